// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/options/arguments.h"

// Reads the words of the command line into Arguments. Needs no application
// object, so that a usage error needs no display.
namespace commandline {

struct Parsed
{
    Arguments arguments; // with an error too: the language, and what was read before it
    Notices error; // a usage error, empty when there is none
};
// `typed` without the program's name.
[[nodiscard]] Parsed parse(const QStringList &typed);

} // namespace commandline

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/options/arguments.h"

// Parses the words of the command line into Arguments. Needs no application
// object, so that a usage error needs no display.
namespace commandline {

struct Parsed
{
    Arguments arguments; // in case of an error: the language, and what was parsed before it
    Notices error; // a usage error, empty if there is none
};
// `typed` excludes the program's name.
[[nodiscard]] Parsed parse(const QStringList &typed);

} // namespace commandline

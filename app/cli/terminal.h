// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

// What the program itself says to a person or a script, UTF-8.
namespace terminal {

void print(const QString &text); // to standard output, as it is
// A line to standard error. Control characters are shown, not obeyed: names and
// messages may come from afar.
void tell(const QString &text);

} // namespace terminal

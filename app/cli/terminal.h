// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

// What the program itself says to a person or a script, in UTF-8.
namespace terminal {

void print(const QString &text); // to standard output, as it is
// To standard error, as a line. Control characters are shown, not obeyed: names
// and messages may come from afar.
void printMessage(const QString &text);

} // namespace terminal

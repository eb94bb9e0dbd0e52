// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

// The program's own messages to a person or a script, in UTF-8.
namespace terminal {

void print(const QString &text); // to standard output, unchanged
// Prints a line to standard error. Control characters are made visible, since
// names and messages may come from the network.
void printMessage(const QString &text);

} // namespace terminal

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class ConsoleView;

// The console as a screen reader finds it: a table named Console, of a heading
// for each column and a cell for each field of a record. A cell belongs to its
// record, wherever that moves.
namespace accessibleconsole {

// Before the first view is asked. Calling it again does nothing.
void install();

// Nothing is told when nobody listens.
void tellFocus(ConsoleView &view);
void tellSelection(ConsoleView &view);
void tellRows(ConsoleView &view);

} // namespace accessibleconsole

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The console as a screen reader finds it: a table named Console, with a heading
// for each column and a cell for each field of a record. A cell belongs to its
// record, wherever that moves.
namespace accessibleconsole {

// Before the first view is made. Calling it again does nothing.
void install();

} // namespace accessibleconsole

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class ConsoleView;

// The console as a screen reader finds it: a table named Console, of a heading
// for each column and a cell for each field of a record. A cell belongs to its
// record, wherever that moves.
namespace accessibleconsole {

// Makes the view accessible and announces its changes while somebody listens.
// Call it once for each view, before the view is shown.
void attach(ConsoleView &view);

} // namespace accessibleconsole

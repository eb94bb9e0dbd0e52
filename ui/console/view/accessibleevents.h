// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

// Tells screen readers what has changed in a console. Costs nothing when there
// is none.
namespace accessibleevents {

void announceFocus(QWidget &view); // of the current cell
void announceSelection(QWidget &view);
void announceRows(QWidget &view); // there are more, or fewer

} // namespace accessibleevents

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QTableView;

// A small table of the house: rows of the window's height, no grid, no numbers
// beside the rows, nothing to edit; the Tab key leaves it.
namespace smalltable {

inline constexpr int RowHeight = 24; // pixels, the head too, for letters of the usual size

void dress(QTableView &table);
// To the size of the letters, which a presentation changes: rows, and the head
// where there is to be no more than one row's height. Gives that height.
int fitRows(QTableView &table);

} // namespace smalltable

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QTableView;

// The common look of small tables: the same row height everywhere, no grid, no
// row numbers, read-only; the Tab key leaves the table.
namespace smalltable {

inline constexpr int RowHeight = 24; // pixels, for the header too, at the usual font size

void dress(QTableView &table);
// Fits rows and header to the font size, which a presentation changes. Returns
// the height of a row.
int fitRows(QTableView &table);

} // namespace smalltable

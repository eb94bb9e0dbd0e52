// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/smalltable.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>

void smalltable::dress(QTableView &table)
{
    table.setEditTriggers(QTableView::NoEditTriggers);
    table.setTabKeyNavigation(false);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setHorizontalScrollMode(QTableView::ScrollPerPixel);
    table.setCornerButtonEnabled(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setMinimumSectionSize(RowHeight);
    table.verticalHeader()->setDefaultSectionSize(RowHeight);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setStretchLastSection(true);
}

int smalltable::fitRows(QTableView &table)
{
    constexpr int Air = 6; // above and below the letters, in total
    const int height = std::max(RowHeight, table.fontMetrics().height() + Air);
    table.verticalHeader()->setMinimumSectionSize(height);
    table.verticalHeader()->setDefaultSectionSize(height);
    table.horizontalHeader()->setFixedHeight(height);
    return height;
}

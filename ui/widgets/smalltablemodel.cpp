// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/smalltablemodel.h"

void SmallTableModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QVariant SmallTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    switch (role) {
    case Qt::TextAlignmentRole:
        return int((isNumber(section) ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    case Qt::DisplayRole:
        return heading(section);
    case Qt::ToolTipRole: {
        const QString tip = headingTip(section);
        return tip.isEmpty() ? QVariant() : tip;
    }
    default:
        return {};
    }
}

QString SmallTableModel::headingTip(int) const
{
    return {};
}

bool SmallTableModel::isNumber(int) const
{
    return false;
}

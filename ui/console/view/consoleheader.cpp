// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/console/view/consoleheader.h"

int ColumnHeadings::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ConsoleModel::ColumnCount);
}

QVariant ColumnHeadings::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ConsoleModel::ColumnCount)
        return {};
    const auto column = ConsoleModel::Column(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(ConsoleModel::alignment(column));
    return role == Qt::DisplayRole ? ConsoleModel::heading(column) : QVariant();
}

ConsoleHeader::ConsoleHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent),
      m_headings(new ColumnHeadings(this))
{
    setModel(m_headings);
    setStretchLastSection(true);
    setHighlightSections(false);
    setSectionsMovable(false);
    setMinimumHeight(Height);
    setFocusPolicy(Qt::NoFocus);
    QFont bold = font();
    bold.setBold(true);
    setFont(bold);
}

QList<int> ConsoleHeader::widths() const
{
    QList<int> widths;
    for (int column = 0; column < ConsoleModel::Payload; ++column)
        widths << sectionSize(column);
    return widths;
}

void ConsoleHeader::setWidths(const QList<int> &widths)
{
    constexpr int Narrowest = 24;
    constexpr int Widest = 2000;
    if (widths.size() != ConsoleModel::Payload)
        return;
    for (int column = 0; column < ConsoleModel::Payload; ++column)
        resizeSection(column, std::clamp(widths.at(column), Narrowest, Widest));
}

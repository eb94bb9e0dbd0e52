// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/console/view/consoleheader.h"

#include <algorithm>

namespace {

constexpr int Narrowest = 24;
constexpr int Widest = 2000;
constexpr int Gap = 8; // right of a text
constexpr int Last = ConsoleColumn::Count - 1;

const ConsoleColumn &columnAt(int section)
{
    return ConsoleColumns[std::size_t(section)];
}

} // namespace

int ColumnHeadings::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ConsoleColumn::Count;
}

QVariant ColumnHeadings::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ConsoleColumn::Count)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(columnAt(section).alignment());
    return role == Qt::DisplayRole ? columnAt(section).heading() : QVariant();
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

void ConsoleHeader::setRowFont(const QFont &font)
{
    m_rowFont = font;
    fitPlain();
}

void ConsoleHeader::setPlain(bool plain)
{
    m_isPlain = plain;
    for (int column = 0; column < ConsoleColumn::Count; ++column) {
        if (columnAt(column).plain == ConsoleColumn::Plain::Hidden)
            setSectionHidden(column, plain);
    }
    fitPlain();
}

void ConsoleHeader::fitPlain()
{
    for (int column = 0; m_isPlain && column < Last; ++column) {
        if (columnAt(column).plain == ConsoleColumn::Plain::Shown)
            resizeSection(column, widthOf(columnAt(column).plainSample));
    }
}

int ConsoleHeader::widthOf(QStringView sample) const
{
    const int margins = 2 * style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, this);
    return QFontMetrics(m_rowFont).horizontalAdvance(sample.toString()) + margins + Gap;
}

QList<int> ConsoleHeader::widths() const
{
    QList<int> widths;
    for (int column = 0; column < Last; ++column)
        widths << sectionSize(column);
    return widths;
}

void ConsoleHeader::setWidths(const QList<int> &widths)
{
    if (widths.size() != Last)
        return;
    for (int column = 0; column < Last; ++column)
        resizeSection(column, std::clamp(widths.at(column), Narrowest, Widest));
}

void ConsoleHeader::setDefaultWidths()
{
    QList<int> widths;
    for (int column = 0; column < Last; ++column)
        widths << widthOf(columnAt(column).sample);
    setWidths(widths);
}

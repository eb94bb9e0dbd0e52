// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/console/view/consoleheader.h"
#include "ui/console/view/consoleview.h"

#include <QKeyEvent>
#include <QScrollBar>

// The view's selection and current cell, and the keys that change them.

// Tells and shows what has become different.
void ConsoleView::choose(const std::function<void()> &change)
{
    const RowChoice before = m_choice;
    const int column = m_column;
    change();
    const bool moved = m_choice.current() != before.current();
    const bool reselected = m_choice.selected() != before.selected();
    if (moved || reselected || m_column != column)
        viewport()->update();
    if (moved || m_column != column)
        emit currentCellChanged();
    if (reselected)
        emit selectionChanged();
    if (moved)
        emit currentRowChanged();
}

std::optional<quint64> ConsoleView::rowAt(int y) const
{
    const quint64 row = firstRowInSight() + quint64(std::max(0, y - yOf(firstRowInSight())) / m_rowHeight);
    return y >= 0 && row < m_model.rowCount() ? std::optional(row) : std::nullopt;
}

int ConsoleView::columnAt(int x) const
{
    return m_header->logicalIndexAt(x);
}

QRect ConsoleView::cellRect(quint64 row, int column) const
{
    if (row < firstRowInSight() || row > lastRowInSight() || row >= m_model.rowCount())
        return {};
    return {m_header->sectionViewportPosition(column), yOf(row), m_header->sectionSize(column), m_rowHeight};
}

qint64 ConsoleView::currentRow() const
{
    const std::optional<quint64> row = m_model.rowOf(currentNumber());
    return row ? qint64(*row) : -1;
}

void ConsoleView::setCurrentCell(quint64 row, int column)
{
    choose([&] {
        m_choice.setCurrent(m_model.numberAt(row));
        m_column = std::clamp(column, 0, ConsoleColumn::Count - 1);
    });
    scrollTo(row);
}

bool ConsoleView::isSelected(quint64 row) const
{
    const quint64 number = m_model.numberAt(row);
    return number && selection().contains(number);
}

quint64 ConsoleView::selectedCount() const
{
    quint64 count = 0;
    for (const NumberRanges::Range &range : selection().ranges())
        count += m_model.rowsBelow(range.last + 1) - m_model.rowsBelow(range.first);
    return count;
}

void ConsoleView::select(quint64 firstRow, quint64 lastRow)
{
    if (const quint64 first = m_model.numberAt(firstRow), last = m_model.numberAt(lastRow); first && last)
        choose([&] { m_choice.add(first, last); });
}

void ConsoleView::deselect(quint64 firstRow, quint64 lastRow)
{
    if (const quint64 first = m_model.numberAt(firstRow), last = m_model.numberAt(lastRow); first && last)
        choose([&] { m_choice.remove(first, last); });
}

void ConsoleView::selectAll()
{
    if (m_model.rowCount())
        select(0, m_model.rowCount() - 1);
}

void ConsoleView::clearSelection()
{
    choose([this] { m_choice.clearSelection(); });
}

void ConsoleView::selectRow(quint64 row)
{
    if (const quint64 number = m_model.numberAt(row))
        choose([&] { m_choice.choose(number); });
}

void ConsoleView::goTo(quint64 row, Qt::KeyboardModifiers modifiers)
{
    choose([&] { m_choice.moveTo(m_model.numberAt(row), modifiers); });
    scrollTo(row);
}

// Where a key goes from the current row; without one, from what is in sight.
std::optional<quint64> ConsoleView::rowFor(int key) const
{
    const quint64 rows = m_model.rowCount();
    if (rows == 0)
        return {};
    const std::optional<quint64> current = m_model.rowOf(currentNumber());
    const auto page = quint64(m_scroll.page());
    const auto up = [](quint64 from, quint64 by) { return from - std::min(from, by); };
    const auto down = [rows](quint64 from, quint64 by) { return from + std::min(rows - 1 - from, by); };
    switch (key) {
    case Qt::Key_Up:
        return current ? up(*current, 1) : down(m_scroll.top(), page - 1);
    case Qt::Key_Down:
        return current ? down(*current, 1) : m_scroll.top();
    case Qt::Key_PageUp:
        return up(current.value_or(m_scroll.top()), page);
    case Qt::Key_PageDown:
        return down(current.value_or(m_scroll.top()), page);
    case Qt::Key_Home:
        return 0;
    case Qt::Key_End:
        return rows - 1;
    default:
        return {};
    }
}

void ConsoleView::goSideways(int columns)
{
    int column = m_column + columns;
    while (column > 0 && m_header->isSectionHidden(column))
        column += columns;
    if (column < 0 || m_header->isSectionHidden(column))
        column = m_column;
    choose([&] { m_column = std::min(column, ConsoleColumn::Count - 1); });
    const int left = m_header->sectionPosition(m_column);
    const int right = left + std::min(m_header->sectionSize(m_column), viewport()->width());
    QScrollBar *const bar = horizontalScrollBar();
    bar->setValue(std::clamp(bar->value(), right - viewport()->width(), left));
}

void ConsoleView::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (event == QKeySequence::SelectAll) {
        selectAll();
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        emit inspectRequested();
    } else if (key == Qt::Key_Left || key == Qt::Key_Right) {
        goSideways(key == Qt::Key_Left ? -1 : 1);
    } else if (key == Qt::Key_Space) {
        const bool toggles = event->modifiers() & Qt::ControlModifier;
        choose([&] { toggles ? m_choice.toggleCurrent() : m_choice.moveTo(currentNumber(), event->modifiers()); });
    } else if (const std::optional<quint64> row = rowFor(key)) {
        goTo(*row, event->modifiers());
        if (key == Qt::Key_End)
            jumpToNewest();
        if (key == Qt::Key_Home)
            setFollowing(m_scroll.lastTop() == 0);
    } else {
        event->ignore();
    }
}

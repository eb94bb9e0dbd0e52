// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/console/view/consolechoice.h"

#include "ui/console/model/consolemodel.h"

// Emits what the change has made different.
template <typename Change>
void ConsoleChoice::choose(Change change)
{
    const RowChoice before = m_choice;
    const int column = m_column;
    change();
    const bool moved = m_choice.current() != before.current();
    const bool reselected = m_choice.selected() != before.selected();
    if (moved || m_column != column)
        emit currentCellChanged();
    if (reselected)
        emit selectionChanged();
    if (moved)
        emit currentRowChanged();
}

bool ConsoleChoice::isSelected(quint64 row) const
{
    const quint64 number = m_model.numberAt(row);
    return number && selection().contains(number);
}

quint64 ConsoleChoice::selectedCount() const
{
    quint64 count = 0;
    for (const NumberRanges::Range &range : selection().ranges())
        count += m_model.rowsBelow(range.last + 1) - m_model.rowsBelow(range.first);
    return count;
}

std::optional<quint64> ConsoleChoice::currentRow() const
{
    return m_model.rowOf(currentNumber());
}

void ConsoleChoice::select(quint64 firstRow, quint64 lastRow)
{
    if (const quint64 first = m_model.numberAt(firstRow), last = m_model.numberAt(lastRow); first && last)
        choose([&] { m_choice.add(first, last); });
}

void ConsoleChoice::deselect(quint64 firstRow, quint64 lastRow)
{
    if (const quint64 first = m_model.numberAt(firstRow), last = m_model.numberAt(lastRow); first && last)
        choose([&] { m_choice.remove(first, last); });
}

void ConsoleChoice::selectAll()
{
    if (m_model.rowCount())
        select(0, m_model.rowCount() - 1);
}

void ConsoleChoice::clearSelection()
{
    choose([this] { m_choice.clearSelection(); });
}

void ConsoleChoice::selectRow(quint64 row)
{
    if (const quint64 number = m_model.numberAt(row))
        choose([&] { m_choice.choose(number); });
}

void ConsoleChoice::setCurrent(quint64 number, int column)
{
    choose([&] {
        m_choice.setCurrent(number);
        m_column = column;
    });
}

void ConsoleChoice::click(quint64 number, int column, Qt::KeyboardModifiers modifiers)
{
    choose([&] {
        m_choice.click(number, modifiers);
        m_column = column;
    });
}

void ConsoleChoice::dragTo(quint64 number)
{
    choose([&] { m_choice.dragTo(number); });
}

void ConsoleChoice::moveTo(quint64 number, Qt::KeyboardModifiers modifiers)
{
    choose([&] { m_choice.moveTo(number, modifiers); });
}

void ConsoleChoice::toggleCurrent()
{
    choose([this] { m_choice.toggleCurrent(); });
}

void ConsoleChoice::dropFront()
{
    const quint64 first = m_model.numberAt(0);
    if (!first)
        return reset();
    choose([&] { m_choice.dropBelow(first); });
}

void ConsoleChoice::reset()
{
    choose([this] { m_choice = RowChoice(); });
}

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/console/view/consolekeys.h"

#include "ui/console/model/consolemodel.h"
#include "ui/console/view/consolechoice.h"
#include "ui/console/view/consoleheader.h"
#include "ui/console/view/consolescroll.h"

#include <QAbstractScrollArea>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

bool ConsoleKeys::press(const QKeyEvent &event)
{
    ConsoleChoice &choice = m_parts.choice;
    const int key = event.key();
    if (event.matches(QKeySequence::SelectAll)) {
        choice.selectAll();
    } else if (key == Qt::Key_Left || key == Qt::Key_Right) {
        goSideways(key == Qt::Key_Left ? -1 : 1);
    } else if (key == Qt::Key_Space && event.modifiers() & Qt::ControlModifier) {
        choice.toggleCurrent();
    } else if (key == Qt::Key_Space) {
        choice.moveTo(choice.currentNumber(), event.modifiers());
    } else if (const std::optional<quint64> row = rowFor(key)) {
        goTo(*row, event.modifiers());
        if (key == Qt::Key_Home)
            m_parts.scroll.followAtEnd();
        if (key == Qt::Key_End) {
            m_parts.scroll.showNewest();
            m_parts.area.setFocus(); // the key may have come to the button "Jump to newest"
        }
    } else {
        return false;
    }
    return true;
}

void ConsoleKeys::goTo(quint64 row, Qt::KeyboardModifiers modifiers)
{
    m_parts.choice.moveTo(m_parts.model.numberAt(row), modifiers);
    m_parts.scroll.scrollTo(row);
}

// Where a key goes from the current row; without one, from the rows in sight.
std::optional<quint64> ConsoleKeys::rowFor(int key) const
{
    const quint64 rows = m_parts.model.rowCount();
    if (rows == 0)
        return {};
    const std::optional<quint64> current = m_parts.choice.currentRow();
    const quint64 top = m_parts.scroll.top();
    const auto page = quint64(m_parts.scroll.page());
    const auto up = [](quint64 from, quint64 by) { return from - std::min(from, by); };
    const auto down = [rows](quint64 from, quint64 by) { return from + std::min(rows - 1 - from, by); };
    switch (key) {
    case Qt::Key_Up:
        return current ? up(*current, 1) : down(top, page - 1);
    case Qt::Key_Down:
        return current ? down(*current, 1) : top;
    case Qt::Key_PageUp:
        return up(current.value_or(top), page);
    case Qt::Key_PageDown:
        return down(current.value_or(top), page);
    case Qt::Key_Home:
        return 0;
    case Qt::Key_End:
        return rows - 1;
    default:
        return {};
    }
}

void ConsoleKeys::goSideways(int columns)
{
    const ConsoleHeader &header = m_parts.header;
    const int from = m_parts.choice.currentColumn();
    int column = from + columns;
    while (column > 0 && header.isSectionHidden(column))
        column += columns;
    if (column < 0 || header.isSectionHidden(column))
        column = from;
    column = std::min(column, ConsoleColumn::Count - 1);
    m_parts.choice.setCurrentColumn(column);
    const int width = m_parts.area.viewport()->width();
    const int left = header.sectionPosition(column);
    const int right = left + std::min(header.sectionSize(column), width);
    QScrollBar *const bar = m_parts.area.horizontalScrollBar();
    bar->setValue(std::clamp(bar->value(), right - width, left));
}

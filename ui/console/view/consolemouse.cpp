// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/console/view/consoleview.h"

#include <QApplication>
#include <QHelpEvent>
#include <QToolTip>
#include <QWheelEvent>

// The view under the mouse.

namespace {

constexpr int DragScrollMs = 50;
constexpr int Notch = 120; // of a wheel, as it counts angles

} // namespace

void ConsoleView::wheelEvent(QWheelEvent *event)
{
    const QPoint notches = event->angleDelta();
    const bool inPixels = event->phase() != Qt::NoScrollPhase && !event->pixelDelta().isNull();
    if (std::abs(notches.x()) > std::abs(notches.y())) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    const bool pages = event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier);
    const int unit = inPixels ? m_rowHeight : Notch;
    const int rows = inPixels ? 1 : pages ? m_scroll.page() : QApplication::wheelScrollLines();
    m_wheelRest += (inPixels ? event->pixelDelta().y() : notches.y()) * rows;
    const int whole = m_wheelRest / unit;
    m_wheelRest -= whole * unit;
    event->accept();
    if (whole != 0)
        moveBy(-whole);
}

void ConsoleView::mousePressEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    const std::optional<quint64> row = rowAt(place.y());
    const int column = columnAt(place.x());
    const bool right = event->button() == Qt::RightButton;
    m_pressed = row ? m_model.numberAt(*row) : 0;
    if (!m_pressed) {
        if (!right && !(event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier)))
            clearSelection();
        return;
    }
    choose([&] {
        m_column = column < 0 ? m_column : column;
        if (right && selection().contains(m_pressed)) // the menu is for all that is selected
            m_choice.setCurrent(m_pressed);
        else
            m_choice.click(m_pressed, right ? Qt::NoModifier : event->modifiers());
    });
}

void ConsoleView::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton) || !m_pressed)
        return;
    m_dragY = event->position().toPoint().y();
    if (m_dragY < 0 || m_dragY >= viewport()->height())
        m_dragScroll.start(DragScrollMs, this);
    else
        m_dragScroll.stop();
    dragTo(m_dragY);
}

void ConsoleView::dragTo(int y)
{
    const int inside = std::clamp(y, 0, viewport()->height() - 1);
    const quint64 row = rowAt(inside).value_or(m_model.rowCount() - 1); // below the last row: that
    if (const quint64 number = m_model.numberAt(row))
        choose([&] { m_choice.dragTo(number); });
}

// Held beyond the edge: the farther, the faster.
void ConsoleView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_dragScroll.timerId()) {
        QAbstractScrollArea::timerEvent(event);
        return;
    }
    const int beyond = m_dragY < 0 ? m_dragY : m_dragY - viewport()->height() + 1;
    moveBy(beyond / m_rowHeight + (beyond < 0 ? -1 : 1));
    dragTo(m_dragY);
}

void ConsoleView::mouseReleaseEvent(QMouseEvent *)
{
    m_dragScroll.stop();
}

void ConsoleView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    const std::optional<quint64> row = rowAt(place.y());
    // Rows move on: a double click is two on the same record.
    if (!row || m_model.numberAt(*row) != m_pressed) {
        mousePressEvent(event);
        return;
    }
    if (event->button() != Qt::LeftButton)
        return;
    const int column = columnAt(place.x());
    const bool replies = column >= 0
        && ConsoleColumns[std::size_t(column)].doubleClick == ConsoleColumn::DoubleClick::Replies;
    if (replies)
        emit peerDoubleClicked(m_pressed);
    else
        emit inspectRequested();
}

bool ConsoleView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *const help = static_cast<QHelpEvent *>(event);
    if (!showToolTip(help->pos(), help->globalPos()))
        QToolTip::hideText();
    return true;
}

bool ConsoleView::showToolTip(const QPoint &place, const QPoint &onScreen)
{
    const std::optional<quint64> row = rowAt(place.y());
    const int column = columnAt(place.x());
    if (!row || column < 0)
        return false;
    const QString text = m_model.toolTip(m_model.recordAt(*row), ConsoleColumn::Id(column));
    QToolTip::showText(onScreen, text, viewport(), cellRect(*row, column));
    return !text.isEmpty();
}

// Where the menu key opens the menu.
QVariant ConsoleView::inputMethodQuery(Qt::InputMethodQuery query) const
{
    const std::optional<quint64> row = m_model.rowOf(currentNumber());
    if (query == Qt::ImCursorRectangle && row)
        return cellRect(*row, m_column);
    return QAbstractScrollArea::inputMethodQuery(query);
}

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/console/view/consolemouse.h"

#include "ui/console/model/consolemodel.h"
#include "ui/console/view/consolechoice.h"
#include "ui/console/view/consoleheader.h"
#include "ui/console/view/consolescroll.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QHelpEvent>
#include <QTimerEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>

namespace {

constexpr int DragScrollMs = 50;
constexpr int Notch = 120; // of a wheel, as it counts angles

} // namespace

ConsoleMouse::ConsoleMouse(const ConsoleParts &parts) : m_parts(parts)
{
    parts.area.viewport()->installEventFilter(this);
}

bool ConsoleMouse::eventFilter(QObject *viewport, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Wheel:
        return turnWheel(static_cast<QWheelEvent &>(*event));
    case QEvent::MouseButtonPress:
        press(static_cast<QMouseEvent &>(*event));
        return true;
    case QEvent::MouseMove:
        move(static_cast<QMouseEvent &>(*event));
        return true;
    case QEvent::MouseButtonRelease:
        m_dragScroll.stop();
        return true;
    case QEvent::MouseButtonDblClick:
        doubleClick(static_cast<QMouseEvent &>(*event));
        return true;
    case QEvent::ToolTip:
        if (!showToolTip(static_cast<QHelpEvent &>(*event)))
            QToolTip::hideText();
        return true;
    default:
        return QObject::eventFilter(viewport, event);
    }
}

// A turn to the side is left to the scroll area.
bool ConsoleMouse::turnWheel(QWheelEvent &event)
{
    const QPoint notches = event.angleDelta();
    if (std::abs(notches.x()) > std::abs(notches.y()))
        return false;
    const bool inPixels = event.phase() != Qt::NoScrollPhase && !event.pixelDelta().isNull();
    const bool pages = event.modifiers() & (Qt::ControlModifier | Qt::ShiftModifier);
    const int unit = inPixels ? m_parts.scroll.rowHeight() : Notch;
    const int rows = inPixels ? 1 : pages ? m_parts.scroll.page() : QApplication::wheelScrollLines();
    m_wheelRest += (inPixels ? event.pixelDelta().y() : notches.y()) * rows;
    const int whole = m_wheelRest / unit;
    m_wheelRest -= whole * unit;
    event.accept();
    if (whole != 0)
        m_parts.scroll.moveBy(-whole);
    return true;
}

quint64 ConsoleMouse::numberAt(int y) const
{
    const std::optional<quint64> row = m_parts.scroll.rowAt(y);
    return row ? m_parts.model.numberAt(*row) : 0;
}

void ConsoleMouse::press(const QMouseEvent &event)
{
    const QPoint place = event.position().toPoint();
    const bool right = event.button() == Qt::RightButton;
    ConsoleChoice &choice = m_parts.choice;
    m_pressed = numberAt(place.y());
    if (!m_pressed) {
        if (!right && !(event.modifiers() & (Qt::ShiftModifier | Qt::ControlModifier)))
            choice.clearSelection();
        return;
    }
    const int under = m_parts.header.logicalIndexAt(place.x());
    const int column = under < 0 ? choice.currentColumn() : under;
    if (right && choice.selection().contains(m_pressed)) // the menu is for all that is selected
        choice.setCurrent(m_pressed, column);
    else
        choice.click(m_pressed, column, right ? Qt::NoModifier : event.modifiers());
}

int ConsoleMouse::heightInSight() const
{
    return m_parts.area.viewport()->height();
}

void ConsoleMouse::move(const QMouseEvent &event)
{
    if (!(event.buttons() & Qt::LeftButton) || !m_pressed)
        return;
    m_dragY = event.position().toPoint().y();
    if (m_dragY < 0 || m_dragY >= heightInSight())
        m_dragScroll.start(DragScrollMs, this);
    else
        m_dragScroll.stop();
    dragTo(m_dragY);
}

void ConsoleMouse::dragTo(int y)
{
    const int inside = std::clamp(y, 0, heightInSight() - 1);
    const quint64 below = m_parts.model.rowCount() - 1; // where there is no row
    if (const quint64 number = m_parts.model.numberAt(m_parts.scroll.rowAt(inside).value_or(below)))
        m_parts.choice.dragTo(number);
}

// Scrolls while a drag is held beyond the edge: the farther, the faster.
void ConsoleMouse::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_dragScroll.timerId())
        return QObject::timerEvent(event);
    const int beyond = m_dragY < 0 ? m_dragY : m_dragY - heightInSight() + 1;
    m_parts.scroll.moveBy(beyond / m_parts.scroll.rowHeight() + (beyond < 0 ? -1 : 1));
    dragTo(m_dragY);
}

void ConsoleMouse::doubleClick(const QMouseEvent &event)
{
    const QPoint place = event.position().toPoint();
    const quint64 number = numberAt(place.y());
    // Rows move on: a double click is two on the same record.
    if (!number || number != m_pressed)
        return press(event);
    if (event.button() != Qt::LeftButton)
        return;
    const int column = m_parts.header.logicalIndexAt(place.x());
    const bool replies = column >= 0
        && ConsoleColumns[std::size_t(column)].doubleClick == ConsoleColumn::DoubleClick::Replies;
    if (replies)
        emit peerDoubleClicked(m_pressed);
    else
        emit inspectRequested();
}

bool ConsoleMouse::showToolTip(const QHelpEvent &event) const
{
    const std::optional<quint64> row = m_parts.scroll.rowAt(event.pos().y());
    const int column = m_parts.header.logicalIndexAt(event.pos().x());
    if (!row || column < 0)
        return false;
    const QString text = m_parts.model.toolTip(m_parts.model.recordAt(*row), ConsoleColumn::Id(column));
    QToolTip::showText(event.globalPos(), text, m_parts.area.viewport(), m_parts.cellRect(*row, column));
    return !text.isEmpty();
}

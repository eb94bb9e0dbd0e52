// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/console/view/consoleheader.h"
#include "ui/console/view/consoleview.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>

#include <limits>

// The view's scrolling, and what is laid over and beside the rows.

namespace {

constexpr int Gap = 8;

} // namespace

void ConsoleView::layOut()
{
    const int height = std::max(m_header->minimumHeight(), m_header->sizeHint().height());
    if (viewportMargins().top() != height)
        setViewportMargins(0, height, 0, 0);
    const QRect inside = viewport()->geometry();
    m_header->setGeometry(inside.left(), inside.top() - height, inside.width(), height);
    m_scroll.setPage(inside.height() / m_rowHeight);
    if (m_following)
        m_scroll.setTop(m_scroll.lastTop());
    showBars();
    placeOverlays();
    viewport()->update();
}

void ConsoleView::showBars()
{
    m_showingBars = true;
    QScrollBar *const upright = verticalScrollBar();
    upright->setRange(0, m_scroll.barMaximum());
    upright->setPageStep(m_scroll.barPage());
    upright->setValue(m_scroll.barValue());
    QScrollBar *const level = horizontalScrollBar();
    level->setRange(0, m_header->length() - viewport()->width());
    level->setPageStep(viewport()->width());
    level->setSingleStep(std::max(1, viewport()->width() / (ConsoleColumn::Count + 1)));
    m_showingBars = false;
}

void ConsoleView::setTop(quint64 row)
{
    const quint64 before = m_scroll.top();
    m_scroll.setTop(row);
    showBars();
    if (m_scroll.top() != before)
        viewport()->update();
}

// A bar was moved. Where showBars() moved it, the row at the top is right already.
void ConsoleView::scrollContentsBy(int dx, int dy)
{
    if (dx) {
        m_header->setOffset(horizontalScrollBar()->value());
        viewport()->update();
    }
    if (dy == 0 || m_showingBars)
        return;
    const QScrollBar *const bar = verticalScrollBar();
    const bool end = bar->value() == bar->maximum(); // which may be a few rows behind
    m_scroll.setTop(end ? m_scroll.lastTop() : m_scroll.topOf(bar->value()));
    setFollowing(m_scroll.isAtEnd());
    viewport()->update();
}

// A step of the bar is a row, and a page of it a page, also where the bar's
// own steps are of many rows.
void ConsoleView::takeAction(int action)
{
    switch (action) {
    case QAbstractSlider::SliderSingleStepAdd:
        return moveBy(1);
    case QAbstractSlider::SliderSingleStepSub:
        return moveBy(-1);
    case QAbstractSlider::SliderPageStepAdd:
        return moveBy(m_scroll.page());
    case QAbstractSlider::SliderPageStepSub:
        return moveBy(-m_scroll.page());
    case QAbstractSlider::SliderToMinimum:
        return moveBy(std::numeric_limits<qint64>::min());
    case QAbstractSlider::SliderToMaximum:
        return moveBy(std::numeric_limits<qint64>::max());
    default:
        return;
    }
}

void ConsoleView::moveBy(qint64 rows)
{
    m_scroll.moveBy(rows);
    setFollowing(m_scroll.isAtEnd());
    showBars();
    viewport()->update();
}

void ConsoleView::scrollTo(quint64 row)
{
    const auto page = quint64(m_scroll.page());
    if (row < m_scroll.top())
        setTop(row);
    else if (row >= m_scroll.top() + page)
        setTop(row - page + 1);
    else
        return;
    setFollowing(m_scroll.isAtEnd());
}

void ConsoleView::showRow(quint64 row)
{
    selectRow(row);
    setFollowing(false);
    const auto half = quint64(m_scroll.page() / 2);
    setTop(row > half ? row - half : 0);
}

void ConsoleView::jumpToNewest()
{
    setFollowing(true);
    setTop(m_scroll.lastTop());
    setFocus();
}

void ConsoleView::setFollowing(bool following)
{
    if (following)
        m_newRows = 0;
    if (following == m_following)
        return;
    m_following = following;
    showJump();
}

// At the pace at which numbers can be read: laying out a text and painting a
// scroll bar cost more than the rows do.
void ConsoleView::showCountsSoon()
{
    m_countsAreOld = m_counts.isActive();
    if (m_countsAreOld && verticalScrollBar()->maximum() > 0)
        return;
    m_countsAreOld = false;
    m_counts.start();
    showCounts();
}

void ConsoleView::showCounts()
{
    showBars();
    showJump();
    emit countsShown();
}

void ConsoleView::showJump()
{
    const auto count = int(std::min<quint64>(m_newRows, INT_MAX));
    const QString text = count ? tr("Jump to newest (%n new)", nullptr, count) : tr("Jump to newest");
    if (text == m_jump->text() && m_jump->isHidden() == m_following)
        return;
    m_jump->setText(text);
    m_jump->setVisible(!m_following);
    placeOverlays();
}

void ConsoleView::placeOverlays()
{
    m_jump->adjustSize();
    const QRect inside = viewport()->geometry();
    m_jump->move(inside.right() - m_jump->width() - Gap, inside.bottom() - m_jump->height() - Gap);

    const QRect header = m_header->geometry();
    m_status->adjustSize();
    m_status->move(header.right() - m_status->width() - Gap, header.top() + (header.height() - m_status->height()) / 2);
}

void ConsoleView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void ConsoleView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::FontChange)
        applyFont();
}

void ConsoleView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void ConsoleView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/console/view/consolescroll.h"

#include <QScrollBar>

#include <algorithm>
#include <limits>

ConsoleScroll::ConsoleScroll(QWidget &viewport, QScrollBar &bar) : m_viewport(viewport), m_bar(bar)
{
    m_counts.setSingleShot(true);
    m_counts.setInterval(CountsMs);
    connect(&m_counts, &QTimer::timeout, this, [this] {
        if (m_countsAreOld)
            showCountsSoon();
    });
    connect(&bar, &QScrollBar::actionTriggered, this, &ConsoleScroll::onBarAction);
}

// At the end the last row stands at the bottom, and the one above the top is seen in part.
int ConsoleScroll::yOfTop() const
{
    return m_scroll.isAtEnd() && m_scroll.top() > 0 ? m_viewport.height() - m_scroll.page() * m_rowHeight : 0;
}

int ConsoleScroll::yOf(quint64 row) const
{
    return yOfTop() + int(qint64(row - m_scroll.top())) * m_rowHeight;
}

quint64 ConsoleScroll::firstInSight() const
{
    return yOfTop() > 0 ? m_scroll.top() - 1 : m_scroll.top();
}

quint64 ConsoleScroll::lastInSight() const
{
    const quint64 last = firstInSight() + quint64(m_viewport.height() / m_rowHeight);
    return std::min(last, m_scroll.rows() ? m_scroll.rows() - 1 : 0);
}

bool ConsoleScroll::isInSight(quint64 row) const
{
    return row >= firstInSight() && row <= lastInSight() && row < m_scroll.rows();
}

std::optional<quint64> ConsoleScroll::rowAt(int y) const
{
    const quint64 first = firstInSight();
    const quint64 row = first + quint64(std::max(0, y - yOf(first)) / m_rowHeight);
    return y >= 0 && row < m_scroll.rows() ? std::optional(row) : std::nullopt;
}

void ConsoleScroll::restart(quint64 rows)
{
    m_scroll.setRows(rows);
    showNewest();
    m_viewport.update();
}

void ConsoleScroll::grow(quint64 rows)
{
    const bool hadRoom = m_scroll.rows() <= m_scroll.top() + quint64(m_scroll.page());
    m_scroll.setRows(m_scroll.rows() + rows);
    if (m_following)
        m_scroll.setTop(m_scroll.lastTop());
    else
        m_newRows += rows;
    if (m_following || hadRoom)
        m_viewport.update();
    showCountsSoon();
}

void ConsoleScroll::dropFront(quint64 rows)
{
    const bool moved = m_following || rows > firstInSight();
    m_scroll.dropFront(rows);
    if (m_following)
        m_scroll.setTop(m_scroll.lastTop());
    if (moved)
        m_viewport.update();
    showCountsSoon();
}

// At the pace at which numbers can be read: laying out a text and painting a
// scroll bar cost more than the rows do.
void ConsoleScroll::showCountsSoon()
{
    m_countsAreOld = m_counts.isActive();
    if (m_countsAreOld && m_bar.maximum() > 0)
        return;
    m_countsAreOld = false;
    m_counts.start();
    showBar();
    emit countsShown();
}

void ConsoleScroll::fitViewport()
{
    m_scroll.setPage(m_viewport.height() / m_rowHeight);
    if (m_following)
        m_scroll.setTop(m_scroll.lastTop());
    showBar();
}

void ConsoleScroll::showBar()
{
    m_showingBar = true;
    m_bar.setRange(0, m_scroll.barMaximum());
    m_bar.setPageStep(m_scroll.barPage());
    m_bar.setValue(m_scroll.barValue());
    m_showingBar = false;
}

void ConsoleScroll::setTop(quint64 row)
{
    const quint64 before = m_scroll.top();
    m_scroll.setTop(row);
    showBar();
    if (m_scroll.top() != before)
        m_viewport.update();
}

// Where showBar() moved the bar, the row at the top is right already.
void ConsoleScroll::onBarMoved()
{
    if (m_showingBar)
        return;
    const bool atEnd = m_bar.value() == m_bar.maximum(); // which may be a few rows behind
    m_scroll.setTop(atEnd ? m_scroll.lastTop() : m_scroll.topOf(m_bar.value()));
    followAtEnd();
    m_viewport.update();
}

// A step of the bar is a row, and a page of it a page, even where one of the
// bar's own steps stands for many rows.
void ConsoleScroll::onBarAction(int action)
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

void ConsoleScroll::moveBy(qint64 rows)
{
    m_scroll.moveBy(rows);
    followAtEnd();
    showBar();
    m_viewport.update();
}

void ConsoleScroll::scrollTo(quint64 row)
{
    const auto page = quint64(m_scroll.page());
    if (row < m_scroll.top())
        setTop(row);
    else if (row >= m_scroll.top() + page)
        setTop(row - page + 1);
    else
        return;
    followAtEnd();
}

void ConsoleScroll::centerRow(quint64 row)
{
    setFollowing(false);
    const auto half = quint64(m_scroll.page() / 2);
    setTop(row > half ? row - half : 0);
}

void ConsoleScroll::showNewest()
{
    setFollowing(true);
    setTop(m_scroll.lastTop());
}

void ConsoleScroll::followAtEnd()
{
    setFollowing(m_scroll.isAtEnd());
}

void ConsoleScroll::setFollowing(bool following)
{
    if (following)
        m_newRows = 0;
    if (following == m_following)
        return;
    m_following = following;
    emit followingChanged();
}

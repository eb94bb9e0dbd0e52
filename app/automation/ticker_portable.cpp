// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/automation/ticker.h"

#include "app/automation/deadlines.h"

#include <QTimer>

struct Ticker::Clock
{
    QTimer timer;
    Deadlines deadlines;
};

Ticker::Ticker(QObject *parent) : QObject(parent), m_clock(std::make_unique<Clock>())
{
    m_clock->timer.setTimerType(Qt::PreciseTimer);
    m_clock->timer.setSingleShot(true);
    connect(&m_clock->timer, &QTimer::timeout, this, &Ticker::tick);
}

Ticker::~Ticker() = default;

void Ticker::start(qint64 periodNs)
{
    m_clock->deadlines.start(periodNs);
    m_clock->timer.start(m_clock->deadlines.untilNext());
}

void Ticker::stop()
{
    m_clock->timer.stop();
}

void Ticker::tick()
{
    const quint64 due = m_clock->deadlines.take();
    m_clock->timer.start(m_clock->deadlines.untilNext());
    if (due > 0)
        emit ticked(due);
}

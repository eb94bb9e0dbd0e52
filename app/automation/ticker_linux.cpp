// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/automation/ticker.h"

#include "app/automation/deadlines.h"

#include <QSocketNotifier>
#include <QTimer>

#include <sys/timerfd.h>
#include <unistd.h>

#include <ctime>

namespace {

constexpr qint64 NsPerSecond = 1'000'000'000;

timespec toTimespec(qint64 ns)
{
    return {time_t(ns / NsPerSecond), long(ns % NsPerSecond)};
}

} // namespace

// A timerfd (timerfd_create(2)); when descriptors have run out, a QTimer.
struct Ticker::Clock
{
    Clock() : descriptor(timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC))
    {
        timer.setTimerType(Qt::PreciseTimer);
        timer.setSingleShot(true);
        if (descriptor >= 0)
            notifier = std::make_unique<QSocketNotifier>(descriptor, QSocketNotifier::Read);
    }
    ~Clock()
    {
        notifier.reset();
        if (descriptor >= 0)
            ::close(descriptor);
    }
    Q_DISABLE_COPY_MOVE(Clock)

    void start(qint64 periodNs) const
    {
        timespec now{};
        clock_gettime(CLOCK_MONOTONIC, &now);
        itimerspec spec{};
        spec.it_interval = toTimespec(periodNs);
        spec.it_value = toTimespec(qint64(now.tv_sec) * NsPerSecond + now.tv_nsec + periodNs);
        timerfd_settime(descriptor, TFD_TIMER_ABSTIME, &spec, nullptr);
    }

    int descriptor;
    std::unique_ptr<QSocketNotifier> notifier;
    QTimer timer;
    Deadlines deadlines;
};

Ticker::Ticker(QObject *parent) : QObject(parent), m_clock(std::make_unique<Clock>())
{
    if (m_clock->notifier)
        connect(m_clock->notifier.get(), &QSocketNotifier::activated, this, &Ticker::tick);
    connect(&m_clock->timer, &QTimer::timeout, this, &Ticker::tick);
}

Ticker::~Ticker() = default;

void Ticker::start(qint64 periodNs)
{
    if (m_clock->notifier) {
        m_clock->start(periodNs);
        return;
    }
    m_clock->deadlines.start(periodNs);
    m_clock->timer.start(m_clock->deadlines.untilNext());
}

void Ticker::stop()
{
    if (m_clock->notifier) {
        const itimerspec never{};
        timerfd_settime(m_clock->descriptor, 0, &never, nullptr);
    }
    m_clock->timer.stop();
}

void Ticker::tick()
{
    quint64 due = 0;
    if (m_clock->notifier) {
        if (::read(m_clock->descriptor, &due, sizeof due) != ssize_t(sizeof due))
            due = 0;
    } else {
        due = m_clock->deadlines.take();
        m_clock->timer.start(m_clock->deadlines.untilNext());
    }
    if (due > 0)
        emit ticked(due);
}

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/kit/windowprobe.h"

#include "tests/bench/kit/clocks.h"

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

#include <utility>

namespace {

constexpr int TickMs = 5;

} // namespace

WindowProbe::WindowProbe(QWidget &painted)
{
    painted.installEventFilter(this);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &WindowProbe::tick);
}

void WindowProbe::start()
{
    m_figures = {};
    m_startNs = m_tickNs = clocks::monotonicNs();
    m_startCpuNs = clocks::threadCpuNs();
    m_timer.start(TickMs);
}

WindowProbe::Figures WindowProbe::stop()
{
    m_timer.stop();
    m_figures.cpuShare = double(clocks::threadCpuNs() - m_startCpuNs) / double(clocks::monotonicNs() - m_startNs);
    return std::exchange(m_figures, {});
}

void WindowProbe::tick()
{
    const qint64 now = clocks::monotonicNs();
    m_figures.latenessMs.add(double(now - m_tickNs) / 1e6 - TickMs);
    m_tickNs = now;
}

// Delivers the event itself, to time it.
bool WindowProbe::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::Paint || m_isPainting)
        return false;
    m_isPainting = true;
    const qint64 start = clocks::monotonicNs();
    QCoreApplication::sendEvent(object, event);
    m_figures.frameMs.add(double(clocks::monotonicNs() - start) / 1e6);
    m_isPainting = false;
    emit painted();
    return true;
}

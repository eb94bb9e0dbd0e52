// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/recordflood.h"

#include "tests/bench/kit/clocks.h"

#include <algorithm>
#include <utility>

namespace {

constexpr int TickMs = 1;
constexpr quint64 MostAtOnce = 20'000; // so that commands get their turn

} // namespace

RecordFlood::RecordFlood(Journal &journal, EndpointId endpoint, const Plan &plan, Appended appended)
    : m_journal(journal),
      m_endpoint(endpoint),
      m_plan(plan),
      m_appended(std::move(appended))
{
}

void RecordFlood::ready(CompanionHost &host, ConnectionId, const Peer &)
{
    const EndpointAddress &address = host.address();
    m_sample.emplace(m_journal, std::make_shared<const Origin>(Origin{m_endpoint, address, address.toString()}));
    m_startNs = clocks::monotonicNs();
    m_timer = std::make_unique<QTimer>();
    m_timer->setTimerType(Qt::PreciseTimer);
    QObject::connect(m_timer.get(), &QTimer::timeout, m_timer.get(), [this] { appendSome(); });
    m_timer->start(m_plan.perSecond > 0 ? TickMs : 0);
}

quint64 RecordFlood::due() const
{
    if (m_plan.perSecond == 0)
        return m_journal.isCongested() ? 0 : m_plan.count;
    const auto due = quint64(double(clocks::monotonicNs() - m_startNs) / 1e9 * m_plan.perSecond);
    return m_plan.count > 0 ? std::min(due, m_plan.count) : due;
}

void RecordFlood::appendSome()
{
    const quint64 appended = m_sample->appended();
    m_sample->append(std::min(std::max(due(), appended) - appended, MostAtOnce));
    m_appended->store(m_sample->appended(), std::memory_order_release);
    if (m_plan.count > 0 && m_sample->appended() >= m_plan.count)
        m_timer->stop();
}

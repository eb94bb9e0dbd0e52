// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/automation/repeater.h"

#include <QCoreApplication>

#include <utility>

namespace {

constexpr qint64 NsPerMs = 1'000'000;
// At most this many rounds are made up for after a stall.
constexpr quint64 MaxCatchUp = 1000;
constexpr quint64 SkippedToNote = 1000; // deadlines

} // namespace

void Repeater::DeleteLater::operator()(Ticker *ticker) const
{
    ticker->stop();
    ticker->disconnect();
    ticker->deleteLater();
}

Repeater::Repeater(Plan plan) : m_plan(std::move(plan)) { }

Repeater::~Repeater() = default;

void Repeater::ready(CompanionHost &host, ConnectionId connection, const Peer &)
{
    if (m_plan.only != 0 && connection != m_plan.only)
        return;
    Schedule &schedule = m_schedules[connection];
    schedule = {};
    const bool repeats = m_plan.periodMs > 0 && m_plan.rounds != 1;
    if (repeats) {
        schedule.ticker.reset(new Ticker(host.context())); // at the end of the thread, deleteLater() has no effect
        QObject::connect(schedule.ticker.get(), &Ticker::ticked, schedule.ticker.get(),
                         [this, &host, connection](quint64 due) { deadlinesPassed(host, connection, due); });
        schedule.ticker->start(m_plan.periodMs * NsPerMs);
    }
    round(host, connection);
}

void Repeater::gone(CompanionHost &host, ConnectionId connection)
{
    const auto schedule = m_schedules.find(connection);
    if (schedule == m_schedules.end())
        return;
    noteSkipped(host, schedule->second);
    m_schedules.erase(schedule);
}

void Repeater::deadlinesPassed(CompanionHost &host, ConnectionId connection, quint64 due)
{
    for (quint64 i = 0; i < due; ++i) {
        // Looked up anew: a send may end the connection.
        const auto found = m_schedules.find(connection);
        if (found == m_schedules.end() || isDone(found->second))
            return;
        if (i >= MaxCatchUp || host.pending(connection) > CompanionHost::MaxPending / 2) {
            found->second.skipped += due - i;
            if (found->second.skipped >= SkippedToNote)
                noteSkipped(host, found->second);
            return;
        }
        round(host, connection);
    }
}

void Repeater::round(CompanionHost &host, ConnectionId connection)
{
    for (const QByteArray &message : std::as_const(m_plan.messages))
        host.execute(Send{message, m_plan.to, connection});
    const auto found = m_schedules.find(connection);
    if (found == m_schedules.end())
        return;
    ++found->second.done;
    if (!isDone(found->second))
        return;
    if (found->second.ticker)
        found->second.ticker->stop();
    noteSkipped(host, found->second);
    const bool hasOneTarget = !host.address().kind().listens() || m_plan.only != 0;
    if (hasOneTarget && finished)
        finished();
}

bool Repeater::isDone(const Schedule &schedule) const
{
    return m_plan.periodMs <= 0 || (m_plan.rounds != 0 && schedule.done >= m_plan.rounds);
}

void Repeater::noteSkipped(CompanionHost &host, Schedule &schedule)
{
    if (schedule.skipped == 0)
        return;
    host.note({QT_TRANSLATE_N_NOOP("Notice", "The repeat skipped %n round(s): too much was still waiting to be sent."),
               {},
               qint64(std::exchange(schedule.skipped, 0))});
}

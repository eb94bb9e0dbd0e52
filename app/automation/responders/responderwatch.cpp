// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/automation/responders/responderwatch.h"

#include <algorithm>
#include <optional>

namespace {

quint64 dataRecords(const Tally &tally, EndpointId endpoint)
{
    const Counts counts = tally.of(endpoint);
    return counts.receivedRecords + counts.sentRecords;
}

} // namespace

ResponderWatch::ResponderWatch(const Journal &journal, EndpointId endpoint)
    : m_journal(journal),
      m_endpoint(endpoint),
      m_next(journal.size() + 1),
      m_seen(dataRecords(journal.tally(), endpoint))
{
}

// The tally counts a record before it is published: asked after the newest number,
// it has counted all up to it. A flood on another endpoint costs nothing then.
bool ResponderWatch::hasNothingNew() const
{
    return !m_missedSome && m_endpoint <= Tally::MaxEndpoint && dataRecords(m_journal.tally(), m_endpoint) == m_seen;
}

bool ResponderWatch::advance()
{
    const quint64 newest = m_journal.size();
    if (hasNothingNew()) {
        m_next = newest + 1;
        return false;
    }
    if (m_next < m_journal.first()) {
        m_missedSome = true;
        m_next = m_journal.first();
    }
    const quint64 end = std::min(newest, m_next + Slice - 1);
    bool changed = false;
    while (m_next <= end) {
        BlockRun run = m_journal.run(m_next);
        if (run.count == 0)
            break;
        run.count = std::min(run.count, end + 1 - m_next);
        m_missedSome = m_missedSome || run.evicted;
        changed = (!run.evicted && look(run)) || changed;
        m_next += run.count;
    }
    return changed;
}

bool ResponderWatch::look(const BlockRun &run)
{
    bool changed = false;
    std::optional<FlowId> lastFlow;
    bool isOurs = false;
    for (quint64 i = 0; i < run.count; ++i) {
        const IndexEntry &entry = run.entry(i);
        if (entry.kind != RecordKind::Received && entry.kind != RecordKind::Sent)
            continue;
        if (entry.flow != lastFlow) {
            lastFlow = entry.flow;
            const auto &origin = m_journal.flow(entry.flow).origin;
            isOurs = origin && origin->endpoint == m_endpoint;
        }
        if (!isOurs)
            continue;
        ++m_seen;
        changed = m_ledger.take(m_journal.recordOf(run, i)) || changed;
    }
    return changed;
}

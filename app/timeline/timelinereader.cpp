// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/timeline/timelinereader.h"

#include <algorithm>

TimelineReader::TimelineReader(const Conversation &conversation, const std::optional<Conversation> &otherEnd)
    : m_timeline(conversation),
      m_otherEnd(otherEnd),
      m_next(otherEnd ? std::min(conversation.firstRecord, otherEnd->firstRecord) : conversation.firstRecord)
{
}

void TimelineReader::read(const Journal &journal)
{
    quint64 left = ReadAtOnce;
    m_next = std::max(m_next, journal.first());
    while (left > 0 && m_next <= journal.size()) {
        const BlockRun run = journal.run(m_next);
        if (run.count == 0)
            return;
        const quint64 count = std::min(run.count, left);
        for (quint64 i = 0; i < count && !run.evicted; ++i) {
            const IndexEntry &entry = run.entry(i);
            const Whose owner = whose(journal, entry.flow);
            if (owner == Whose::Nobodys)
                continue;
            const bool isData = entry.kind == RecordKind::Received || entry.kind == RecordKind::Sent;
            if (isData && owner == Whose::Ours)
                m_timeline.takeData(entry.kind, entry.timeNs, entry.payloadSize);
            else if (!isData && owner == Whose::Ours)
                m_timeline.takeEvent(journal.recordOf(run, i));
            else if (!isData)
                m_timeline.takePeersEvent(journal.recordOf(run, i));
        }
        m_next = run.first + count;
        left -= count;
    }
}

TimelineReader::Whose TimelineReader::whose(const Journal &journal, FlowId flow)
{
    if (flow >= m_flows.size())
        m_flows.resize(std::size_t(flow) + 1);
    Whose &owner = m_flows[flow];
    if (owner == Whose::NotKnown) {
        const Flow &of = journal.flow(flow);
        owner = m_timeline.conversation().holds(of) ? Whose::Ours
            : m_otherEnd && m_otherEnd->holds(of)   ? Whose::OtherEnds
                                                    : Whose::Nobodys;
    }
    return owner;
}

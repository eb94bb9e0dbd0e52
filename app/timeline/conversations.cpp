// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/timeline/conversations.h"

#include <algorithm>

namespace {

// Whether it changes the list even if the flow's conversation is known.
bool changesLists(RecordKind kind)
{
    return kind == RecordKind::Opened || kind == RecordKind::Closed || kind == RecordKind::Connected
        || kind == RecordKind::Disconnected;
}

} // namespace

bool Conversations::read(const Journal &journal)
{
    bool changed = false;
    quint64 left = ReadAtOnce;
    m_next = std::max(m_next, journal.first());
    while (left > 0 && m_next <= journal.size()) {
        const BlockRun run = journal.run(m_next);
        if (run.count == 0)
            break;
        const quint64 count = std::min(run.count, left);
        for (quint64 i = 0; i < count && !run.evicted; ++i) {
            const IndexEntry &entry = run.entry(i);
            if (entry.flow >= m_known.size())
                m_known.resize(std::size_t(entry.flow) + 1);
            if (m_known[entry.flow] && !changesLists(entry.kind))
                continue;
            changed = take(journal, entry, run.first + i) || changed;
        }
        m_next = run.first + count;
        left -= count;
    }
    return changed;
}

bool Conversations::take(const Journal &journal, const IndexEntry &entry, quint64 number)
{
    const Flow &flow = journal.flow(entry.flow);
    const RecordKind kind = entry.kind;
    Conversation found = Conversation::of(flow, kind);
    const bool isEnd = kind == RecordKind::Disconnected || kind == RecordKind::Closed;
    bool changed = false;
    for (Conversation &known : m_all) {
        const bool ends = isEnd && known.holds(flow)
            && (known.kind != Conversation::Kind::Listener || kind == RecordKind::Closed);
        if (ends && !known.isOver) {
            changed = known.isOver = true;
            known.lastRecord = number;
        }
    }
    if (found.endpoint == 0)
        return changed;
    m_known[entry.flow] = true;
    const auto known = std::ranges::find_if(m_all, [&](const Conversation &one) { return one.isSame(found); });
    if (known != m_all.end()) {
        const bool again = known->isOver && !isEnd;
        known->isOver = known->isOver && !again;
        return changed || again;
    }
    found.firstRecord = number;
    makeRoom();
    m_all.push_back(found);
    return true;
}

// Removes many at a time, so that a crowd of peers costs little for each.
void Conversations::makeRoom()
{
    if (m_all.size() < MaxKept)
        return;
    const auto middle = std::stable_partition(m_all.begin(), m_all.end(),
                                              [](const Conversation &one) { return one.isOver; });
    const auto over = std::min<std::ptrdiff_t>(middle - m_all.begin(), MaxKept / 4);
    m_all.erase(m_all.begin(), m_all.begin() + std::max<std::ptrdiff_t>(over, MaxKept / 10));
    std::ranges::stable_sort(m_all, {}, &Conversation::firstRecord);
}

const Conversation *Conversations::find(const Conversation &same) const
{
    const auto found = std::ranges::find_if(m_all, [&](const Conversation &one) { return one.isSame(same); });
    return found == m_all.end() ? nullptr : &*found;
}

const Conversation *Conversations::otherEndOf(const Conversation &conversation) const
{
    const auto found = std::find_if(m_all.rbegin(), m_all.rend(),
                                    [&](const Conversation &one) { return one.isOtherEndOf(conversation); });
    return found == m_all.rend() ? nullptr : &*found;
}

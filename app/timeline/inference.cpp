// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/timeline/inference.h"

#include "app/timeline/tcpposts.h"

#include <algorithm>

namespace {

using Kind = TimelineEvent::Kind;
using Direction = TimelineEvent::Direction;

Direction opposite(Direction direction)
{
    return direction == Direction::Out ? Direction::In : Direction::Out;
}

class Inference
{
public:
    explicit Inference(const Timeline &timeline) : m_timeline(timeline) { }

    void take(TimelineEvent event);
    [[nodiscard]] std::vector<TimelineEvent> whole(qint64 nowNs);

private:
    // What goes in one direction.
    struct Way
    {
        quint64 next = 0; // number after all that was sent
        quint64 confirmed = 0;
        qint64 sinceNs = 0; // of the newest that is not confirmed
        bool isWaiting = false; // something is not confirmed
    };

    [[nodiscard]] Way &way(Direction direction) { return direction == Direction::Out ? m_out : m_in; }
    void confirm(Direction direction, qint64 beforeNs);
    void emitEvent(TimelineEvent event);
    void follow(const TimelineEvent &event);

    const Timeline &m_timeline;
    TcpPosts m_posts;
    Way m_out;
    Way m_in;
    std::vector<TimelineEvent> m_all;
};

void Inference::emitEvent(TimelineEvent event)
{
    m_posts.take(event);
    event.local = m_posts.local();
    event.peer = m_posts.peer();
    m_all.push_back(event);
}

// A bare acknowledgement, if what went that way waited long enough for one.
void Inference::confirm(Direction direction, qint64 beforeNs)
{
    Way &pending = way(direction);
    if (!pending.isWaiting || beforeNs - pending.sinceNs <= PiggybackNs)
        return;
    pending.isWaiting = false;
    quint64 number = pending.next;
    const bool isNewest = beforeNs == std::numeric_limits<qint64>::max();
    if (isNewest && direction == Direction::Out && m_timeline.confirmed())
        number = std::min(number, *m_timeline.confirmed());
    if (number <= pending.confirmed)
        return;
    pending.confirmed = number;
    TimelineEvent ack;
    ack.kind = Kind::Ack;
    ack.direction = opposite(direction);
    ack.isExact = false;
    ack.timeNs = ack.untilNs = pending.sinceNs;
    ack.sequence = way(opposite(direction)).next;
    ack.acknowledgement = number;
    emitEvent(ack);
}

void Inference::follow(const TimelineEvent &event)
{
    Way &own = way(event.direction);
    Way &other = way(opposite(event.direction));
    if (event.kind == Kind::Syn)
        own = other = {};
    if (event.kind == Kind::Reset || event.kind == Kind::Refused) {
        own.isWaiting = other.isWaiting = false;
        return;
    }
    other.confirmed = std::max(other.confirmed, event.acknowledgement);
    if (other.confirmed >= other.next)
        other.isWaiting = false;
    own.next = std::max(own.next, event.end());
    if (event.kind == Kind::Data || event.kind == Kind::Fin) {
        own.isWaiting = own.confirmed < own.next;
        own.sinceNs = event.untilNs;
    }
}

void Inference::take(TimelineEvent event)
{
    // The older first.
    const Direction older = m_in.sinceNs < m_out.sinceNs ? Direction::In : Direction::Out;
    for (const Direction direction : {older, opposite(older)}) {
        // Acknowledgements only grow: what a FIN does not confirm was not confirmed before.
        const bool isDenied = event.kind == Kind::Fin && direction == opposite(event.direction)
            && event.acknowledgement < way(direction).next;
        if (!isDenied)
            confirm(direction, event.timeNs);
    }
    if (event.bearsNumbers()) {
        // Data is taken to confirm what went the other way before.
        if (event.kind == Kind::Data)
            event.acknowledgement = std::max(event.acknowledgement, way(opposite(event.direction)).next);
        follow(event);
    }
    const TcpState whose = event.direction == Direction::Out ? m_posts.local() : m_posts.peer();
    if (event.kind != Kind::Forgotten || whose == TcpState::TimeWait)
        emitEvent(event);
}

std::vector<TimelineEvent> Inference::whole(qint64 nowNs)
{
    const Direction older = m_in.sinceNs < m_out.sinceNs ? Direction::In : Direction::Out;
    for (const Direction direction : {older, opposite(older)}) {
        if (nowNs - way(direction).sinceNs > PiggybackNs)
            confirm(direction, std::numeric_limits<qint64>::max());
    }
    return std::move(m_all);
}

} // namespace

std::vector<TimelineEvent> inferredTimeline(const Timeline &timeline, qint64 nowNs)
{
    Inference inference(timeline);
    for (const TimelineEvent &event : timeline.seen())
        inference.take(event);
    return inference.whole(nowNs);
}

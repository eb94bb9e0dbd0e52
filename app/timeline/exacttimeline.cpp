// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/timeline/exacttimeline.h"

#include "app/timeline/tcpposts.h"

#include <algorithm>

namespace {

using Kind = TimelineEvent::Kind;
using Direction = TimelineEvent::Direction;
using Mark = CapturedSegment::Mark;
using Events = std::vector<TimelineEvent>;

std::optional<quint64> numberOf(const StreamNumbers &numbers, Direction direction)
{
    return direction == Direction::Out ? numbers.out : numbers.in;
}

bool isWithin(qint64 timeNs, const CaptureSpan &span)
{
    return timeNs >= span.fromNs && (span.untilNs == 0 || timeNs <= span.untilNs);
}

bool beginsWithHandshake(const CaptureSpan &span)
{
    return span.from.out == 0U && span.from.in == 0U;
}

// A part of octets that one event stands for.
TimelineEvent part(TimelineEvent event, quint64 from, quint64 until)
{
    if (from != event.sequence || until != event.end())
        event.count = 1;
    event.sequence = from;
    event.octets = until - from;
    return event;
}

// Adds those of the octets that went before or after the span. Where its numbers
// are not known, time decides.
void appendUncovered(Events &into, const TimelineEvent &event, const CaptureSpan &span)
{
    const std::optional<quint64> from = numberOf(span.from, event.direction);
    const std::optional<quint64> until = numberOf(span.until, event.direction);
    const quint64 begin = event.sequence;
    const quint64 end = event.end();
    if (from ? begin < *from : event.timeNs < span.fromNs)
        into.push_back(part(event, begin, from ? std::min(end, *from) : end));
    if (span.untilNs == 0)
        return;
    if (until ? end > *until : event.timeNs > span.untilNs)
        into.push_back(part(event, until ? std::max(begin, *until) : begin, end));
}

// For events that are no octets.
bool isCovered(const TimelineEvent &event, const CaptureSpan &span)
{
    switch (event.kind) {
    case Kind::Syn:
    case Kind::SynAck:
        return beginsWithHandshake(span);
    case Kind::Fin: {
        const std::optional<quint64> from = numberOf(span.from, event.direction);
        const std::optional<quint64> until = numberOf(span.until, event.direction);
        return (from ? event.sequence >= *from : event.timeNs >= span.fromNs)
            && (span.untilNs == 0 || (until ? event.sequence < *until : event.timeNs <= span.untilNs));
    }
    case Kind::Ack:
    case Kind::Reset:
    case Kind::Retransmission:
    case Kind::WindowClosed:
    case Kind::WindowOpened:
    case Kind::LeftOut:
        return isWithin(event.timeNs, span);
    default:
        return false;
    }
}

// An attempt is a SYN and perhaps its refusal, from its beginning to its end.
bool isOfAttempt(const TimelineEvent &event, const CapturedStream &stream)
{
    if (stream.spans.empty())
        return false;
    const qint64 begin = stream.spans.front().fromNs;
    if (event.kind == Kind::Syn)
        return event.timeNs == begin;
    // Its record is written just before it is over.
    return event.kind == Kind::Refused && event.timeNs > begin && (stream.overNs == 0 || event.timeNs <= stream.overNs);
}

Events withoutCaptured(const Events &inferred, const CapturedStream &stream, Conversation::Kind kind)
{
    Events left = inferred;
    if (kind == Conversation::Kind::Attempts) {
        std::erase_if(left, [&](const TimelineEvent &event) { return isOfAttempt(event, stream); });
        return left;
    }
    for (const CaptureSpan &span : stream.spans) {
        Events uncovered;
        for (const TimelineEvent &event : left) {
            if (event.kind == Kind::Data)
                appendUncovered(uncovered, event, span);
            else if (!isCovered(event, span))
                uncovered.push_back(event);
        }
        left = std::move(uncovered);
    }
    return left;
}

Kind kindOf(const CapturedSegment &segment, bool isRefusal)
{
    const auto has = [&segment](int flag) { return (segment.flags & flag) != 0; };
    if (has(Segment::Rst))
        return isRefusal ? Kind::Refused : Kind::Reset;
    if (has(Segment::Syn))
        return has(Segment::Ack) ? Kind::SynAck : Kind::Syn;
    if (has(Segment::Fin))
        return Kind::Fin;
    return segment.octets > 0 ? Kind::Data : Kind::Ack;
}

TimelineEvent eventOf(const CapturedSegment &segment, bool isAttempt)
{
    TimelineEvent event;
    event.kind = kindOf(segment, isAttempt && !segment.isOut);
    event.direction = segment.isOut ? Direction::Out : Direction::In;
    event.timeNs = event.untilNs = segment.timeNs;
    event.octets = segment.octets;
    event.sequence = segment.sequence;
    event.acknowledgement = segment.acknowledgement;
    event.segment = segment;
    return event;
}

TimelineEvent mark(Kind kind, qint64 timeNs, quint64 count = 1, quint64 octets = 0)
{
    TimelineEvent event;
    event.kind = kind;
    event.timeNs = event.untilNs = timeNs;
    event.count = count;
    event.octets = octets;
    return event;
}

Kind beginningOf(const CapturedStream &stream)
{
    return !stream.isCounted                                               ? Kind::CaptureBeganUncounted
        : stream.hasHandshake || beginsWithHandshake(stream.spans.front()) ? Kind::CaptureBegan
                                                                           : Kind::CaptureBeganWithin;
}

// `isAgain`: an attempt before it was captured too.
Events eventsOf(const CapturedStream &stream, bool isAttempt, bool isAgain)
{
    Events events;
    for (const CaptureSpan &span : stream.spans) {
        if (!isAgain)
            events.push_back(mark(beginningOf(stream), span.fromNs));
        if (span.untilNs != 0 && (stream.overNs == 0 || stream.overNs > span.untilNs))
            events.push_back(mark(Kind::CaptureEnded, span.untilNs));
    }
    for (const CapturedStream::Dropped &dropped : stream.dropped)
        events.push_back(mark(Kind::CaptureDropped, dropped.timeNs, dropped.count));
    qint64 newestNs = 0; // processors' clocks differ a little
    for (std::size_t i = 0; i < stream.segments.size(); ++i) {
        TimelineEvent event = eventOf(stream.segments[i], isAttempt);
        event.timeNs = event.untilNs = newestNs = std::max(newestNs, event.timeNs);
        if (stream.leftOut > 0 && i == stream.leftOutAt)
            events.push_back(mark(Kind::LeftOut, newestNs, stream.leftOut, stream.leftOutOctets));
        events.push_back(event);
    }
    return events;
}

void keepHalfClose(Events &exact, const Events &inferred)
{
    for (const TimelineEvent &event : inferred) {
        if (event.kind != Kind::Fin || !event.isHalfClose)
            continue;
        for (TimelineEvent &fin : exact) {
            if (fin.kind == Kind::Fin && fin.direction == event.direction)
                fin.isHalfClose = true;
        }
    }
}

// What is sent again changes no state.
void settleStates(Events &events)
{
    TcpPosts posts;
    for (TimelineEvent &event : events) {
        const Mark mark = event.segment ? event.segment->mark : Mark::None;
        if (mark != Mark::Retransmission && mark != Mark::KeepAlive)
            posts.take(event);
        event.local = posts.local();
        event.peer = posts.peer();
    }
}

} // namespace

std::vector<TimelineEvent> exactTimeline(const std::vector<TimelineEvent> &inferred,
                                         const std::vector<CapturedStream> &streams, Conversation::Kind kind)
{
    if (streams.empty())
        return inferred;
    const bool isAttempts = kind == Conversation::Kind::Attempts;
    Events all = inferred;
    Events exact;
    for (const CapturedStream &stream : streams) {
        all = withoutCaptured(all, stream, kind);
        Events events = eventsOf(stream, isAttempts, isAttempts && !exact.empty());
        exact.insert(exact.end(), events.begin(), events.end());
    }
    keepHalfClose(exact, inferred);
    all.insert(all.end(), exact.begin(), exact.end());
    std::ranges::stable_sort(all, {}, &TimelineEvent::timeNs);
    settleStates(all);
    return all;
}

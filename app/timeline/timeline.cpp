// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/timeline/timeline.h"

#include "app/timeline/windows.h"

#include <algorithm>

// Sorts by time; of the same time, what came first goes first.
void Timeline::add(const TimelineEvent &event)
{
    ++m_version;
    const auto place = std::ranges::upper_bound(m_seen, event.timeNs, {}, &TimelineEvent::timeNs);
    TimelineEvent added = event;
    added.untilNs = std::max(event.untilNs, event.timeNs);
    m_seen.insert(place, added);
    makeRoom();
}

void Timeline::takeData(RecordKind kind, qint64 timeNs, quint64 octets)
{
    if (m_conversation.kind == Conversation::Kind::Listener)
        return;
    const bool isOut = kind == RecordKind::Sent;
    const bool isStream = m_conversation.kind == Conversation::Kind::Stream;
    TimelineEvent event;
    event.kind = isStream ? Kind::Data : Kind::Datagram;
    event.direction = isOut ? Direction::Out : Direction::In;
    event.timeNs = timeNs;
    event.octets = octets;
    if (isStream) {
        event.sequence = 1 + (isOut ? m_sent : m_received);
        event.acknowledgement = 1 + (isOut ? m_received : m_sent);
        (isOut ? m_sent : m_received) += octets;
    }
    if (!m_seen.empty()) {
        TimelineEvent &last = m_seen.back();
        if (last.kind == event.kind && last.direction == event.direction && timeNs - last.untilNs < FoldNs) {
            ++m_version;
            ++last.count;
            last.octets += octets;
            last.untilNs = std::max(last.untilNs, timeNs);
            return;
        }
    }
    add(event);
}

void Timeline::takeEvent(const Record &record)
{
    if (m_conversation.kind == Conversation::Kind::Listener) {
        takeListenersEvent(record);
        return;
    }
    const TcpEvents moments = tcpEventsOf(Event::fromOctets(record.payload).marks);
    switch (record.head.kind) {
    case RecordKind::Connected:
        addHandshake(record, moments);
        break;
    case RecordKind::Failed:
        addFailure(record, moments);
        break;
    case RecordKind::Note:
        for (const TcpEvent &moment : moments)
            addTcpEvent(moment, moment.kind == TcpEvent::Kind::FinSent);
        break;
    case RecordKind::Disconnected:
        for (const TcpEvent &moment : moments)
            addTcpEvent(moment, false);
        if (record.head.reason == EndReason::Lost)
            add({.kind = Kind::Lost, .timeNs = record.head.timeNs});
        break;
    default:
        break;
    }
}

// A client knows when it called connect() and when that was done; a server learns
// of the handshake when all three segments have gone by.
void Timeline::addHandshake(const Record &record, const TcpEvents &moments)
{
    const qint64 now = record.head.timeNs;
    const bool isClient = EndpointKind::of(m_conversation.scheme).connects();
    const Direction there = isClient ? Direction::Out : Direction::In;
    const Direction back = isClient ? Direction::In : Direction::Out;
    TimelineEvent *const reported = find(Kind::Syn, there); // as the other end reported it
    if (!reported)
        add({.kind = Kind::Syn,
             .direction = there,
             .isExact = isClient,
             .timeNs = isClient && !moments.isEmpty() ? moments.first().timeNs : now});
    add({.kind = Kind::SynAck, .direction = back, .isExact = isClient, .timeNs = now, .acknowledgement = 1});
    add({.kind = Kind::Ack,
         .direction = there,
         .isExact = !isClient,
         .timeNs = now,
         .sequence = 1,
         .acknowledgement = 1});
}

void Timeline::addFailure(const Record &record, const TcpEvents &moments)
{
    const qint64 now = record.head.timeNs;
    if (m_conversation.kind == Conversation::Kind::Datagrams) {
        if (record.head.word == Problem::Word::Refused)
            add({.kind = Kind::PortClosed, .direction = Direction::In, .timeNs = now});
        return;
    }
    if (m_conversation.kind != Conversation::Kind::Attempts || moments.isEmpty())
        return;
    add({.kind = Kind::Syn, .direction = Direction::Out, .timeNs = moments.first().timeNs});
    if (record.head.word == Problem::Word::Refused)
        add({.kind = Kind::Refused, .direction = Direction::In, .timeNs = now, .sequence = 1, .acknowledgement = 1});
    else
        add({.kind = record.head.word == Problem::Word::Timeout ? Kind::NoAnswer : Kind::NotReachable, .timeNs = now});
}

// Ignores the end that is reported once more when everything has ended.
void Timeline::addTcpEvent(const TcpEvent &moment, bool isHalfClose)
{
    TimelineEvent event;
    event.timeNs = moment.timeNs;
    event.sequence = moment.sequence;
    event.acknowledgement = moment.acknowledgement;
    event.isHalfClose = isHalfClose;
    switch (moment.kind) {
    case TcpEvent::Kind::Syn:
        return;
    case TcpEvent::Kind::FinSent:
    case TcpEvent::Kind::FinReceived:
        event.kind = Kind::Fin;
        break;
    case TcpEvent::Kind::ResetSent:
    case TcpEvent::Kind::ResetReceived:
        event.kind = Kind::Reset;
        break;
    case TcpEvent::Kind::ReadingStopped:
        event.kind = Kind::ReadingStopped;
        break;
    case TcpEvent::Kind::ReadingResumed:
        event.kind = Kind::ReadingResumed;
        break;
    }
    if (event.kind == Kind::Fin || event.kind == Kind::Reset) {
        const bool isOut = moment.kind == TcpEvent::Kind::FinSent || moment.kind == TcpEvent::Kind::ResetSent;
        event.direction = isOut ? Direction::Out : Direction::In;
        if (find(event.kind, event.direction))
            return;
    }
    const TimelineEvent *const ours = find(Kind::Fin, Direction::Out);
    if (moment.kind == TcpEvent::Kind::FinReceived && ours && ours->acknowledgement > event.sequence)
        putBefore(*ours, event);
    add(event);
}

// Our FIN confirms the peer's, which had come but was read only later.
void Timeline::putBefore(const TimelineEvent &ours, TimelineEvent &peers)
{
    peers.isExact = false;
    peers.timeNs = std::min(peers.timeNs, ours.timeNs - 1);
    peers.acknowledgement = std::min(peers.acknowledgement, ours.sequence);
}

// The other end knows the numbers of what it sent, and when a connect began.
void Timeline::takePeersEvent(const Record &record)
{
    if (!m_isPeerOurs) {
        m_isPeerOurs = true;
        ++m_version;
    }
    const TcpEvents moments = tcpEventsOf(Event::fromOctets(record.payload).marks);
    for (const TcpEvent &moment : moments) {
        TimelineEvent event;
        event.direction = Direction::In;
        event.timeNs = moment.timeNs;
        event.sequence = moment.sequence;
        event.acknowledgement = moment.acknowledgement;
        if (moment.kind == TcpEvent::Kind::FinSent)
            event.kind = Kind::Fin;
        else if (moment.kind == TcpEvent::Kind::ResetSent)
            event.kind = Kind::Reset;
        else if (moment.kind == TcpEvent::Kind::Syn && record.head.kind == RecordKind::Connected)
            event.kind = Kind::Syn;
        else
            continue;
        event.isHalfClose = event.kind == Kind::Fin && record.head.kind == RecordKind::Note;
        if (const TimelineEvent *const known = find(event.kind, Direction::In)) {
            event.isHalfClose = event.isHalfClose || known->isHalfClose;
            m_seen.erase(m_seen.begin() + (known - m_seen.data()));
        }
        add(event);
    }
}

void Timeline::takeListenersEvent(const Record &record)
{
    switch (record.head.kind) {
    case RecordKind::Opened:
        add({.kind = Kind::Listening, .timeNs = record.head.timeNs});
        break;
    case RecordKind::Closed:
        add({.kind = Kind::NotListening, .timeNs = record.head.timeNs});
        break;
    case RecordKind::Connected:
        add({.kind = Kind::Accepted,
             .direction = Direction::In,
             .timeNs = record.head.timeNs,
             .count = record.flow->connection});
        break;
    default:
        break;
    }
}

void Timeline::take(const ConnectionFacts &facts, Post post)
{
    if (!facts.isKnown)
        return;
    if (!facts.isOpen) {
        const Direction direction = post == Post::Local ? Direction::Out : Direction::In;
        const bool isEnded = facts.tcp.state == TcpState::Closed && !find(Kind::Forgotten, direction);
        if (isEnded && (find(Kind::Fin, Direction::Out) || find(Kind::Fin, Direction::In)))
            add({.kind = Kind::Forgotten, .direction = direction, .timeNs = facts.timeNs});
        return;
    }
    if (post == Post::Peer)
        return;
    const TcpFacts &tcp = facts.tcp;
    const quint64 confirmed = tcp.ackedOctets + (EndpointKind::of(m_conversation.scheme).listens() ? 1 : 0);
    m_version += m_confirmed == confirmed ? 0 : 1;
    m_confirmed = confirmed;
    if (tcp.retransmissions > m_retransmissions)
        add({.kind = Kind::Retransmission,
             .direction = Direction::Out,
             .isExact = false,
             .timeNs = facts.timeNs,
             .count = tcp.retransmissions - m_retransmissions});
    m_retransmissions = tcp.retransmissions;
    takeWindow(tcp, facts.timeNs, Direction::In, isWindowTooSmall(tcp.sendWindow, tcp), m_isPeersWindowClosed);
    takeWindow(tcp, facts.timeNs, Direction::Out, isWindowTooSmall(tcp.receiveWindow, tcp), m_isOurWindowClosed);
}

void Timeline::takeWindow(const TcpFacts &tcp, qint64 timeNs, Direction direction, bool isClosed, bool &wasClosed)
{
    if (isClosed == wasClosed || tcp.state != TcpState::Established)
        return;
    wasClosed = isClosed;
    add({.kind = isClosed ? Kind::WindowClosed : Kind::WindowOpened,
         .direction = direction,
         .isExact = false,
         .timeNs = timeNs,
         .octets = (direction == Direction::In ? tcp.sendWindow : tcp.receiveWindow).value_or(0)});
}

// Makes one event of a part of those behind the front, together with what was left
// out before.
void Timeline::makeRoom()
{
    if (m_seen.size() <= MaxKept)
        return;
    const auto first = m_seen.begin() + KeptAtFront;
    const auto last = first + MaxKept / 4;
    TimelineEvent left;
    left.kind = Kind::LeftOut;
    left.timeNs = first->timeNs;
    left.count = 0;
    for (auto event = first; event != last; ++event) {
        left.count += event->count;
        left.octets += event->octets;
        left.untilNs = std::max(left.untilNs, event->untilNs);
    }
    m_seen.erase(first + 1, last);
    m_seen[KeptAtFront] = left;
}

TimelineEvent *Timeline::find(Kind kind, Direction direction)
{
    const auto found = std::ranges::find_if(
        m_seen, [&](const TimelineEvent &event) { return event.kind == kind && event.direction == direction; });
    return found == m_seen.end() ? nullptr : &*found;
}

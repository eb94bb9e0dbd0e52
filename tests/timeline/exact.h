// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/timeline/conversations.h"
#include "app/timeline/exacttimeline.h"
#include "app/timeline/inference.h"
#include "app/timeline/timelinereader.h"
#include "tests/timeline/pair.h"
#include "tests/timeline/wire.h"

#include <QRegularExpression>

#include <limits>

using Kind = TimelineEvent::Kind;
using Direction = TimelineEvent::Direction;
using Mark = CapturedSegment::Mark;

inline bool startCapture(Network &network)
{
    network.setCapturing(true);
    return QTest::qWaitFor([&] { return network.captureState().stage == CaptureState::Stage::On; }, LimitMs);
}

inline bool stopCapture(Network &network)
{
    network.setCapturing(false);
    return QTest::qWaitFor([&] { return network.captureState().stage == CaptureState::Stage::Off; }, LimitMs);
}

// The timeline of that endpoint's newest conversation.
inline std::vector<TimelineEvent> timelineOf(const Network &network, EndpointId endpoint)
{
    Conversations conversations;
    conversations.read(network.journal());
    for (auto one = conversations.all().rbegin(); one != conversations.all().rend(); ++one) {
        if (one->endpoint != endpoint || one->kind == Conversation::Kind::Listener)
            continue;
        TimelineReader reader(*one, std::nullopt);
        reader.read(network.journal());
        return exactTimeline(inferredTimeline(reader.timeline(), std::numeric_limits<qint64>::max()),
                             network.captured().streamsOf({one->endpoint, one->connection}), one->kind);
    }
    return {};
}

// "0x018 seq 1 ack 1 win 65536 len 5"
inline QString line(int flags, quint64 sequence, quint64 acknowledgement, quint32 window, quint64 octets)
{
    return u"0x%1 seq %2 ack %3 win %4 len %5"_s.arg(flags, 3, 16, QLatin1Char('0'))
        .arg(sequence)
        .arg(acknowledgement)
        .arg(window)
        .arg(octets);
}

// All segments in one direction; two observers may see crossing segments in a
// different order.
inline QStringList captured(const std::vector<TimelineEvent> &events, Direction direction)
{
    QStringList lines;
    for (const TimelineEvent &event : events) {
        if (event.segment && event.direction == direction)
            lines << line(event.segment->flags, event.sequence, event.acknowledgement, event.segment->window,
                          event.octets);
    }
    return lines;
}

inline QStringList captured(const QList<Wire::Packet> &packets, quint16 from)
{
    QStringList lines;
    for (const Wire::Packet &packet : packets) {
        if (packet.from == from)
            lines << line(packet.flags, packet.sequence, packet.acknowledgement, packet.window, packet.octets);
    }
    return lines;
}

// The number of arrows without a captured segment.
inline qsizetype arrowsNotCaptured(const std::vector<TimelineEvent> &events)
{
    return std::ranges::count_if(events, [](const TimelineEvent &event) {
        return event.direction != Direction::None && !event.segment && event.kind != Kind::Forgotten;
    });
}

// Windows are scaled only by an observer that saw the handshake.
inline QStringList withoutWindows(QStringList lines)
{
    static const QRegularExpression window(u" win \\d+"_s);
    return lines.replaceInStrings(window, QString());
}

// Nothing is in flight, not even an acknowledgement.
inline bool areQuiet(Pair &pair)
{
    pair.network.watch(pair.client, 1);
    pair.network.watch(pair.server, 1);
    const auto isConfirmed = [&](EndpointId endpoint) {
        const TcpFacts tcp = pair.facts.value(endpoint).tcp;
        const quint64 sent = pair.network.journal().tally().of(endpoint).sentOctets;
        return tcp.unacknowledged == 0 && tcp.nextToSend() == sent + 1;
    };
    return QTest::qWaitFor([&] { return isConfirmed(pair.client) && isConfirmed(pair.server); }, LimitMs);
}

// The sequence numbers of the events with that mark.
inline QStringList marked(const std::vector<TimelineEvent> &events, Mark mark)
{
    QStringList lines;
    for (const TimelineEvent &event : events) {
        if (event.segment && event.segment->mark == mark)
            lines << u"%1 %2"_s.arg(event.sequence).arg(event.acknowledgement);
    }
    return lines;
}

inline QStringList marked(const QList<Wire::Packet> &packets, bool Wire::Packet::*mark)
{
    QStringList lines;
    for (const Wire::Packet &packet : packets) {
        if (packet.*mark)
            lines << u"%1 %2"_s.arg(packet.sequence).arg(packet.acknowledgement);
    }
    return lines;
}

inline int failures(const Journal &journal)
{
    int count = 0;
    for (quint64 number = journal.first(); number <= journal.size(); ++number)
        count += journal.record(number).head.kind == RecordKind::Failed ? 1 : 0;
    return count;
}

inline qsizetype countOf(const std::vector<TimelineEvent> &events, Kind kind)
{
    return std::ranges::count(events, kind, &TimelineEvent::kind);
}

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/record.h"
#include "app/net/tcp/tcpevent.h"
#include "app/timeline/conversation.h"
#include "app/timeline/timelineevent.h"

#include <optional>
#include <vector>

// What this program saw of one conversation, in order of time: from its records
// and from what the system says of it. Memory is bounded: octets that follow one
// another in one direction are one event, and in a long conversation the middle
// is left out. What it could not see is added by inferredTimeline().
class Timeline
{
public:
    static constexpr std::size_t MaxKept = 2048; // events
    static constexpr std::size_t KeptAtFront = 16; // of them, the first ones, always
    static constexpr qint64 FoldNs = 20'000'000; // octets that follow within it are one event

    Timeline() = default;
    explicit Timeline(const Conversation &conversation) : m_conversation(conversation) { }

    enum class Post : quint8 { Local, Peer }; // whose end is seen: ours, or that of the peer, which is ours too

    // Records of the conversation, in order; octets of data need no more than their number.
    void takeData(RecordKind kind, qint64 timeNs, quint64 octets);
    void takeEvent(const Record &record);
    void takePeersEvent(const Record &record); // of the other end
    void take(const ConnectionFacts &facts, Post post);

    [[nodiscard]] const Conversation &conversation() const { return m_conversation; }
    [[nodiscard]] const std::vector<TimelineEvent> &seen() const { return m_seen; }
    [[nodiscard]] bool isPeerOurs() const { return m_isPeerOurs; }
    // The newest of our numbers that the peer has confirmed, as the system says.
    [[nodiscard]] std::optional<quint64> confirmed() const { return m_confirmed; }
    [[nodiscard]] quint64 version() const { return m_version; } // changes whenever something is new

private:
    using Kind = TimelineEvent::Kind;
    using Direction = TimelineEvent::Direction;

    void add(const TimelineEvent &event);
    void addHandshake(const Record &record, const TcpEvents &moments);
    void addFailure(const Record &record, const TcpEvents &moments);
    void addTcpEvent(const TcpEvent &moment, bool isHalfClose);
    static void putBefore(const TimelineEvent &ours, TimelineEvent &peers);
    void takeListenersEvent(const Record &record);
    void takeWindow(const TcpFacts &tcp, qint64 timeNs, Direction direction, bool isClosed, bool &wasClosed);
    void makeRoom();
    [[nodiscard]] TimelineEvent *find(Kind kind, Direction direction);

    Conversation m_conversation;
    std::vector<TimelineEvent> m_seen;
    quint64 m_sent = 0; // octets
    quint64 m_received = 0;
    bool m_isPeerOurs = false;
    std::optional<quint64> m_confirmed;
    quint32 m_retransmissions = 0;
    bool m_isPeersWindowClosed = false;
    bool m_isOurWindowClosed = false;
    quint64 m_version = 0;
};

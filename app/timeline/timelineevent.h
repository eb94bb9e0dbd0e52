// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/net/capture/segmenttrace.h"
#include "app/net/socket/tcpfacts.h"

#include <QtGlobal>

#include <optional>

// One line of a timeline: mostly an arrow between the two posts, "us" and the
// peer. Numbers count from each side's SYN as 0, as Wireshark shows them.
struct TimelineEvent
{
    enum class Kind : quint8 {
        Syn,
        SynAck,
        Ack,
        Data,
        Fin,
        Reset,
        Refused, // the peer's RST that answers a SYN
        NoAnswer, // given up: nothing came
        NotReachable, // the system found no way, or was told that there is none
        Lost, // an established connection, after nothing came any more
        WindowClosed, // its sender cannot take more
        WindowOpened,
        Retransmission,
        ReadingStopped,
        ReadingResumed,
        Forgotten, // the system has ended TIME-WAIT
        Datagram,
        PortClosed, // the peer's system says that nobody listens there (ICMP)
        Listening,
        Accepted, // the listening socket gave a connected one
        NotListening,
        LeftOut, // many events that are no longer kept
        CaptureBegan, // from here on every segment is shown as it went by
        CaptureBeganWithin, // the handshake was not seen, so that the scale of windows is not known
        CaptureBeganUncounted, // nor is it known how many octets had gone
        CaptureEnded,
        CaptureDropped, // segments, of any connection, that the system had no room for
    };
    enum class Direction : quint8 { None, Out, In }; // out: from us to the peer

    Kind kind = Kind::Data;
    Direction direction = Direction::None;
    bool isExact = true; // false: inferred; this program was not told of it, or not when
    bool isHalfClose = false; // a FIN after which the sender goes on receiving
    qint64 timeNs = 0; // since 1970-01-01 UTC
    qint64 untilNs = 0; // the last of those shown as one arrow
    quint64 count = 1; // how many are shown as one arrow
    quint64 octets = 0;
    quint64 sequence = 0;
    quint64 acknowledgement = 0;
    // The states after it; Unknown where there are none, as with UDP.
    TcpState local = TcpState::Unknown;
    TcpState peer = TcpState::Unknown;
    std::optional<CapturedSegment> segment{}; // the segment itself, if it was captured

    // How many of the sender's numbers it takes.
    [[nodiscard]] quint64 length() const
    {
        const bool isOne = kind == Kind::Syn || kind == Kind::SynAck || kind == Kind::Fin;
        return (isOne ? 1 : 0) + (kind == Kind::Data || kind == Kind::Fin ? octets : 0);
    }
    [[nodiscard]] quint64 end() const { return sequence + length(); }
    [[nodiscard]] bool bearsNumbers() const;

    bool operator==(const TimelineEvent &) const = default;
};

// Whether it is a TCP segment, with a sequence number and mostly an acknowledgement.
inline bool TimelineEvent::bearsNumbers() const
{
    switch (kind) {
    case Kind::Syn:
    case Kind::SynAck:
    case Kind::Ack:
    case Kind::Data:
    case Kind::Fin:
    case Kind::Reset:
    case Kind::Refused:
        return true;
    default:
        return false;
    }
}

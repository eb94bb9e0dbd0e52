// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/record.h"

#include <QMetaType>
#include <QString>

#include <optional>

// The states of a connection as RFC 9293 names them.
enum class TcpState : quint8 {
    Unknown,
    Closed,
    Listen,
    SynSent,
    SynReceived,
    Established,
    FinWait1,
    FinWait2,
    CloseWait,
    Closing,
    LastAck,
    TimeWait,
};
[[nodiscard]] QString stateText(TcpState state); // "FIN-WAIT-1": the same in every language; empty for Unknown
// Whether the peer's FIN has arrived.
[[nodiscard]] bool hasPeersFin(TcpState state);

// What the system says of one connection now (TCP_INFO, tcp(7)).
struct TcpFacts
{
    TcpState state = TcpState::Unknown;
    quint32 roundTripUs = 0; // smoothed, microseconds
    quint32 roundTripVarianceUs = 0; // mean deviation, microseconds
    quint32 retransmitTimeoutUs = 0;
    quint32 congestionWindow = 0; // segments
    std::optional<quint32> slowStartThreshold; // segments; none: not set yet
    quint32 segmentSize = 0; // octets that a segment we send may carry
    quint32 unacknowledged = 0; // segments sent and not confirmed
    quint32 retransmissions = 0; // segments sent again, in all
    std::optional<quint32> sendWindow; // octets that the peer is ready to take
    std::optional<quint32> receiveWindow; // octets that we are ready to take
    quint64 sentOctets = 0; // including those sent again
    quint64 resentOctets = 0;
    quint64 ackedOctets = 0; // the system counts the SYN of the side that connected, and a FIN
    quint64 receivedOctets = 0; // in order, read or not
    quint64 unsentOctets = 0; // taken from us and not sent yet
    quint32 segmentsOut = 0;
    quint32 segmentsIn = 0;
    quint32 waiting = 0; // of a listening socket: connections that wait to be accepted

    // The next sequence number that we would send, counted from our SYN as 0,
    // our FIN not counted.
    [[nodiscard]] quint64 nextToSend() const { return 1 + sentOctets - resentOctets; }
    // The next that we expect, counted from the peer's SYN as 0, its FIN counted too.
    [[nodiscard]] quint64 nextExpected() const { return 1 + receivedOctets + (hasPeersFin(state) ? 1 : 0); }

    bool operator==(const TcpFacts &) const = default;
};

// One sample of a watched connection, sent over from the network thread.
struct ConnectionFacts
{
    EndpointId endpoint = 0;
    ConnectionId connection = 0;
    qint64 timeNs = 0; // since 1970-01-01 UTC
    bool isKnown = false; // false: this system does not tell, nothing of `tcp` is meaningful
    bool isOpen = false; // false: closed here; only the state is new, the rest is from the last sample
    TcpFacts tcp;

    bool operator==(const ConnectionFacts &) const = default;
};

Q_DECLARE_METATYPE(ConnectionFacts)

// tcpfacts_linux.cpp has the answers of Linux, tcpfacts_portable.cpp says "not
// known" everywhere else. Nothing here waits.
namespace tcpfacts {

[[nodiscard]] std::optional<TcpFacts> of(qintptr socket);
// The state of a connection whose descriptor is closed (sock_diag(7)): it may be in
// TIME-WAIT for a while. Closed once the system has forgotten it.
[[nodiscard]] std::optional<TcpState> afterClose(const Peer &local, const Peer &peer);

} // namespace tcpfacts

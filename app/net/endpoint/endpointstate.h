// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/limits.h"
#include "app/base/record.h"
#include "app/net/endpoint/membership.h"

#include <QList>
#include <QMetaType>
#include <QString>

// What the window and the command line know of an endpoint: plain copies, sent
// from the network thread once a frame.

enum class Phase : quint8 {
    Closed,
    Opening, // resolving or binding the local end
    Resolving, // TCP client: looking up the server's name
    Connecting,
    Open, // UDP: bound. TCP server: listening
    Connected,
    Closing, // orderly: FIN sent, waiting for the peer
    Waiting, // TCP client: until the next automatic attempt
};

// What can be tried out on a connection, to see what it does.
struct StreamOptions
{
    struct KeepAlive
    {
        bool on = false;
        int idleS = 10; // of silence before the first probe
        int intervalS = 5; // between probes
        int probes = 3; // unanswered, then the connection is lost

        bool operator==(const KeepAlive &) const = default;
    };

    bool reading = true; // false: what arrives stays with the system, until its buffer is full
    bool noDelay = true; // TCP_NODELAY; false: Nagle's algorithm gathers small messages
    KeepAlive keepAlive;

    bool operator==(const StreamOptions &) const = default;
};

// How a TCP server accepts connections.
struct AcceptOptions
{
    int backlog = limits::DefaultBacklog; // connections that may wait
    bool byHand = false; // connections wait until AcceptOne

    bool operator==(const AcceptOptions &) const = default;
};

struct ConnectionState
{
    ConnectionId id = 0;
    Peer local;
    Peer peer;
    qint64 sinceMs = 0; // 1970-01-01 UTC
    quint64 received = 0; // octets
    quint64 sent = 0; // octets
    quint64 pending = 0; // octets accepted by us and not yet taken by the system
    Phase phase = Phase::Connected;
    bool finishedSending = false; // our FIN is out
    StreamOptions options;

    bool operator==(const ConnectionState &) const = default;
};

struct EndpointState
{
    EndpointId id = 0;
    Phase phase = Phase::Closed;
    EndpointAddress address; // as opened, with the real port
    Peer local; // null while closed
    QList<ConnectionState> connections; // TCP client: one while connected
    quint64 pending = 0; // octets, all connections together
    QList<Membership> memberships; // UDP: multicast groups, while open
    int receiveBuffer = 0; // octets granted by the system, 0 when not known
    Problem problem; // why it is not open, unless the user closed it
    EndReason ended = EndReason::None; // TCP client: how the last connection ended
    AcceptOptions accepting; // TCP server, while it listens
    int waiting = -1; // TCP server: connections to be accepted by hand; -1 when not known

    [[nodiscard]] bool isOpen() const { return phase == Phase::Open || phase == Phase::Connected; }
    [[nodiscard]] bool canSend() const; // octets sent now have a destination
    [[nodiscard]] bool isClosed() const { return phase == Phase::Closed && connections.isEmpty(); }

    bool operator==(const EndpointState &) const = default;
};

Q_DECLARE_METATYPE(EndpointState)

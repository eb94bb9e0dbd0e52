// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/endpointaddress.h"
#include "app/base/limits.h"
#include "app/base/multicastgroup.h"
#include "app/net/endpoint/endpointstate.h"

#include <QByteArray>
#include <QString>

#include <variant>

// The commands that an endpoint takes. They are values: they can be kept, compared
// and repeated. A kind of endpoint ignores the commands that are not its own.
// Where a command names a connection, 0 means every connection.

// How an endpoint is opened, beside its address.
struct OpenOptions
{
    int connectTimeoutMs = 10'000;
    int backlog = limits::DefaultBacklog; // TCP server

    bool operator==(const OpenOptions &) const = default;
};

// Opens, or fails with a record; ignored unless closed. A TCP server listens
// again and keeps its connections.
struct Open
{
    EndpointAddress address;
    OpenOptions options{};

    bool operator==(const Open &) const = default;
};

// Closes in an orderly way; when it is done, the phase is Closed and the closed
// record is out. A TCP server stops listening and closes every connection.
struct Close
{
    bool operator==(const Close &) const = default;
};

struct Send
{
    QByteArray octets;
    // UDP: the target; null: the address's own. Broadcast: the host is a value of
    // `via` ("limited%eth0" with the interface); an empty host or a port of 0: the
    // address's own.
    HostPort to{};
    ConnectionId connection = 0; // TCP server

    bool operator==(const Send &) const = default;
};

// Discards what waits to be sent; a note says how much.
struct CancelPending
{
    ConnectionId connection = 0; // TCP

    bool operator==(const CancelPending &) const = default;
};

// Applies from now on. Streams forget an unfinished character.
struct SetCharset
{
    QString name; // canonical, of a Charset

    bool operator==(const SetCharset &) const = default;
};

struct SetName
{
    QString name; // empty: none

    bool operator==(const SetName &) const = default;
};

// TCP: ends the sending side (FIN); what the peer sends is still received.
struct FinishSending
{
    ConnectionId connection = 0;

    bool operator==(const FinishSending &) const = default;
};

// TCP: closes connections in an orderly way. A client closes with its connection.
struct Disconnect
{
    ConnectionId connection = 0;

    bool operator==(const Disconnect &) const = default;
};

// TCP: ends connections at once (RST) and discards what waits to be sent.
struct Abort
{
    ConnectionId connection = 0;

    bool operator==(const Abort &) const = default;
};

// TCP: records a note for each option that changes.
struct SetStreamOptions
{
    ConnectionId connection = 0;
    StreamOptions options{};

    bool operator==(const SetStreamOptions &) const = default;
};

// TCP server: accepts no new connections; existing ones are kept.
struct StopListening
{
    bool operator==(const StopListening &) const = default;
};

// TCP server, while it listens.
struct SetAccepting
{
    AcceptOptions options{};

    bool operator==(const SetAccepting &) const = default;
};

// TCP server: accepts the connection that has waited longest.
struct AcceptOne
{
    bool operator==(const AcceptOne &) const = default;
};

// UDP, while it is open.
struct JoinGroup
{
    MulticastGroup group;

    bool operator==(const JoinGroup &) const = default;
};

// UDP, while it is open.
struct LeaveGroup
{
    MulticastGroup group; // as requested

    bool operator==(const LeaveGroup &) const = default;
};

// UDP, while it is open: how multicasts are sent from now on.
struct SetMulticast
{
    MulticastOptions options{};

    bool operator==(const SetMulticast &) const = default;
};

using Command
    = std::variant<Open, Close, Send, CancelPending, SetCharset, SetName, FinishSending, Disconnect, Abort,
                   SetStreamOptions, StopListening, SetAccepting, AcceptOne, JoinGroup, LeaveGroup, SetMulticast>;

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/record.h"

// What one timeline shows.
struct Conversation
{
    enum class Kind : quint8 {
        Stream, // one TCP connection
        Attempts, // a TCP client's connects that came to nothing
        Listener, // a TCP server's listening socket
        Datagrams, // a UDP socket and one peer
    };

    Kind kind = Kind::Stream;
    EndpointId endpoint = 0;
    ConnectionId connection = 0;
    Scheme scheme{};
    Peer local; // may be null
    Peer peer; // may be null
    quint64 firstRecord = 0;
    quint64 lastRecord = 0; // the one that ended it; 0 while it goes on
    bool isOver = false; // what comes later is not part of it

    // The conversation that a flow belongs to.
    [[nodiscard]] static Conversation of(const Flow &flow, RecordKind kind);
    [[nodiscard]] bool isSame(const Conversation &other) const;
    // Whether the flow belongs to it; true also for the listener that a connection came from.
    [[nodiscard]] bool holds(const Flow &flow) const;
    // Whether it is the same connection, seen from the other end. Ports are used
    // again: one that was over before the other began is not the same.
    [[nodiscard]] bool isOtherEndOf(const Conversation &other) const;
};

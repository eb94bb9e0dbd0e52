// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/record.h"

// Endpoints report connection events to it. Lives on the network thread.
class ConnectionObserver
{
public:
    virtual ~ConnectionObserver() = default;

    // Whether a client has to know its own port before its SYN leaves.
    [[nodiscard]] virtual bool wantsAttempts() const = 0;
    virtual void attemptBegan(EndpointId endpoint, const Peer &local, const Peer &peer, qint64 timeNs) = 0;
    virtual void attemptEnded(EndpointId endpoint) = 0; // unless it became a connection
    virtual void streamBegan(EndpointId endpoint, ConnectionId connection, const Peer &local, const Peer &peer) = 0;
    virtual void streamEnded(EndpointId endpoint, ConnectionId connection) = 0;
    virtual void listeningChanged() = 0;
};

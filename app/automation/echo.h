// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/net/endpoint/companion.h"

// Sends every received payload back to where it came from. What this very socket
// sent (its own broadcast, a datagram to itself) is not echoed: it would go round
// for ever.
class Echo final : public Companion
{
public:
    void received(CompanionHost &host, ConnectionId connection, const Peer &peer, QByteArrayView octets) override;
};

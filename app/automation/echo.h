// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/net/companion.h"

// Sends every received payload back to where it came from. Our own broadcasts
// that come back are not echoed.
class Echo final : public Companion
{
public:
    void received(Endpoint &endpoint, ConnectionId connection, const Peer &peer, QByteArrayView octets) override;
};

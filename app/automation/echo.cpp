// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/automation/echo.h"

#include "app/net/endpoint/endpoint.h"
#include "app/net/host/interfaces.h"

namespace {

// The port is asked first: the list of interfaces costs system calls.
bool isOurselves(const Endpoint &endpoint, const Peer &peer)
{
    const EndpointAddress &address = endpoint.address();
    return !address.kind().isStream() && peer.port == address.port && interfaces::isOwnAddress(peer.address());
}

} // namespace

void Echo::received(Endpoint &endpoint, ConnectionId connection, const Peer &peer, QByteArrayView octets)
{
    if (!isOurselves(endpoint, peer))
        endpoint.sendTo(octets, connection, peer);
}

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/automation/echo.h"

#include "app/net/host/interfaces.h"

namespace {

// The port is compared first: the list of interfaces costs system calls.
bool isOurselves(const CompanionHost &host, const Peer &peer)
{
    const EndpointAddress &address = host.address();
    return !address.kind().isStream() && peer.port == address.port && interfaces::isOwnAddress(peer.address());
}

} // namespace

void Echo::received(CompanionHost &host, ConnectionId connection, const Peer &peer, QByteArrayView octets)
{
    if (!isOurselves(host, peer))
        host.sendTo(octets, connection, peer);
}

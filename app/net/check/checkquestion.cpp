// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/check/checkquestion.h"

#include <QCoreApplication>

using Id = CheckStep::Id;

QList<Id> CheckQuestion::steps() const
{
    const EndpointKind &kind = address.kind();
    const bool hasOneTarget = kind.connects() || kind.target == EndpointKind::Target::HostAndPort;
    QList<Id> steps;
    if (kind.binds())
        steps << Id::Socket;
    if (kind.binds() || localPort() != 0)
        steps << Id::LocalPort;
    if (hasOneTarget)
        steps << Id::Target << Id::LocalAddress << Id::Route << Id::Neighbour
              << (kind.connects() ? Id::Connection : Id::Answer);
    if (kind.broadcasts())
        steps << Id::Broadcast;
    steps << Id::Firewall;
    if (!kind.isStream())
        steps << Id::Drops;
    return steps;
}

bool CheckQuestion::isConnected() const
{
    return address.kind().connects() && state.phase == Phase::Connected;
}

// A check does not send to many at once, nor without a target.
bool CheckQuestion::sends() const
{
    const HostPort to = target();
    const std::optional<Peer> ip = Peer::parseIp(to.host);
    const bool isOne = !ip || (!ip->address().isMulticast() && !ip->address().isBroadcast());
    return !to.isNull() && to.port != 0 && isOne && !isConnected();
}

Notice CheckQuestion::announcement() const
{
    if (!sends())
        return {QT_TRANSLATE_NOOP("Notice", "This check sends nothing."), {}};
    if (address.kind().connects())
        return {QT_TRANSLATE_NOOP("Notice", "This check tries to connect to %1 once, and sends nothing else."),
                {target().toString()}};
    return {QT_TRANSLATE_NOOP("Notice", "This check sends one UDP datagram of 0 octets to %1, and nothing else."),
            {target().toString()}};
}

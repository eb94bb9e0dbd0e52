// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/check/checkquestion.h"

#include <QCoreApplication>

using Id = CheckStep::Id;

QList<Id> CheckQuestion::steps() const
{
    switch (address.scheme) {
    case Scheme::Udp:
        return {Id::Socket,    Id::LocalPort, Id::Target,   Id::LocalAddress, Id::Route,
                Id::Neighbour, Id::Answer,    Id::Firewall, Id::Drops};
    case Scheme::Broadcast:
        return {Id::Socket, Id::LocalPort, Id::Broadcast, Id::Firewall, Id::Drops};
    case Scheme::TcpClient:
        if (localPort() == 0)
            return {Id::Target, Id::LocalAddress, Id::Route, Id::Neighbour, Id::Connection, Id::Firewall};
        return {Id::LocalPort, Id::Target, Id::LocalAddress, Id::Route, Id::Neighbour, Id::Connection, Id::Firewall};
    case Scheme::TcpServer:
        return {Id::Socket, Id::LocalPort, Id::Firewall};
    }
    Q_UNREACHABLE();
}

HostPort CheckQuestion::target() const
{
    switch (address.scheme) {
    case Scheme::Udp:
        return address.to;
    case Scheme::TcpClient:
        return {address.host, address.port};
    case Scheme::Broadcast:
    case Scheme::TcpServer:
        break;
    }
    return {};
}

quint16 CheckQuestion::localPort() const
{
    return address.scheme == Scheme::TcpClient ? address.from.port : address.port;
}

bool CheckQuestion::isConnected() const
{
    return address.scheme == Scheme::TcpClient && state.phase == Phase::Connected;
}

// Not to many at once, nor to nobody.
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
    if (address.scheme == Scheme::TcpClient)
        return {QT_TRANSLATE_NOOP("Notice", "This check tries to connect to %1 once, and sends nothing else."),
                {target().toString()}};
    return {QT_TRANSLATE_NOOP("Notice", "This check sends one UDP datagram of 0 octets to %1, and nothing else."),
            {target().toString()}};
}

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/host/route.h"

#include <QUdpSocket>

namespace systemroute {

namespace {

bool isBroadcastOf(const interfaces::Interface &interface, const QHostAddress &target)
{
    for (const interfaces::Address &address : interface.addresses) {
        if (!address.broadcast.isNull() && address.broadcast == target)
            return true;
    }
    return false;
}

Type typeOf(const interfaces::Interface &through, const QHostAddress &target)
{
    if (target.isMulticast())
        return Type::Multicast;
    if (interfaces::isOwnAddress(target))
        return Type::Local;
    return isBroadcastOf(through, target) ? Type::Broadcast : Type::Unicast;
}

} // namespace

// Connecting a UDP socket sends nothing: it makes the system choose a route.
Answer ask(const Peer &to, const QHostAddress &from, int interfaceIndex)
{
    constexpr quint16 Discard = 9;
    QHostAddress target = to.address();
    if (interfaceIndex != 0 && target.protocol() == QAbstractSocket::IPv6Protocol)
        target.setScopeId(QString::number(interfaceIndex));
    QUdpSocket probe;
    if (!from.isNull() && !probe.bind(from))
        return Answer::ofType(Type::Refused);
    probe.connectToHost(target, Discard);
    if (probe.state() != QAbstractSocket::ConnectedState)
        return Answer::ofType(Type::Unreachable);
    Answer answer;
    answer.from = probe.localAddress();
    const auto through = interfaces::withAddress(answer.from);
    if (!through)
        return answer;
    answer.interfaceIndex = through->index;
    answer.type = typeOf(*through, target);
    return answer;
}

bool knowsGateways()
{
    return false;
}

} // namespace systemroute

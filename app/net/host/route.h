// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/peer.h"
#include "app/net/host/interfaces.h"

// The way from this machine to a target, as the system would choose it now.
// Asking sends nothing.
struct Route
{
    enum class Kind : quint8 {
        Unknown, // not asked, or the system does not tell
        Unspecified, // 0.0.0.0 and ::
        WithoutZone, // link-local, without the interface to use
        OtherFamily, // the local address is of the other one
        Own, // an address of this machine
        SameSubnet,
        Direct, // without a gateway, to no subnet of ours: point-to-point, or a route of its own
        Gateway,
        DirectedBroadcast, // everybody on one of our networks
        LimitedBroadcast, // 255.255.255.255
        Multicast,
        None, // why says why
    };
    enum class Why : quint8 {
        NoRoute, // no network of ours, and no gateway for it
        InterfaceDown, // interfaceName is the one that has its network
        NoAddress, // no interface that is up has an address of that family
        NotOurAddress, // the address to leave from
        FromLoopback, // that reaches this machine alone
        Refused, // a route says unreachable, prohibited or blackhole
    };

    Kind kind = Kind::Unknown;
    Why why = Why::NoRoute;
    bool hasLink = true; // a cable, a radio, a peer
    QString interfaceName; // empty where there is none
    QHostAddress from;
    QHostAddress gateway; // may be null for Gateway too: not known

    [[nodiscard]] static Route ofKind(Kind kind)
    {
        Route route;
        route.kind = kind;
        return route;
    }

    bool operator==(const Route &) const = default;

    struct Question
    {
        Peer to; // the port does not matter; null: there is nothing to ask
        QHostAddress from; // what the socket is or would be bound to; null: anything
        QString multicastInterface; // empty: the system chooses

        bool operator==(const Question &) const = default;
    };

    // Asks the system. Any thread but the window's: it may be kept waiting.
    [[nodiscard]] static Route find(const Question &question, const QList<interfaces::Interface> &known);
};

// What the system alone knows; route_linux.cpp asks for it by rtnetlink(7),
// route_portable.cpp by the local address of a connected UDP socket.
namespace systemroute {

enum class Type : quint8 { NotKnown, Unicast, Local, Broadcast, Multicast, Unreachable, Refused };

struct Answer
{
    Type type = Type::NotKnown;
    int interfaceIndex = 0;
    QHostAddress from;
    QHostAddress gateway;

    [[nodiscard]] static Answer ofType(Type type)
    {
        Answer answer;
        answer.type = type;
        return answer;
    }
};

// A null `from` and an interface of 0: the system chooses.
[[nodiscard]] Answer ask(const Peer &to, const QHostAddress &from, int interfaceIndex);
[[nodiscard]] bool knowsGateways(); // false: a unicast route may have one all the same

} // namespace systemroute

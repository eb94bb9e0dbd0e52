// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/net/host/interfacekind.h"

#include <QHostAddress>
#include <QList>
#include <QString>

#include <optional>

// This machine's network interfaces, asked afresh at each call. Any thread.
namespace interfaces {

struct Address
{
    QHostAddress ip;
    int prefix = 0;
    QHostAddress broadcast; // directed broadcast (RFC 919); null for IPv6, /31 and /32

    bool operator==(const Address &) const = default;
};

struct Interface
{
    QString name;
    int index = 0;
    Kind kind = Kind::Other;
    bool up = false; // by the administrator's will
    bool running = false; // and there is a link: a cable, a radio, a peer
    bool canBroadcast = false; // has a directed broadcast; for loopback too
    bool carriesBroadcasts = false; // its link does, whatever its networks; for loopback too
    bool loopback = false;
    int mtu = 0; // octets, 0 when not known
    QString hardwareAddress; // empty where there is none
    QList<Address> addresses;

    bool operator==(const Interface &) const = default;
};

// A stable word for machines: "ethernet", "tunnel", …
[[nodiscard]] QString word(Kind kind);

[[nodiscard]] QList<Interface> all();
[[nodiscard]] bool isOwnAddress(const QHostAddress &address);

struct BroadcastTarget
{
    QString interfaceName;
    int interfaceIndex = 0;
    QHostAddress from;
    QHostAddress to;
};

// All ones in the host's part; null where there is none: IPv6, /31 and /32.
[[nodiscard]] QHostAddress directedBroadcast(const QHostAddress &ip, int prefix);

// Each network of that interface once; nothing while it is down.
[[nodiscard]] QList<BroadcastTarget> broadcastTargetsOf(const Interface &interface);

// Its IPv4 addresses with their prefixes: "10.0.0.1/24".
[[nodiscard]] QStringList networksOf(const Interface &interface);

// Directed broadcasts of every IPv4 interface that is up and can broadcast;
// loopback only when there is no other.
[[nodiscard]] QList<BroadcastTarget> broadcastTargets();
[[nodiscard]] QList<BroadcastTarget> broadcastTargets(const QList<Interface> &among);

// Where 255.255.255.255 goes unless told otherwise: the default route. Nothing
// without one.
[[nodiscard]] std::optional<BroadcastTarget> limitedRoute();

// The interface that has this address.
[[nodiscard]] std::optional<Interface> withAddress(const QHostAddress &address);
[[nodiscard]] std::optional<Interface> withAddress(const QHostAddress &address, const QList<Interface> &among);
[[nodiscard]] std::optional<Interface> withName(const QString &name);
[[nodiscard]] std::optional<Interface> withName(const QString &name, const QList<Interface> &among);

} // namespace interfaces

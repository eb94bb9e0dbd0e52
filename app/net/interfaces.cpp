// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/interfaces.h"

#include <QNetworkInterface>
#include <QUdpSocket>

#include <algorithm>

namespace interfaces {

QHostAddress directedBroadcast(const QHostAddress &ip, int prefix)
{
    constexpr int LongestWithBroadcast = 30; // RFC 3021: a /31 has none
    if (ip.protocol() != QAbstractSocket::IPv4Protocol || prefix < 1 || prefix > LongestWithBroadcast)
        return {};
    return QHostAddress(ip.toIPv4Address() | ~quint32(0) >> prefix);
}

namespace {

Address addressFrom(const QNetworkAddressEntry &entry)
{
    Address address;
    address.ip = entry.ip();
    address.prefix = std::max(entry.prefixLength(), 0);
    address.broadcast = directedBroadcast(address.ip, address.prefix);
    // An administrator may have chosen another than all ones.
    if (!address.broadcast.isNull() && !entry.broadcast().isNull()
        && entry.broadcast() != QHostAddress(QHostAddress::AnyIPv4))
        address.broadcast = entry.broadcast();
    return address;
}

Interface interfaceFrom(const QNetworkInterface &system)
{
    Interface interface;
    interface.name = system.name();
    interface.index = system.index();
    interface.up = system.flags().testFlag(QNetworkInterface::IsUp);
    interface.loopback = system.flags().testFlag(QNetworkInterface::IsLoopBack);
    interface.mtu = system.maximumTransmissionUnit();
    const bool broadcasts = interface.loopback || system.flags().testFlag(QNetworkInterface::CanBroadcast);
    const QList<QNetworkAddressEntry> entries = system.addressEntries();
    for (const QNetworkAddressEntry &entry : entries) {
        Address address = addressFrom(entry);
        if (!broadcasts)
            address.broadcast.clear();
        interface.canBroadcast = interface.canBroadcast || !address.broadcast.isNull();
        interface.addresses.append(address);
    }
    return interface;
}

} // namespace

QList<Interface> all()
{
    QList<Interface> result;
    const QList<QNetworkInterface> known = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface &system : known)
        result.append(interfaceFrom(system));
    return result;
}

bool isOwnAddress(const QHostAddress &address)
{
    if (address.isLoopback()) // all of 127.0.0.0/8, RFC 1122
        return true;
    const QList<QHostAddress> own = QNetworkInterface::allAddresses();
    return std::ranges::any_of(own, [&](const QHostAddress &known) { return known.isEqual(address); });
}

QList<BroadcastTarget> broadcastTargetsOf(const Interface &interface)
{
    QList<BroadcastTarget> targets;
    for (const Address &address : interface.addresses) {
        const auto known = [&](const BroadcastTarget &target) { return target.to == address.broadcast; };
        if (interface.up && !address.broadcast.isNull() && std::ranges::none_of(targets, known))
            targets.append({interface.name, interface.index, address.ip, address.broadcast});
    }
    return targets;
}

QList<BroadcastTarget> broadcastTargets()
{
    QList<BroadcastTarget> targets;
    QList<BroadcastTarget> loopback;
    const QList<Interface> known = all();
    for (const Interface &interface : known)
        (interface.loopback ? loopback : targets).append(broadcastTargetsOf(interface));
    return targets.isEmpty() ? loopback : targets;
}

// Connecting a UDP socket sends nothing: it makes the system choose a route.
std::optional<BroadcastTarget> limitedRoute()
{
    constexpr quint16 Discard = 9;
    const QHostAddress limited(QHostAddress::Broadcast);
    QUdpSocket probe;
    probe.connectToHost(limited, Discard);
    if (probe.state() != QAbstractSocket::ConnectedState)
        return std::nullopt;
    const QHostAddress from = probe.localAddress();
    const std::optional<Interface> interface = withAddress(from);
    if (!interface)
        return std::nullopt;
    return BroadcastTarget{interface->name, interface->index, from, limited};
}

std::optional<Interface> withAddress(const QHostAddress &address)
{
    const QList<Interface> known = all();
    for (const Interface &interface : known) {
        for (const Address &own : interface.addresses) {
            if (own.ip.isEqual(address))
                return interface;
        }
    }
    return std::nullopt;
}

std::optional<Interface> withName(const QString &name)
{
    const QList<Interface> known = all();
    const auto found = std::ranges::find(known, name, &Interface::name);
    return found == known.cend() ? std::nullopt : std::optional(*found);
}

} // namespace interfaces

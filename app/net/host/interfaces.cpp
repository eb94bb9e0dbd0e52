// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/host/interfaces.h"

#include "app/net/host/linkkinds.h"

#include <QNetworkInterface>
#include <QUdpSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

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

Kind kindOf(const QNetworkInterface &system)
{
    switch (system.type()) {
    case QNetworkInterface::Loopback:
        return Kind::Loopback;
    case QNetworkInterface::Ethernet:
        return Kind::Ethernet;
    case QNetworkInterface::Wifi:
        return Kind::Wifi;
    case QNetworkInterface::Virtual:
        return Kind::Virtual;
    case QNetworkInterface::Ppp:
    case QNetworkInterface::Slip:
        return Kind::Tunnel;
    default:
        break;
    }
    if (system.flags().testFlag(QNetworkInterface::IsLoopBack))
        return Kind::Loopback;
    return system.flags().testFlag(QNetworkInterface::IsPointToPoint) ? Kind::Tunnel : Kind::Other;
}

Interface interfaceFrom(const QNetworkInterface &system, const QHash<int, Kind> &kinds)
{
    Interface interface;
    interface.name = system.name();
    interface.index = system.index();
    const auto kind = kinds.constFind(interface.index);
    interface.kind = kind == kinds.cend() ? kindOf(system) : *kind;
    interface.up = system.flags().testFlag(QNetworkInterface::IsUp);
    interface.loopback = system.flags().testFlag(QNetworkInterface::IsLoopBack);
    interface.running = interface.up && system.flags().testFlag(QNetworkInterface::IsRunning);
    interface.mtu = system.maximumTransmissionUnit();
    if (!interface.loopback) // all zeros there
        interface.hardwareAddress = system.hardwareAddress().toLower();
    interface.carriesBroadcasts = interface.loopback || system.flags().testFlag(QNetworkInterface::CanBroadcast);
    const QList<QNetworkAddressEntry> entries = system.addressEntries();
    for (const QNetworkAddressEntry &entry : entries) {
        Address address = addressFrom(entry);
        if (!interface.carriesBroadcasts)
            address.broadcast.clear();
        interface.canBroadcast = interface.canBroadcast || !address.broadcast.isNull();
        interface.addresses.append(address);
    }
    return interface;
}

} // namespace

QString word(Kind kind)
{
    switch (kind) {
    case Kind::Other:
        return u"other"_s;
    case Kind::Ethernet:
        return u"ethernet"_s;
    case Kind::Wifi:
        return u"wifi"_s;
    case Kind::Loopback:
        return u"loopback"_s;
    case Kind::Tunnel:
        return u"tunnel"_s;
    case Kind::Bridge:
        return u"bridge"_s;
    case Kind::Bond:
        return u"bond"_s;
    case Kind::Vlan:
        return u"vlan"_s;
    case Kind::Virtual:
        return u"virtual"_s;
    }
    Q_UNREACHABLE();
}

QList<Interface> all()
{
    QList<Interface> result;
    const QHash<int, Kind> kinds = linkkinds::known();
    const QList<QNetworkInterface> known = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface &system : known)
        result.append(interfaceFrom(system, kinds));
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

QStringList networksOf(const Interface &interface)
{
    QStringList networks;
    for (const Address &address : interface.addresses) {
        if (address.ip.protocol() == QAbstractSocket::IPv4Protocol)
            networks.append(u"%1/%2"_s.arg(address.ip.toString()).arg(address.prefix));
    }
    return networks;
}

QList<BroadcastTarget> broadcastTargets()
{
    return broadcastTargets(all());
}

QList<BroadcastTarget> broadcastTargets(const QList<Interface> &among)
{
    QList<BroadcastTarget> targets;
    QList<BroadcastTarget> loopback;
    for (const Interface &interface : among)
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
    return withAddress(address, all());
}

std::optional<Interface> withAddress(const QHostAddress &address, const QList<Interface> &among)
{
    const auto has = [&](const Interface &interface) {
        return std::ranges::any_of(interface.addresses, [&](const Address &own) { return own.ip.isEqual(address); });
    };
    const auto found = std::ranges::find_if(among, has);
    return found == among.cend() ? std::nullopt : std::optional(*found);
}

std::optional<Interface> withName(const QString &name)
{
    return withName(name, all());
}

std::optional<Interface> withName(const QString &name, const QList<Interface> &among)
{
    const auto found = std::ranges::find(among, name, &Interface::name);
    return found == among.cend() ? std::nullopt : std::optional(*found);
}

} // namespace interfaces

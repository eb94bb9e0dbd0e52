// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/datagram/multicastplaces.h"

#include "app/net/datagram/multicastproblem.h"
#include "app/net/host/route.h"

#include <QNetworkInterface>

#include <algorithm>

namespace multicastplaces {

namespace {

bool hasAddressOf(const QNetworkInterface &interface, QAbstractSocket::NetworkLayerProtocol protocol)
{
    const QList<QNetworkAddressEntry> entries = interface.addressEntries();
    return std::ranges::any_of(
        entries, [protocol](const QNetworkAddressEntry &entry) { return entry.ip().protocol() == protocol; });
}

Place placeOn(const QNetworkInterface &interface)
{
    return {interface.name(), interface.index(), interface.flags().testFlag(QNetworkInterface::IsRunning), {}};
}

QList<Place> everywhere(const MulticastGroup &group)
{
    const auto protocol = group.group().address().protocol();
    QList<Place> places;
    const QList<QNetworkInterface> interfaces = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface &interface : interfaces) {
        const QNetworkInterface::InterfaceFlags flags = interface.flags();
        // Loopback can, though it does not say so.
        const bool can = flags.testFlag(QNetworkInterface::CanMulticast)
            || flags.testFlag(QNetworkInterface::IsLoopBack);
        if (can && flags.testFlag(QNetworkInterface::IsUp) && flags.testFlag(QNetworkInterface::IsRunning)
            && hasAddressOf(interface, protocol))
            places.append(placeOn(interface));
    }
    if (places.isEmpty())
        places.append(Place{{}, 0, false, multicastproblem::nowhere(group)});
    return places;
}

Place named(const MulticastGroup &group, const QString &name)
{
    const QNetworkInterface interface = QNetworkInterface::interfaceFromName(name);
    if (!interface.isValid())
        return {name, 0, false, multicastproblem::noInterface(group, name)};
    Place place = placeOn(interface);
    if (!interface.flags().testFlag(QNetworkInterface::IsUp))
        place.problem = multicastproblem::interfaceDown(group, name);
    return place;
}

Place chosenBySystem(const MulticastGroup &group)
{
    const Route route = Route::find({group.group(), {}, {}}, interfaces::all());
    if (route.kind == Route::Kind::None)
        return {{}, 0, false, multicastproblem::noRoute(group)};
    return route.interfaceName.isEmpty() ? Place() : named(group, route.interfaceName);
}

} // namespace

QList<Place> of(const MulticastGroup &group, const QString &otherwise)
{
    const QString name = group.interfaceName.isEmpty() ? otherwise : group.interfaceName;
    if (name == MulticastGroup::EveryInterface)
        return everywhere(group);
    return {name.isEmpty() ? chosenBySystem(group) : named(group, name)};
}

} // namespace multicastplaces

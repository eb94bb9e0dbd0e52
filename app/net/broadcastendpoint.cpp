// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/broadcastendpoint.h"

#include "app/base/addressoptions.h"
#include "app/net/interfaces.h"
#include "app/net/sendproblem.h"

#include <QCoreApplication>

namespace {

Destination destinationOf(const interfaces::BroadcastTarget &target, const QHostAddress &to, quint16 port)
{
    return {Peer::from(to, port), target.interfaceName, target.interfaceIndex, target.from};
}

} // namespace

BroadcastEndpoint::BroadcastEndpoint(EndpointId id, Journal &journal, QObject *parent)
    : DatagramEndpoint(id, journal, parent)
{
}

void BroadcastEndpoint::configure(QUdpSocket &)
{
    if (isBoundToOneAddress())
        note(flow(local()),
             {QT_TRANSLATE_NOOP("Notice",
                                "A socket bound to %1 gets no broadcasts, only what is sent to that address. "
                                "Bind to 0.0.0.0 to get them."),
              {local().ipText()}});
}

void BroadcastEndpoint::send(const SendRequest &request)
{
    const quint16 port = request.to.port ? request.to.port : address().to.port;
    if (phase() != Phase::Open) {
        fail(sendproblem::notOpen());
        return;
    }
    if (port == 0) {
        fail(sendproblem::noTargetPort());
        return;
    }
    const Targets found = targets(request.to.host, port);
    if (!found.problem.isNull())
        fail(found.problem);
    for (Destination destination : found.destinations) {
        // The system would put the named interface's address in place of the bound one,
        // which leads to the right interface by itself.
        if (isBoundToOneAddress()) {
            destination.interfaceIndex = 0;
            destination.from.clear();
        }
        outgoing().send(request.octets, destination);
    }
}

bool BroadcastEndpoint::isBoundToOneAddress() const
{
    const QHostAddress bound = local().address();
    return bound != QHostAddress(QHostAddress::AnyIPv4) && bound != QHostAddress(QHostAddress::AnyIPv6);
}

BroadcastEndpoint::Targets BroadcastEndpoint::targets(const QString &via, quint16 port) const
{
    EndpointAddress way = address();
    if (!via.isEmpty() && !AddressOption::find(u"via")->take(way, via))
        return {{}, sendproblem::noInterface(via)};
    switch (way.via) {
    case EndpointAddress::Via::All: {
        Targets all;
        for (const interfaces::BroadcastTarget &target : interfaces::broadcastTargets())
            all.destinations.append(destinationOf(target, target.to, port));
        if (all.destinations.isEmpty())
            all.problem = sendproblem::nowhereToBroadcast();
        return all;
    }
    case EndpointAddress::Via::Limited:
        return limited(port);
    case EndpointAddress::Via::Interface:
        return throughInterface(way.viaName, port);
    case EndpointAddress::Via::Address:
        return asGiven(way.viaName, port);
    }
    Q_UNREACHABLE();
}

BroadcastEndpoint::Targets BroadcastEndpoint::throughInterface(const QString &name, quint16 port) const
{
    const auto interface = interfaces::withName(name);
    if (!interface)
        return {{}, sendproblem::noInterface(name)};
    Targets through;
    for (const interfaces::BroadcastTarget &target : interfaces::broadcastTargetsOf(*interface))
        through.destinations.append(destinationOf(target, target.to, port));
    if (through.destinations.isEmpty())
        through.problem = sendproblem::noBroadcast(name, interface->up);
    return through;
}

// 255.255.255.255 says nothing of the way: the bound address's interface, else
// the default route, else every interface.
BroadcastEndpoint::Targets BroadcastEndpoint::limited(quint16 port) const
{
    const QHostAddress everyone(QHostAddress::Broadcast);
    if (isBoundToOneAddress()) {
        const auto interface = interfaces::withAddress(local().address());
        if (interface)
            return {{{Peer::from(everyone, port), interface->name, interface->index, {}}}, {}};
    } else if (const auto route = interfaces::limitedRoute()) {
        return {{destinationOf(*route, everyone, port)}, {}};
    }
    Targets each;
    int last = 0;
    for (const interfaces::BroadcastTarget &target : interfaces::broadcastTargets()) {
        if (target.interfaceIndex != last) // one for an interface with many networks
            each.destinations.append(destinationOf(target, everyone, port));
        last = target.interfaceIndex;
    }
    if (each.destinations.isEmpty())
        each.problem = sendproblem::nowhereToBroadcast();
    return each;
}

BroadcastEndpoint::Targets BroadcastEndpoint::asGiven(const QString &host, quint16 port) const
{
    Destination destination;
    destination.to = Peer::from(QHostAddress(host), port);
    for (const interfaces::Interface &interface : interfaces::all()) {
        for (const interfaces::BroadcastTarget &target : interfaces::broadcastTargetsOf(interface)) {
            if (target.to == QHostAddress(host))
                return {{destinationOf(target, target.to, port)}, {}};
        }
    }
    return {{destination}, {}};
}

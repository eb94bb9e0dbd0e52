// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/datagram/broadcastendpoint.h"

#include "app/base/addressoptions.h"
#include "app/net/datagram/sendproblem.h"
#include "app/net/host/interfaces.h"
#include "app/net/host/route.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Destination destinationOf(const interfaces::BroadcastTarget &target, const QHostAddress &to, quint16 port)
{
    return {Peer::from(to, port), target.interfaceName, target.interfaceIndex, target.from};
}

// Why "all" leaves out an interface that has an IPv4 address.
Notice whySkipped(const interfaces::Interface &interface)
{
    if (!interface.up)
        return {QT_TRANSLATE_NOOP("Notice", "Not sent through %1: it is down."), {interface.name}};
    if (!interface.carriesBroadcasts)
        return {QT_TRANSLATE_NOOP("Notice", "Not sent through %1: it leads to one other machine alone."),
                {interface.name}};
    return {QT_TRANSLATE_NOOP("Notice",
                              "Not sent through %1: it has %2, and a network of /31 or /32 has no broadcast address."),
            {interface.name, interfaces::networksOf(interface).join(u", "_s)}};
}

Notices skippedAmong(const QList<interfaces::Interface> &known)
{
    Notices skipped;
    for (const interfaces::Interface &interface : known) {
        const bool isAsked = !interface.loopback && !interfaces::networksOf(interface).isEmpty();
        if (isAsked && interfaces::broadcastTargetsOf(interface).isEmpty())
            skipped.append(whySkipped(interface));
    }
    return skipped;
}

} // namespace

BroadcastEndpoint::BroadcastEndpoint(EndpointId id, Journal &journal, QObject *parent)
    : DatagramEndpoint(id, journal, parent)
{
}

void BroadcastEndpoint::configure(QUdpSocket &)
{
    m_skippedNoted.clear();
    if (isBoundToOneAddress())
        note(flow(local()),
             {QT_TRANSLATE_NOOP("Notice",
                                "A socket bound to %1 gets no broadcasts, only what is sent to that address. "
                                "Bind to 0.0.0.0 to get them."),
              {local().ipText()}});
}

void BroadcastEndpoint::execute(const Command &command)
{
    if (const auto *const sent = std::get_if<Send>(&command))
        send(*sent);
    else
        DatagramEndpoint::execute(command);
}

void BroadcastEndpoint::send(const Send &command)
{
    const quint16 port = command.to.port ? command.to.port : address().to.port;
    if (phase() != Phase::Open) {
        fail(sendproblem::notOpen());
        return;
    }
    if (port == 0) {
        fail(sendproblem::noTargetPort());
        return;
    }
    const Targets found = targets(command.to.host, port);
    noteSkipped(found.skipped);
    if (!found.problem.isNull())
        fail(found.problem);
    for (Destination destination : found.destinations) {
        // The system would put the named interface's address in place of the bound one,
        // which leads to the right interface by itself.
        if (isBoundToOneAddress()) {
            destination.interfaceIndex = 0;
            destination.from.clear();
        }
        outgoing().send(command.octets, destination);
    }
}

bool BroadcastEndpoint::isBoundToOneAddress() const
{
    const QHostAddress bound = local().address();
    return bound != QHostAddress(QHostAddress::AnyIPv4) && bound != QHostAddress(QHostAddress::AnyIPv6);
}

// Recorded only when they have changed: repeats would fill the console.
void BroadcastEndpoint::noteSkipped(const Notices &skipped)
{
    if (skipped.isEmpty() || skipped == m_skippedNoted)
        return;
    m_skippedNoted = skipped;
    note(Event{skipped, 0});
}

BroadcastEndpoint::Targets BroadcastEndpoint::targets(const QString &via, quint16 port) const
{
    EndpointAddress way = address();
    if (!via.isEmpty()) {
        const QString alone = via.section(u'%', 0, 0);
        way.interfaceName = via.section(u'%', 1);
        if (!AddressOption::find(u"via")->parse(way, alone))
            return {{}, sendproblem::noInterface(alone), {}};
    }
    switch (way.via) {
    case EndpointAddress::Via::All:
        return throughAll(port);
    case EndpointAddress::Via::Limited:
        return way.interfaceName.isEmpty() ? limited(port) : limitedThrough(way.interfaceName, port);
    case EndpointAddress::Via::Interface:
        return throughInterface(way.viaName, port);
    case EndpointAddress::Via::Address:
        return asGiven(way.viaName, port);
    }
    Q_UNREACHABLE();
}

BroadcastEndpoint::Targets BroadcastEndpoint::throughAll(quint16 port) const
{
    const QList<interfaces::Interface> known = interfaces::all();
    Targets all;
    for (const interfaces::BroadcastTarget &target : interfaces::broadcastTargets(known))
        all.destinations.append(destinationOf(target, target.to, port));
    if (all.destinations.isEmpty())
        all.problem = sendproblem::nowhereToBroadcast();
    all.skipped = skippedAmong(known);
    return all;
}

BroadcastEndpoint::Targets BroadcastEndpoint::throughInterface(const QString &name, quint16 port) const
{
    const auto interface = interfaces::withName(name);
    if (!interface)
        return {{}, sendproblem::noInterface(name), {}};
    Targets through;
    for (const interfaces::BroadcastTarget &target : interfaces::broadcastTargetsOf(*interface))
        through.destinations.append(destinationOf(target, target.to, port));
    if (through.destinations.isEmpty())
        through.problem = sendproblem::noBroadcast(*interface);
    return through;
}

// 255.255.255.255 does not say which way to go: the bound address's interface, else
// the default route, else every interface.
BroadcastEndpoint::Targets BroadcastEndpoint::limited(quint16 port) const
{
    const QHostAddress everyone(QHostAddress::Broadcast);
    if (isBoundToOneAddress()) {
        const auto interface = interfaces::withAddress(local().address());
        if (interface)
            return {{{Peer::from(everyone, port), interface->name, interface->index, {}}}, {}, {}};
    } else if (const auto route = interfaces::limitedRoute()) {
        return {{destinationOf(*route, everyone, port)}, {}, {}};
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

// ip(7): an interface given with a datagram (IP_PKTINFO) applies to that one
// alone, and 255.255.255.255 then needs no route. SO_BINDTODEVICE would also
// shut out what arrives through other interfaces.
BroadcastEndpoint::Targets BroadcastEndpoint::limitedThrough(const QString &name, quint16 port) const
{
    const auto interface = interfaces::withName(name);
    if (!interface)
        return {{}, sendproblem::noInterface(name), {}};
    const auto isIPv4 = [](const interfaces::Address &address) {
        return address.ip.protocol() == QAbstractSocket::IPv4Protocol;
    };
    const auto own = std::ranges::find_if(interface->addresses, isIPv4);
    if (!interface->up || !interface->carriesBroadcasts || own == interface->addresses.cend())
        return {{}, sendproblem::noBroadcast(*interface), {}};
    if (isBoundToOneAddress() && !interfaces::withAddress(local().address(), {*interface}))
        return {{}, sendproblem::notItsAddress(name, local().address()), {}};
    const Peer everyone = Peer::from(QHostAddress(QHostAddress::Broadcast), port);
    return {{{everyone, name, interface->index, own->ip}}, {}, {}};
}

BroadcastEndpoint::Targets BroadcastEndpoint::asGiven(const QString &host, quint16 port) const
{
    const QHostAddress to(host);
    const QList<interfaces::Interface> known = interfaces::all();
    for (const interfaces::Interface &interface : known) {
        for (const interfaces::BroadcastTarget &target : interfaces::broadcastTargetsOf(interface)) {
            if (target.to == to)
                return {{destinationOf(target, target.to, port)}, {}, {}};
        }
    }
    const Peer peer = Peer::from(to, port);
    const Route route = Route::find({peer, local().address(), {}}, known);
    return {{{peer, route.interfaceName, 0, {}}}, {}, {}};
}

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/endpoints/sentences/routesentence.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using interfaces::BroadcastTarget;
using interfaces::Interface;

namespace {

// Gives the sentences their tr().
struct RouteSentence
{
    Q_DECLARE_TR_FUNCTIONS(RouteSentence)
};

QString ofUnicast(const Route &route)
{
    const QString from = route.from.toString();
    switch (route.kind) {
    case Route::Kind::SameSubnet:
        return RouteSentence::tr("leaves through %1 from %2, same subnet").arg(route.interfaceName, from);
    case Route::Kind::Direct:
        return RouteSentence::tr("leaves through %1 from %2, without a gateway").arg(route.interfaceName, from);
    default:
        break;
    }
    if (route.gateway.isNull())
        return RouteSentence::tr("leaves through %1 from %2, through a gateway").arg(route.interfaceName, from);
    return RouteSentence::tr("leaves through %1 from %2, through the gateway %3")
        .arg(route.interfaceName, from, route.gateway.toString());
}

QString whyNone(const Route &route)
{
    switch (route.why) {
    case Route::Why::NoRoute:
        return RouteSentence::tr("no interface is in its subnet, and no gateway leads there");
    case Route::Why::InterfaceDown:
        return RouteSentence::tr("%1, which is in its subnet, is down").arg(route.interfaceName);
    case Route::Why::NoAddress:
        return RouteSentence::tr("no interface that is up has an address of its kind");
    case Route::Why::NotOurAddress:
        return RouteSentence::tr("%1 is not an address of this machine").arg(route.from.toString());
    case Route::Why::FromLoopback:
        return RouteSentence::tr("%1 reaches this machine only").arg(route.from.toString());
    case Route::Why::Refused:
        return RouteSentence::tr("this machine's routes refuse it");
    }
    Q_UNREACHABLE();
}

QString ofBroadcast(const Route &route, const QString &target, routesentence::By by)
{
    if (by == routesentence::By::Connection)
        return RouteSentence::tr("%1 is a broadcast address: TCP goes to one machine only").arg(target);
    if (by == routesentence::By::Broadcast)
        return route.interfaceName.isEmpty()
            ? RouteSentence::tr("goes to %1 through every interface that can broadcast").arg(target)
            : RouteSentence::tr("goes to %1 through %2 from %3")
                  .arg(target, route.interfaceName, route.from.toString());
    if (route.interfaceName.isEmpty())
        return RouteSentence::tr("%1 is the broadcast address of the local network, and no default route leads there")
            .arg(target);
    return RouteSentence::tr("%1 is the broadcast address of %2: everybody there gets what is sent")
        .arg(target, route.interfaceName);
}

QString ofMulticast(const Route &route, const QString &target, routesentence::By by)
{
    if (by == routesentence::By::Connection)
        return RouteSentence::tr("%1 is a multicast group: TCP goes to one machine only").arg(target);
    if (route.interfaceName.isEmpty())
        return RouteSentence::tr("%1 is a multicast group, and no route leads there: choose an interface").arg(target);
    return RouteSentence::tr("%1 is a multicast group, leaves through %2 from %3")
        .arg(target, route.interfaceName, route.from.toString());
}

QString ofKind(const Route &route, const QString &target, routesentence::By by)
{
    switch (route.kind) {
    case Route::Kind::Unknown:
        return {};
    case Route::Kind::Unspecified:
        return RouteSentence::tr("%1 means any address: it is not a target").arg(target);
    case Route::Kind::WithoutZone:
        return RouteSentence::tr("%1 is link-local: write the interface after it, as in %1%eth0").arg(target);
    case Route::Kind::OtherFamily:
        return target.contains(u':')
            ? RouteSentence::tr("the target is an IPv6 address, and the local address an IPv4 one: choose :: there")
            : RouteSentence::tr("the target is an IPv4 address, and the local address an IPv6 one: choose 0.0.0.0 "
                                "there");
    case Route::Kind::Own:
        return RouteSentence::tr("%1 is an address of this machine (%2)").arg(target, route.interfaceName);
    case Route::Kind::SameSubnet:
    case Route::Kind::Direct:
    case Route::Kind::Gateway:
        return ofUnicast(route);
    case Route::Kind::DirectedBroadcast:
    case Route::Kind::LimitedBroadcast:
        return ofBroadcast(route, target, by);
    case Route::Kind::Multicast:
        return ofMulticast(route, target, by);
    case Route::Kind::None:
        return RouteSentence::tr("no route to %1: %2").arg(target, whyNone(route));
    }
    Q_UNREACHABLE();
}

QString ofTargets(const QList<BroadcastTarget> &targets)
{
    constexpr qsizetype Most = 4; // the rest is left to the tooltip of the list
    QStringList parts;
    for (const BroadcastTarget &target : targets.first(qMin(Most, targets.size())))
        parts.append(RouteSentence::tr("%1 through %2", "an address, an interface")
                         .arg(target.to.toString(), target.interfaceName));
    if (targets.size() > Most)
        parts.append(u"…"_s);
    return RouteSentence::tr("goes to %1").arg(parts.join(RouteSentence::tr(", ")));
}

QString withLink(const QString &sentence, bool hasLink, const QString &interface)
{
    return hasLink ? sentence : RouteSentence::tr("%1; %2 has no link (cable?)").arg(sentence, interface);
}

} // namespace

QString routesentence::of(const Route &route, const QString &target, By by)
{
    const QString sentence = ofKind(route, target, by);
    return sentence.isEmpty() ? sentence : withLink(sentence, route.hasLink, route.interfaceName);
}

QString routesentence::ofName(const QString &name, By by)
{
    return by == By::Connection ? RouteSentence::tr("“%1” is a name: it is looked up when you connect").arg(name)
                                : RouteSentence::tr("“%1” is a name: it is looked up when you send").arg(name);
}

QString routesentence::ofAll(const QList<Interface> &known)
{
    const QList<BroadcastTarget> targets = interfaces::broadcastTargets(known);
    if (targets.isEmpty())
        return RouteSentence::tr("no interface can broadcast now: all are down or have no IPv4 network");
    return ofTargets(targets);
}

QString routesentence::ofInterface(const QString &name, const QList<Interface> &known)
{
    const auto interface = interfaces::withName(name, known);
    if (!interface)
        return RouteSentence::tr("there is no interface “%1” now").arg(name);
    if (!interface->up)
        return RouteSentence::tr("%1 is down: it cannot broadcast").arg(name);
    const QList<BroadcastTarget> targets = interfaces::broadcastTargetsOf(*interface);
    const QStringList networks = interfaces::networksOf(*interface);
    if (targets.isEmpty() && interface->carriesBroadcasts && !networks.isEmpty())
        return RouteSentence::tr("%1 has no broadcast address: %2 is too small for one (/31, /32)")
            .arg(name, networks.first());
    if (targets.isEmpty())
        return RouteSentence::tr("%1 has no broadcast address: it has no IPv4 network, or one too small (/31, /32)")
            .arg(name);
    return withLink(ofTargets(targets), interface->running, name);
}

QString routesentence::ofLimited(const QString &name, const QList<Interface> &known)
{
    const auto interface = interfaces::withName(name, known);
    if (!interface)
        return RouteSentence::tr("there is no interface “%1” now").arg(name);
    const QStringList networks = interfaces::networksOf(*interface);
    if (!interface->up)
        return RouteSentence::tr("%1 is down: it cannot broadcast").arg(name);
    if (networks.isEmpty())
        return RouteSentence::tr("%1 has no IPv4 address: it cannot broadcast").arg(name);
    if (!interface->carriesBroadcasts)
        return RouteSentence::tr("%1 leads to one other machine: it cannot broadcast").arg(name);
    const QString sentence = RouteSentence::tr("goes to %1 through %2 from %3")
                                 .arg(u"255.255.255.255"_s, name, networks.first().section(u'/', 0, 0));
    return withLink(sentence, interface->running, name);
}

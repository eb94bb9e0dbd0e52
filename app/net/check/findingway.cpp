// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/check/finding.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using Id = CheckStep::Id;

// The way to the target, and the target itself.
namespace finding {

namespace {

CheckStep badRoute(const Peer &to, const Route &route)
{
    const QString ip = to.ipText();
    const Notice none{QT_TRANSLATE_NOOP("Notice", "There is no route to %1."), {ip}};
    switch (route.why) {
    case Route::Why::InterfaceDown:
        return CheckStep::bad(
            Id::Route,
            {none, {QT_TRANSLATE_NOOP("Notice", "%1, which is in its subnet, is down."), {route.interfaceName}}},
            {QT_TRANSLATE_NOOP("Notice", "Bring %1 up."), {route.interfaceName}});
    case Route::Why::NoAddress:
        return CheckStep::bad(
            Id::Route, {none, {QT_TRANSLATE_NOOP("Notice", "No interface that is up has an address of its kind."), {}}},
            {QT_TRANSLATE_NOOP("Notice", "Connect to a network, or give this machine an address."), {}});
    case Route::Why::Refused:
        return CheckStep::bad(Id::Route,
                              {none, {QT_TRANSLATE_NOOP("Notice", "A route of this machine refuses it."), {}}},
                              {QT_TRANSLATE_NOOP("Notice", "Check this machine's routes."), {}});
    case Route::Why::NotOurAddress:
    case Route::Why::FromLoopback:
        return CheckStep::bad(Id::Route,
                              {{QT_TRANSLATE_NOOP("Notice", "Nothing leads from the local address to %1."), {ip}}},
                              {QT_TRANSLATE_NOOP("Notice", "Choose another local address."), {}});
    case Route::Why::NoRoute:
        break;
    }
    return CheckStep::bad(
        Id::Route,
        {none, {QT_TRANSLATE_NOOP("Notice", "No interface is in its subnet, and no gateway leads there."), {}}},
        {QT_TRANSLATE_NOOP("Notice", "Give this machine an address in the target's subnet, or a gateway."), {}});
}

Notices wayOf(const Route &route)
{
    if (!route.gateway.isNull())
        return {{QT_TRANSLATE_NOOP("Notice", "It leaves through %1 from %2, to the gateway %3."),
                 {route.interfaceName, route.from.toString(), route.gateway.toString()}}};
    return {
        {QT_TRANSLATE_NOOP("Notice", "It leaves through %1 from %2."), {route.interfaceName, route.from.toString()}}};
}

} // namespace

CheckStep target(const HostPort &to, const Peer &ip)
{
    if (to.isNull() || to.port == 0)
        return CheckStep::bad(Id::Target, {{QT_TRANSLATE_NOOP("Notice", "There is no target."), {}}},
                              {QT_TRANSLATE_NOOP("Notice", "Give a target address and a target port."), {}});
    if (ip.isNull())
        return CheckStep::bad(
            Id::Target,
            {{QT_TRANSLATE_NOOP("Notice", "The host “%1” was not found."), {to.host}},
             {QT_TRANSLATE_NOOP("Notice", "The name may be misspelt, or no name server answers."), {}}},
            {QT_TRANSLATE_NOOP("Notice", "Check the name, or give the IP address."), {}});
    if (ip.ipText() == to.host)
        return CheckStep::good(Id::Target, {{QT_TRANSLATE_NOOP("Notice", "The target is %1."), {to.toString()}}});
    return CheckStep::good(
        Id::Target,
        {{QT_TRANSLATE_NOOP("Notice", "The target is %1: its name means %2."), {to.toString(), ip.ipText()}}});
}

CheckStep localAddress(const QHostAddress &bound, const Peer &to, const Route &route, const Interfaces &known)
{
    const bool isAny = bound.isNull() || bound == QHostAddress(QHostAddress::AnyIPv4)
        || bound == QHostAddress(QHostAddress::AnyIPv6);
    const bool ipv6 = to.family == Peer::Family::IPv6;
    const QString all = ipv6 ? u"::"_s : u"0.0.0.0"_s;
    const Notice toAll{QT_TRANSLATE_NOOP("Notice", "Choose %1 as the local address."), {all}};
    if (route.kind == Route::Kind::OtherFamily)
        return CheckStep::bad(Id::LocalAddress,
                              {{QT_TRANSLATE_NOOP("Notice", "The local address is not of the target's kind (%1)."),
                                {ipv6 ? u"IPv6"_s : u"IPv4"_s}}},
                              toAll);
    if (isAny)
        return CheckStep::good(
            Id::LocalAddress,
            {{QT_TRANSLATE_NOOP("Notice", "The system chooses the address that leads to the target."), {}}});
    if (route.kind == Route::Kind::None && route.why == Route::Why::FromLoopback)
        return CheckStep::bad(Id::LocalAddress,
                              {{QT_TRANSLATE_NOOP("Notice", "%1 reaches this machine only."), {bound.toString()}}},
                              toAll);
    const auto owner = interfaces::withAddress(bound, known);
    if (!owner && !bound.isLoopback())
        return CheckStep::bad(
            Id::LocalAddress,
            {{QT_TRANSLATE_NOOP("Notice", "%1 is not an address of this machine."), {bound.toString()}}}, toAll);
    const bool isElsewhere = owner && !route.interfaceName.isEmpty() && owner->name != route.interfaceName
        && route.kind != Route::Kind::Own;
    if (isElsewhere)
        return CheckStep::bad(
            Id::LocalAddress,
            {{QT_TRANSLATE_NOOP("Notice",
                                "%1 is an address of %2, but the route to the target leaves through %3: answers may "
                                "not find their way back."),
              {bound.toString(), owner->name, route.interfaceName}}},
            toAll);
    if (route.kind == Route::Kind::SameSubnet)
        return CheckStep::good(Id::LocalAddress,
                               {{QT_TRANSLATE_NOOP("Notice", "%1 is in the target's subnet."), {bound.toString()}}});
    return CheckStep::good(Id::LocalAddress,
                           {{QT_TRANSLATE_NOOP("Notice", "%1 is an address of this machine."), {bound.toString()}}});
}

CheckStep route(const Peer &to, const Route &route)
{
    const QString ip = to.ipText();
    switch (route.kind) {
    case Route::Kind::None:
        return badRoute(to, route);
    case Route::Kind::Own:
        return CheckStep::good(
            Id::Route, {{QT_TRANSLATE_NOOP("Notice", "%1 is an address of this machine: nothing leaves it."), {ip}}});
    case Route::Kind::DirectedBroadcast:
    case Route::Kind::LimitedBroadcast:
        return CheckStep::bad(
            Id::Route,
            {{QT_TRANSLATE_NOOP("Notice", "%1 is a broadcast address: it means everybody there, not one machine."),
              {ip}}},
            {QT_TRANSLATE_NOOP("Notice", "Use the Broadcast tab for it."), {}});
    case Route::Kind::Unspecified:
        return CheckStep::bad(Id::Route,
                              {{QT_TRANSLATE_NOOP("Notice", "%1 means any address: it is not a target."), {ip}}},
                              {QT_TRANSLATE_NOOP("Notice", "Give the address of a machine."), {}});
    case Route::Kind::WithoutZone:
        return CheckStep::bad(
            Id::Route, {{QT_TRANSLATE_NOOP("Notice", "%1 is link-local: it could be on any link."), {ip}}},
            {QT_TRANSLATE_NOOP("Notice", "Write the interface after it, as in %1."), {ip + u"%eth0"_s}});
    case Route::Kind::Unknown:
    case Route::Kind::OtherFamily:
        return skipped(Id::Route, {QT_TRANSLATE_NOOP("Notice", "The system does not tell the route."), {}});
    case Route::Kind::SameSubnet:
    case Route::Kind::Direct:
    case Route::Kind::Gateway:
    case Route::Kind::Multicast:
        break;
    }
    if (!route.hasLink)
        return CheckStep::bad(
            Id::Route, wayOf(route) + Notices{{QT_TRANSLATE_NOOP("Notice", "%1 has no link."), {route.interfaceName}}},
            {QT_TRANSLATE_NOOP("Notice", "Check the cable, the radio, and the other side."), {}});
    return CheckStep::good(Id::Route, wayOf(route));
}

CheckStep neighbour(const Peer &asked, const Route &route, const neighbours::Neighbour &neighbour)
{
    using State = neighbours::State;
    const bool isGateway = !route.gateway.isNull();
    const QString who = asked.ipText();
    const QString protocol = neighbours::protocolOf(asked);
    const QString word = neighbours::word(neighbour.state);
    const Notice advice = neighbours::adviceWhere(route.gateway);
    switch (neighbour.state) {
    case State::Reachable:
    case State::Delay:
    case State::Probe:
    case State::Stale:
    case State::Permanent:
        return CheckStep::good(Id::Neighbour,
                               {isGateway ? Notice{QT_TRANSLATE_NOOP("Notice", "The gateway %1 is there: %2 (%3, %4)."),
                                                   {who, neighbour.hardwareAddress, protocol, word}}
                                          : Notice{QT_TRANSLATE_NOOP("Notice", "%1 is there: %2 (%3, %4)."),
                                                   {who, neighbour.hardwareAddress, protocol, word}}});
    case State::Failed:
    case State::Incomplete:
        return CheckStep::bad(Id::Neighbour,
                              {isGateway
                                   ? Notice{QT_TRANSLATE_NOOP("Notice", "The gateway %1 does not answer (%2, %3)."),
                                            {who, protocol, word}}
                                   : Notice{QT_TRANSLATE_NOOP("Notice", "%1 does not answer on the link (%2, %3)."),
                                            {who, protocol, word}}},
                              advice);
    case State::NoArp:
        return CheckStep::good(Id::Neighbour,
                               {{QT_TRANSLATE_NOOP("Notice", "%1 needs no %2: there is one machine at the other end."),
                                 {route.interfaceName, protocol}}});
    case State::None:
        return skipped(Id::Neighbour,
                       {QT_TRANSLATE_NOOP("Notice", "Nobody has asked for %1 yet (%2)."), {who, protocol}});
    case State::NotKnown:
        break;
    }
    return skipped(Id::Neighbour, {QT_TRANSLATE_NOOP("Notice", "The system does not tell of its neighbours."), {}});
}

} // namespace finding

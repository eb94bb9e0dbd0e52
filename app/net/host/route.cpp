// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/host/route.h"

#include <algorithm>

using interfaces::Address;
using interfaces::Interface;

namespace {

using Known = QList<Interface>;

bool isAnyAddress(const QHostAddress &address)
{
    return address == QHostAddress(QHostAddress::AnyIPv4) || address == QHostAddress(QHostAddress::AnyIPv6);
}

bool hasZone(const QHostAddress &address)
{
    return address.protocol() == QAbstractSocket::IPv6Protocol && !address.scopeId().isEmpty();
}

QHostAddress withoutZone(QHostAddress address)
{
    address.setScopeId({});
    return address;
}

bool isWithin(const QHostAddress &target, const Address &own)
{
    const int longest = own.ip.protocol() == QAbstractSocket::IPv4Protocol ? 32 : 128;
    return own.prefix > 0 && own.prefix < longest && target.protocol() == own.ip.protocol()
        && withoutZone(target).isInSubnet(withoutZone(own.ip), own.prefix);
}

bool hasNetworkOf(const Interface &interface, const QHostAddress &target)
{
    return std::ranges::any_of(interface.addresses, [&](const Address &own) { return isWithin(target, own); });
}

const Interface *withIndex(const Known &known, int index)
{
    const auto found = std::ranges::find(known, index, &Interface::index);
    return found == known.cend() ? nullptr : &*found;
}

bool isReady(const Interface &interface, QAbstractSocket::NetworkLayerProtocol family)
{
    return interface.up && !interface.loopback
        && std::ranges::any_of(interface.addresses,
                               [family](const Address &address) { return address.ip.protocol() == family; });
}

Route::Question questionOf(const Route::Question &asked)
{
    Route::Question question = asked;
    if (isAnyAddress(question.from))
        question.from.clear();
    return question;
}

bool isOfAnotherFamily(const Route::Question &question, const QHostAddress &target)
{
    return !question.from.isNull() && question.from.protocol() != target.protocol();
}

int multicastInterface(const Route::Question &question, const Known &known)
{
    const auto named = interfaces::withName(question.multicastInterface, known);
    return named ? named->index : 0;
}

Route noRoute(const Route::Question &question, const QHostAddress &target, systemroute::Type type, const Known &known)
{
    Route route = Route::ofKind(Route::Kind::None);
    const auto isDownWithNetwork = [&](const Interface &interface) {
        return !interface.up && hasNetworkOf(interface, target);
    };
    const auto isReadyForIt = [&](const Interface &interface) { return isReady(interface, target.protocol()); };
    route.from = question.from;
    if (question.from.isLoopback()) {
        route.why = Route::Why::FromLoopback;
    } else if (!question.from.isNull() && !interfaces::withAddress(question.from, known)) {
        route.why = Route::Why::NotOurAddress;
    } else if (const auto down = std::ranges::find_if(known, isDownWithNetwork); down != known.cend()) {
        route.why = Route::Why::InterfaceDown;
        route.interfaceName = down->name;
    } else if (type == systemroute::Type::Refused) {
        route.why = Route::Why::Refused;
    } else if (std::ranges::none_of(known, isReadyForIt)) {
        route.why = Route::Why::NoAddress;
    }
    return route;
}

// By the address alone, whatever the system's table says of it.
Route::Kind kindBeforehand(const Route::Question &question, const QHostAddress &target)
{
    if (isAnyAddress(target))
        return Route::Kind::Unspecified;
    if (isOfAnotherFamily(question, target))
        return Route::Kind::OtherFamily;
    if (target == QHostAddress(QHostAddress::Broadcast))
        return Route::Kind::LimitedBroadcast;
    if (target.isMulticast())
        return Route::Kind::Multicast;
    if (target.isLinkLocal() && target.protocol() == QAbstractSocket::IPv6Protocol && !hasZone(target))
        return Route::Kind::WithoutZone;
    return Route::Kind::Unknown;
}

Route::Kind kindOf(const systemroute::Answer &answer, const Interface *through, const QHostAddress &target)
{
    switch (answer.type) {
    case systemroute::Type::NotKnown:
        return Route::Kind::Unknown;
    case systemroute::Type::Local:
        return Route::Kind::Own;
    case systemroute::Type::Broadcast:
        return Route::Kind::DirectedBroadcast;
    case systemroute::Type::Multicast:
        return Route::Kind::Multicast;
    case systemroute::Type::Unreachable:
    case systemroute::Type::Refused:
        return Route::Kind::None;
    case systemroute::Type::Unicast:
        break;
    }
    if (!answer.gateway.isNull())
        return Route::Kind::Gateway;
    if (through && hasNetworkOf(*through, target))
        return Route::Kind::SameSubnet;
    return systemroute::knowsGateways() ? Route::Kind::Direct : Route::Kind::Gateway;
}

} // namespace

Route Route::find(const Question &asked, const QList<Interface> &known)
{
    const QHostAddress target = asked.to.address();
    if (asked.to.isNull())
        return {};
    Kind kind = kindBeforehand(asked, target);
    if (kind == Kind::Unspecified || kind == Kind::OtherFamily || kind == Kind::WithoutZone)
        return ofKind(kind);

    const Question question = questionOf(asked);
    const int wanted = kind == Kind::Multicast ? multicastInterface(question, known) : int(question.to.scope);
    const systemroute::Answer answer = systemroute::ask(question.to, question.from, wanted);
    const Interface *through = withIndex(known, answer.interfaceIndex);
    if (kind == Kind::Unknown)
        kind = kindOf(answer, through, target);
    if (kind == Kind::None)
        return noRoute(question, target, answer.type, known);

    Route route = ofKind(kind);
    if (kind == Kind::Own) {
        const auto owner = interfaces::withAddress(target, known); // the system says: loopback
        route.interfaceName = owner ? owner->name : through ? through->name : QString();
        return route;
    }
    route.hasLink = !through || through->running;
    route.interfaceName = through ? through->name : QString();
    route.from = answer.from;
    route.gateway = answer.gateway;
    return route;
}

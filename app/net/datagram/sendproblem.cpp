// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/datagram/sendproblem.h"

#include "app/base/limits.h"
#include "app/net/host/interfaces.h"
#include "app/net/host/neighbours.h"
#include "app/net/host/route.h"

#include <QCoreApplication>

#include <algorithm>
#include <cerrno>
#include <system_error>
#include <utility>

using namespace Qt::StringLiterals;

namespace sendproblem {

Problem notOpen()
{
    return {Problem::Word::Other,
            {QT_TRANSLATE_NOOP("Notice", "Nothing was sent: the socket is not open."), {}},
            {},
            {QT_TRANSLATE_NOOP("Notice", "Open it first."), {}}};
}

Problem noTarget()
{
    return {Problem::Word::Other,
            {QT_TRANSLATE_NOOP("Notice", "Nothing was sent: there is no target."), {}},
            {},
            {QT_TRANSLATE_NOOP("Notice", "Give a target address and a target port."), {}}};
}

Problem noTargetPort()
{
    return {Problem::Word::Other,
            {QT_TRANSLATE_NOOP("Notice", "Nothing was sent: there is no target port."), {}},
            {},
            {QT_TRANSLATE_NOOP("Notice", "Give a target port from 1 to 65535."), {}}};
}

Problem tooLarge(qsizetype octets, bool ipv6)
{
    const qsizetype limit = ipv6 ? limits::IPv6Payload : limits::IPv4Payload;
    return {Problem::Word::TooLarge,
            {QT_TRANSLATE_NOOP("Notice", "Nothing was sent: the message has %1 octets."), {QString::number(octets)}},
            {QT_TRANSLATE_NOOP("Notice", "A UDP datagram over %1 carries %2 octets at most."),
             {ipv6 ? u"IPv6"_s : u"IPv4"_s, QString::number(limit)}},
            {QT_TRANSLATE_NOOP("Notice", "Send it in parts, or over TCP."), {}}};
}

Problem otherFamily(const Peer &to)
{
    if (to.family == Peer::Family::IPv6)
        return {
            Problem::Word::Unreachable,
            {QT_TRANSLATE_NOOP("Notice", "Nothing was sent to %1."), {to.toString()}},
            {QT_TRANSLATE_NOOP("Notice", "The target is an IPv6 address, and the socket is bound to an IPv4 one."), {}},
            {QT_TRANSLATE_NOOP("Notice", "Bind to %1, or choose another target."), {u"::"_s}}};
    return {Problem::Word::Unreachable,
            {QT_TRANSLATE_NOOP("Notice", "Nothing was sent to %1."), {to.toString()}},
            {QT_TRANSLATE_NOOP("Notice", "The target is an IPv4 address, and the socket is bound to an IPv6 one."), {}},
            {QT_TRANSLATE_NOOP("Notice", "Bind to %1, or choose another target."), {u"0.0.0.0"_s}}};
}

Problem noSuchHost(const QString &name)
{
    return {Problem::Word::NoSuchHost,
            {QT_TRANSLATE_NOOP("Notice", "Nothing was sent: the host “%1” was not found."), {name}},
            {QT_TRANSLATE_NOOP("Notice", "The name may be misspelt, or no name server answers."), {}},
            {QT_TRANSLATE_NOOP("Notice", "Check the name, or give the IP address."), {}}};
}

Problem noAddressOfFamily(const QString &name, bool ipv6)
{
    return {Problem::Word::NoSuchHost,
            {QT_TRANSLATE_NOOP("Notice", "Nothing was sent: “%1” has no %2 address."),
             {name, ipv6 ? u"IPv6"_s : u"IPv4"_s}},
            {QT_TRANSLATE_NOOP("Notice", "The socket is bound to an address of that kind."), {}},
            {QT_TRANSLATE_NOOP("Notice", "Bind to %1, or choose another target."), {ipv6 ? u"0.0.0.0"_s : u"::"_s}}};
}

Problem queueFull(quint64 pending)
{
    return {Problem::Word::Other,
            {QT_TRANSLATE_NOOP("Notice", "Nothing was sent: %1 octets already wait."), {QString::number(pending)}},
            {QT_TRANSLATE_NOOP("Notice", "The system takes datagrams more slowly than they are given to it."), {}},
            {QT_TRANSLATE_NOOP("Notice", "Send more slowly."), {}}};
}

Problem noInterface(const QString &name)
{
    QStringList names;
    for (const interfaces::Interface &interface : interfaces::all())
        names.append(interface.name);
    return {Problem::Word::NoSuchAddress,
            {QT_TRANSLATE_NOOP("Notice", "There is no network interface “%1”."), {name}},
            {QT_TRANSLATE_NOOP("Notice", "The name may be misspelt, or the device is unplugged."), {}},
            {QT_TRANSLATE_NOOP("Notice", "This machine has: %1."), {names.join(u", "_s)}}};
}

Problem noBroadcast(const interfaces::Interface &interface)
{
    const Notice what{QT_TRANSLATE_NOOP("Notice", "Nothing was sent: %1 cannot broadcast."), {interface.name}};
    const Notice another{QT_TRANSLATE_NOOP("Notice", "Choose another interface."), {}};
    const QStringList networks = interfaces::networksOf(interface);
    if (!interface.up)
        return {Problem::Word::NoSuchAddress,
                what,
                {QT_TRANSLATE_NOOP("Notice", "The interface is down."), {}},
                {QT_TRANSLATE_NOOP("Notice", "Bring it up, or choose another interface."), {}}};
    if (networks.isEmpty())
        return {Problem::Word::NoSuchAddress,
                what,
                {QT_TRANSLATE_NOOP("Notice", "It has no IPv4 address."), {}},
                {QT_TRANSLATE_NOOP("Notice", "Give it an address, or choose another interface."), {}}};
    if (!interface.carriesBroadcasts)
        return {Problem::Word::NoSuchAddress,
                what,
                {QT_TRANSLATE_NOOP("Notice", "It leads to one other machine alone."), {}},
                another};
    // RFC 3021: on a /31 the limited broadcast takes the place of the directed one.
    return {Problem::Word::NoSuchAddress,
            what,
            {QT_TRANSLATE_NOOP("Notice", "It has %1, and a network of /31 or /32 has no broadcast address."),
             {networks.join(u", "_s)}},
            {QT_TRANSLATE_NOOP("Notice", "Send to 255.255.255.255 on %1 instead (via=limited&iface=%1)."),
             {interface.name}}};
}

Problem notItsAddress(const QString &interfaceName, const QHostAddress &bound)
{
    return {
        Problem::Word::NoSuchAddress,
        {QT_TRANSLATE_NOOP("Notice", "Nothing was sent through %1: the socket is bound to %2."),
         {interfaceName, bound.toString()}},
        {QT_TRANSLATE_NOOP("Notice", "That is not an address of %1: answers from there would not find their way back."),
         {interfaceName}},
        {QT_TRANSLATE_NOOP("Notice", "Bind to 0.0.0.0, or to an address of %1."), {interfaceName}}};
}

Problem nowhereToBroadcast()
{
    return {
        Problem::Word::Unreachable,
        {QT_TRANSLATE_NOOP("Notice", "Nothing was sent: no network interface can broadcast."), {}},
        {QT_TRANSLATE_NOOP("Notice", "All interfaces are down, or have no IPv4 network with a broadcast address."), {}},
        {QT_TRANSLATE_NOOP("Notice", "Connect to a network."), {}}};
}

namespace {

// Fragments are forbidden, or the interface cannot carry them.
Notice tooLargeFor(const Peer &to)
{
    const int index = systemroute::ask(to, {}, int(to.scope)).interfaceIndex;
    const QList<interfaces::Interface> known = interfaces::all();
    const auto through = std::ranges::find(known, index, &interfaces::Interface::index);
    if (through == known.cend() || through->mtu <= 0)
        return {QT_TRANSLATE_NOOP("Notice", "The message is larger than the route to the target can carry."), {}};
    return {QT_TRANSLATE_NOOP("Notice", "The interface %1 takes packets of %2 octets at most."),
            {through->name, QString::number(through->mtu)}};
}

} // namespace

Problem bySystem(const Peer &to, int error)
{
    const Notice what{QT_TRANSLATE_NOOP("Notice", "Nothing was sent to %1."), {to.toString()}};
    switch (error) {
    case EMSGSIZE:
        return {Problem::Word::TooLarge,
                what,
                tooLargeFor(to),
                {QT_TRANSLATE_NOOP("Notice", "Send it in parts, or over TCP."), {}}};
    case ENETUNREACH:
    case EHOSTUNREACH:
    case ENETDOWN:
        if (to.address().isMulticast())
            return {
                Problem::Word::Unreachable,
                what,
                {QT_TRANSLATE_NOOP("Notice", "This machine has no route for multicast groups."), {}},
                {QT_TRANSLATE_NOOP("Notice", "Choose the interface that they are to leave through (iface=NAME)."), {}}};
        return {Problem::Word::Unreachable,
                what,
                {QT_TRANSLATE_NOOP("Notice", "This machine has no route to the target."), {}},
                {QT_TRANSLATE_NOOP("Notice", "Check the address, and that the network is connected."), {}}};
    case EACCES:
    case EPERM:
        return {Problem::Word::NoPermission,
                what,
                {QT_TRANSLATE_NOOP("Notice", "The system does not allow it; a firewall's rule may be the cause."), {}},
                {QT_TRANSLATE_NOOP("Notice", "Check the firewall."), {}}};
    case ECONNREFUSED:
        return byNetwork({to, error, 0, {}});
    default:
        return {Problem::Word::Other,
                what,
                {QT_TRANSLATE_NOOP("Notice", "The system says: %1."),
                 {QString::fromStdString(std::generic_category().message(error))}},
                {}};
    }
}

namespace {

Problem didNotArrive(const Peer &to, Notice why, Notice advice)
{
    return {Problem::Word::Unreachable,
            {QT_TRANSLATE_NOOP("Notice", "A message to %1 did not arrive."), {to.toString()}},
            std::move(why),
            std::move(advice)};
}

Problem notThere(const errorqueue::NetworkError &report)
{
    if (report.isOurWord()) {
        const QHostAddress gateway = systemroute::ask(report.to, {}, int(report.to.scope)).gateway;
        return didNotArrive(report.to, neighbours::nobodyAnswers(report.to, gateway), neighbours::adviceWhere(gateway));
    }
    return didNotArrive(report.to,
                        {QT_TRANSLATE_NOOP("Notice", "The router %1 reports that it cannot reach it (ICMP)."),
                         {report.reporter.ipText()}},
                        neighbours::adviceWhere({}));
}

} // namespace

Problem byNetwork(const errorqueue::NetworkError &report)
{
    switch (report.error) {
    case ECONNREFUSED:
        return {Problem::Word::Refused,
                {QT_TRANSLATE_NOOP("Notice", "%1 is there, but nothing listens on UDP port %2."),
                 {report.to.ipText(), QString::number(report.to.port)}},
                {QT_TRANSLATE_NOOP("Notice", "It answered that the port is unreachable (ICMP)."), {}},
                {QT_TRANSLATE_NOOP("Notice", "Start the program there, or check the port."), {}}};
    case EMSGSIZE:
        return {Problem::Word::TooLarge,
                {QT_TRANSLATE_NOOP("Notice", "A message to %1 did not arrive."), {report.to.toString()}},
                {QT_TRANSLATE_NOOP("Notice", "The route there takes packets of %1 octets at most."),
                 {QString::number(report.mtu)}},
                {QT_TRANSLATE_NOOP("Notice", "Send it again: the system has learned the limit."), {}}};
    case EACCES:
    case EPERM:
        return didNotArrive(report.to, {QT_TRANSLATE_NOOP("Notice", "A firewall on the way refuses it (ICMP)."), {}},
                            {QT_TRANSLATE_NOOP("Notice", "Check the firewall."), {}});
    case EHOSTUNREACH:
        return notThere(report);
    case ENETUNREACH:
        return didNotArrive(report.to,
                            {QT_TRANSLATE_NOOP("Notice", "The router %1 knows no route to that network (ICMP)."),
                             {report.reporter.ipText()}},
                            {QT_TRANSLATE_NOOP("Notice", "Check the address, and the routes of that router."), {}});
    default:
        return didNotArrive(
            report.to,
            {QT_TRANSLATE_NOOP("Notice", "The network says: %1 (ICMP)."),
             {QString::fromStdString(std::generic_category().message(report.error))}},
            {QT_TRANSLATE_NOOP("Notice", "Check the address, and that the machine is switched on."), {}});
    }
}

} // namespace sendproblem

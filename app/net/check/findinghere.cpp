// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/check/finding.h"

#include "app/net/datagram/sendproblem.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using Id = CheckStep::Id;

// This machine's side: the socket, its port, its interfaces.
namespace finding {

namespace {

bool isAny(const QHostAddress &ip)
{
    return ip == QHostAddress(QHostAddress::AnyIPv4) || ip == QHostAddress(QHostAddress::AnyIPv6);
}

QString addressesOf(const Interfaces &known, QAbstractSocket::NetworkLayerProtocol family)
{
    QStringList all;
    for (const interfaces::Interface &interface : known) {
        for (const interfaces::Address &address : interface.addresses) {
            if (interface.up && address.ip.protocol() == family)
                all.append(u"%1 (%2)"_s.arg(address.ip.toString(), interface.name));
        }
    }
    return all.join(u", "_s);
}

CheckStep closedSocket(const CheckQuestion &question)
{
    if (!question.state.problem.isNull())
        return CheckStep::bad(Id::Socket, {question.state.problem.what, question.state.problem.why},
                              question.state.problem.advice);
    return CheckStep::bad(Id::Socket,
                          {{QT_TRANSLATE_NOOP("Notice", "The socket is not open: nothing can arrive."), {}}},
                          {QT_TRANSLATE_NOOP("Notice", "Press Open."), {}});
}

// The interface that the address names; empty: it names none.
QString interfaceOf(const EndpointAddress &address)
{
    switch (address.via) {
    case EndpointAddress::Via::Interface:
        return address.viaName;
    case EndpointAddress::Via::Limited:
        return address.interfaceName;
    case EndpointAddress::Via::All:
    case EndpointAddress::Via::Address:
        break;
    }
    return {};
}

QList<interfaces::BroadcastTarget> broadcastTargets(const EndpointAddress &address, const Interfaces &known)
{
    using Via = EndpointAddress::Via;
    QList<interfaces::BroadcastTarget> targets;
    if (address.via == Via::Address) { // also loopback's
        for (const interfaces::Interface &interface : known)
            targets += interfaces::broadcastTargetsOf(interface);
        targets.removeIf([&](const auto &target) { return target.to != QHostAddress(address.viaName); });
        return targets;
    }
    const QString name = interfaceOf(address);
    if (name.isEmpty())
        return interfaces::broadcastTargets(known);
    const auto named = interfaces::withName(name, known);
    if (!named)
        return targets;
    if (address.via == Via::Interface)
        return interfaces::broadcastTargetsOf(*named);
    // RFC 3021: 255.255.255.255 needs a link that carries broadcasts, and no directed one.
    if (named->up && named->carriesBroadcasts && !interfaces::networksOf(*named).isEmpty())
        targets.append({named->name, named->index, {}, QHostAddress(QHostAddress::Broadcast)});
    return targets;
}

CheckStep noBroadcast(const EndpointAddress &address, const Interfaces &known)
{
    // It may be the broadcast address of a network behind a router.
    if (address.via == EndpointAddress::Via::Address)
        return CheckStep::unknown(
            Id::Broadcast,
            {{QT_TRANSLATE_NOOP("Notice", "%1 is not a broadcast address of any interface that is up."),
              {address.viaName}}},
            {QT_TRANSLATE_NOOP("Notice", "Look up the broadcast addresses under View › Interfaces."), {}});
    if (const QString name = interfaceOf(address); !name.isEmpty()) {
        const auto named = interfaces::withName(name, known);
        const Problem problem = named ? sendproblem::noBroadcast(*named) : sendproblem::noInterface(name);
        return CheckStep::bad(Id::Broadcast,
                              {{QT_TRANSLATE_NOOP("Notice", "No broadcast can leave through %1."), {name}},
                               named ? problem.why : problem.what},
                              problem.advice);
    }
    const Problem problem = sendproblem::nowhereToBroadcast();
    return CheckStep::bad(Id::Broadcast,
                          {{QT_TRANSLATE_NOOP("Notice", "No network interface can broadcast."), {}}, problem.why},
                          problem.advice);
}

} // namespace

CheckStep skipped(Id id, const Notice &why)
{
    return CheckStep::unknown(id, {why});
}

CheckStep socket(const CheckQuestion &question, const Interfaces &known)
{
    if (question.state.phase != Phase::Open)
        return closedSocket(question);
    const Peer &local = question.state.local;
    const QHostAddress ip = local.address();
    if (isAny(ip))
        return CheckStep::good(Id::Socket,
                               {{QT_TRANSLATE_NOOP("Notice", "Open on port %1 of every address of this machine: %2."),
                                 {QString::number(local.port), addressesOf(known, ip.protocol())}}});
    const Notice found{QT_TRANSLATE_NOOP("Notice", "Open on %1 alone."), {local.toString()}};
    const QString all = ip.protocol() == QAbstractSocket::IPv6Protocol ? u"::"_s : u"0.0.0.0"_s;
    if (ip.isLoopback())
        return CheckStep::bad(
            Id::Socket, {found, {QT_TRANSLATE_NOOP("Notice", "Only programs on this machine reach it."), {}}},
            {QT_TRANSLATE_NOOP("Notice", "Close it, and open it on %1 to be reached by others."), {all}});
    if (question.address.kind().broadcasts())
        return CheckStep::bad(
            Id::Socket,
            {found, {QT_TRANSLATE_NOOP("Notice", "A socket on one address hears answers, but no broadcasts."), {}}},
            {QT_TRANSLATE_NOOP("Notice", "Close it, and open it on %1 to hear broadcasts."), {all}});
    return CheckStep::good(
        Id::Socket,
        {found,
         {QT_TRANSLATE_NOOP("Notice", "What is sent to another address of this machine does not reach it."), {}}});
}

CheckStep localPort(const CheckQuestion &question, const std::optional<kernelfacts::PortHolder> &holder)
{
    const QString port = QString::number(question.localPort());
    if (question.state.isOpen())
        return CheckStep::good(Id::LocalPort,
                               {{QT_TRANSLATE_NOOP("Notice", "Port %1 is ours."),
                                 {question.state.local.isNull() ? port : QString::number(question.state.local.port)}}});
    if (question.localPort() == 0)
        return CheckStep::good(
            Id::LocalPort, {{QT_TRANSLATE_NOOP("Notice", "The system will choose a free port."), {}}},
            {QT_TRANSLATE_NOOP("Notice", "Others cannot know it beforehand: choose a fixed one if they have to."), {}});
    if (!holder)
        return CheckStep::good(Id::LocalPort,
                               {{QT_TRANSLATE_NOOP("Notice", "No program is seen to hold port %1."), {port}}});
    return CheckStep::bad(
        Id::LocalPort,
        {{QT_TRANSLATE_NOOP("Notice", "Port %1 is already used by %2 (process %3)."),
          {port, holder->program, QString::number(holder->processId)}}},
        {QT_TRANSLATE_NOOP("Notice", "Close that program, or choose another port (0 lets the system choose)."), {}});
}

CheckStep broadcast(const EndpointAddress &address, const Interfaces &known)
{
    using Via = EndpointAddress::Via;
    const QList<interfaces::BroadcastTarget> targets = broadcastTargets(address, known);
    if (targets.isEmpty())
        return noBroadcast(address, known);
    QStringList ways;
    for (const interfaces::BroadcastTarget &target : targets) {
        const QString way = address.via == Via::Limited ? target.interfaceName
                                                        : u"%1 (%2)"_s.arg(target.to.toString(), target.interfaceName);
        if (!ways.contains(way))
            ways.append(way);
    }
    const QString all = ways.join(u", "_s);
    if (address.via == Via::Limited)
        return CheckStep::good(
            Id::Broadcast,
            {{QT_TRANSLATE_NOOP("Notice", "Broadcasts can leave to 255.255.255.255 through %1."), {all}}});
    return CheckStep::good(Id::Broadcast, {{QT_TRANSLATE_NOOP("Notice", "Broadcasts can leave to %1."), {all}}});
}

CheckStep firewall(const Firewall &firewall)
{
    const Notice unread{QT_TRANSLATE_NOOP("Notice", "The rules of a local firewall cannot be read."), {}};
    const QString tool = firewall.tool;
    switch (firewall.reading) {
    case Firewall::Reading::NoTool:
        return CheckStep::unknown(
            Id::Firewall, {unread, {QT_TRANSLATE_NOOP("Notice", "Neither nft nor iptables is installed here."), {}}});
    case Firewall::Reading::NotAllowed:
        return CheckStep::unknown(
            Id::Firewall, {unread, {QT_TRANSLATE_NOOP("Notice", "%1 shows them only to the administrator."), {tool}}},
            {QT_TRANSLATE_NOOP("Notice", "Look with: %1"),
             {tool == "nft"_L1 ? u"sudo nft list ruleset"_s : u"sudo iptables-save"_s}});
    case Firewall::Reading::Failed:
        return CheckStep::unknown(Id::Firewall, {unread, {QT_TRANSLATE_NOOP("Notice", "%1 did not answer."), {tool}}});
    case Firewall::Reading::Read:
        break;
    }
    if (firewall.refusesByDefault || firewall.refusing > 0) {
        Notices found{{QT_TRANSLATE_N_NOOP("Notice", "A firewall is active here (%1): %n of its rules drop or reject."),
                       {tool},
                       firewall.refusing}};
        if (firewall.refusesByDefault)
            found += Notice{QT_TRANSLATE_NOOP("Notice", "It drops whatever comes in unless a rule lets it pass."), {}};
        return CheckStep::bad(
            Id::Firewall, found,
            {QT_TRANSLATE_NOOP("Notice", "Make sure that one of its rules lets this port and address pass."), {}});
    }
    if (firewall.rules > 0)
        return CheckStep::good(
            Id::Firewall,
            {{QT_TRANSLATE_NOOP("Notice", "A firewall has rules here (%1), and none drops or rejects."), {tool}}});
    return CheckStep::good(Id::Firewall, {{QT_TRANSLATE_NOOP("Notice", "No firewall has rules here (%1)."), {tool}}});
}

CheckStep drops(const CheckQuestion &question)
{
    if (question.dropped > 0)
        return CheckStep::bad(
            Id::Drops,
            {{QT_TRANSLATE_N_NOOP("Notice", "The system dropped %n datagram(s): the receive buffer was full."),
              {},
              qint64(question.dropped)}},
            {QT_TRANSLATE_NOOP("Notice", "Choose a larger receive buffer, or have less sent at once."), {}});
    if (question.state.phase != Phase::Open)
        return skipped(Id::Drops, {QT_TRANSLATE_NOOP("Notice", "The socket is not open."), {}});
    return CheckStep::good(Id::Drops, {{QT_TRANSLATE_NOOP("Notice", "The system dropped nothing."), {}}});
}

} // namespace finding

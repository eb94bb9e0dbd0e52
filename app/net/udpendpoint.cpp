// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/udpendpoint.h"

#include "app/net/datagramsender.h"
#include "app/net/sendproblem.h"

#include <QCoreApplication>
#include <QNetworkInterface>
#include <QUdpSocket>
#include <QVariant>

namespace {

Problem joinProblem(const QString &group, const QHostAddress &address, bool ipv6)
{
    Problem problem;
    problem.word = Problem::Word::Other;
    problem.what = {QT_TRANSLATE_NOOP("Notice", "The multicast group %1 could not be joined."), {group}};
    if (!address.isMulticast()) {
        problem.why = {QT_TRANSLATE_NOOP("Notice", "It is not a multicast address."), {}};
        problem.advice = {
            QT_TRANSLATE_NOOP("Notice", "Choose one from 224.0.0.0 to 239.255.255.255, or one that starts with ff."),
            {}};
    } else if (ipv6 != (address.protocol() == QAbstractSocket::IPv6Protocol)) {
        problem.why = {QT_TRANSLATE_NOOP("Notice", "The socket is bound to an address of the other kind."), {}};
        problem.advice = {QT_TRANSLATE_NOOP("Notice", "Bind to 0.0.0.0 for IPv4 groups and to :: for IPv6 groups."),
                          {}};
    } else {
        problem.why = {
            QT_TRANSLATE_NOOP("Notice", "The system has no interface for this group, or not the one that was named."),
            {}};
        problem.advice = {QT_TRANSLATE_NOOP("Notice", "Name an interface that is up with the option iface."), {}};
    }
    return problem;
}

} // namespace

UdpEndpoint::UdpEndpoint(EndpointId id, Journal &journal, QObject *parent) : DatagramEndpoint(id, journal, parent) { }

void UdpEndpoint::send(const SendRequest &request)
{
    const HostPort to = request.to.isNull() ? address().to : request.to;
    if (phase() != Phase::Open)
        fail(sendproblem::notOpen());
    else if (to.host.isEmpty())
        fail(sendproblem::noTarget());
    else if (to.port == 0)
        fail(sendproblem::noTargetPort());
    else
        outgoing().send(request.octets, to);
}

void UdpEndpoint::explain(const Peer &to)
{
    if (const Notices sentences = m_explainer.explain(to); !sentences.isEmpty())
        note(Event{sentences, 0});
}

void UdpEndpoint::configure(QUdpSocket &socket)
{
    m_explainer.forget();
    connect(&outgoing(), &DatagramSender::sent, this, [this](const Destination &to) { explain(to.to); });
    connect(&outgoing(), &DatagramSender::failed, this, [this](const Destination &to) { explain(to.to); });
    QNetworkInterface interface;
    if (!address().interfaceName.isEmpty()) {
        interface = QNetworkInterface::interfaceFromName(address().interfaceName);
        if (interface.isValid())
            socket.setMulticastInterface(interface);
        else
            fail(sendproblem::noInterface(address().interfaceName));
    }
    if (address().ttl)
        socket.setSocketOption(QAbstractSocket::MulticastTtlOption, QVariant(*address().ttl));
    if (address().loop)
        socket.setSocketOption(QAbstractSocket::MulticastLoopbackOption, QVariant(*address().loop ? 1 : 0));
    const QStringList groups = address().groups;
    for (const QString &group : groups)
        join(socket, group, interface);
}

void UdpEndpoint::join(QUdpSocket &socket, const QString &group, const QNetworkInterface &interface)
{
    const QHostAddress ip(group);
    const bool joined = ip.isMulticast()
        && (interface.isValid() ? socket.joinMulticastGroup(ip, interface) : socket.joinMulticastGroup(ip));
    if (!joined)
        fail(joinProblem(group, ip, socket.localAddress().protocol() == QAbstractSocket::IPv6Protocol),
             Peer::from(ip, 0));
}

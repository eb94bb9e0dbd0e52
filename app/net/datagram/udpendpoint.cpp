// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/datagram/udpendpoint.h"

#include "app/base/overloaded.h"
#include "app/net/datagram/datagramsender.h"
#include "app/net/datagram/memberships.h"
#include "app/net/datagram/multicastproblem.h"
#include "app/net/datagram/sendproblem.h"
#include "app/net/host/interfacewatch.h"

#include <QCoreApplication>
#include <QNetworkInterface>
#include <QUdpSocket>

using namespace Qt::StringLiterals;

UdpEndpoint::UdpEndpoint(EndpointId id, Journal &journal, QObject *parent) : DatagramEndpoint(id, journal, parent) { }

UdpEndpoint::~UdpEndpoint() = default;

EndpointState UdpEndpoint::state() const
{
    EndpointState state = DatagramEndpoint::state();
    if (m_memberships)
        state.memberships = m_memberships->list();
    return state;
}

void UdpEndpoint::execute(const Command &command)
{
    const bool isOpen = phase() == Phase::Open;
    std::visit(Overloaded{
                   [this](const Send &send) { this->send(send); },
                   [&](const JoinGroup &join) {
                       if (isOpen)
                           joinGroup(join.group);
                   },
                   [&](const LeaveGroup &leave) {
                       if (isOpen)
                           leaveGroup(leave.group);
                   },
                   [&](const SetMulticast &set) {
                       if (isOpen)
                           setMulticast(set);
                   },
                   [&](const Close &) {
                       m_watch.reset();
                       m_memberships.reset();
                       DatagramEndpoint::execute(command);
                   },
                   [&](const auto &) { DatagramEndpoint::execute(command); },
               },
               command);
}

void UdpEndpoint::send(const Send &command)
{
    const HostPort to = command.to.isNull() ? address().to : command.to;
    if (phase() != Phase::Open)
        fail(sendproblem::notOpen());
    else if (to.host.isEmpty())
        fail(sendproblem::noTarget());
    else if (to.port == 0)
        fail(sendproblem::noTargetPort());
    else
        outgoing().send(command.octets, to);
}

void UdpEndpoint::explain(const Peer &to)
{
    if (const Notices sentences = m_explainer.explain(to); !sentences.isEmpty())
        note(Event{sentences, 0});
}

void UdpEndpoint::joinGroup(const MulticastGroup &group)
{
    EndpointAddress now = address();
    if (const QString text = group.toString(); !now.groups.contains(text)) {
        now.groups.append(text);
        setAddress(now);
    }
    join(group);
}

void UdpEndpoint::leaveGroup(const MulticastGroup &group)
{
    EndpointAddress now = address();
    if (now.groups.removeAll(group.toString()) > 0)
        setAddress(now);
    m_memberships->leave(group);
}

void UdpEndpoint::setMulticast(const SetMulticast &command)
{
    const MulticastOptions before = address().multicast;
    const MulticastOptions &options = command.options;
    if (options == before)
        return;
    EndpointAddress now = address();
    now.multicast = options;
    setAddress(now);
    if (options.ttl != before.ttl)
        useHops();
    if (options.loop != before.loop)
        useLoop();
    if (options.interfaceName != before.interfaceName) {
        useInterface();
        m_memberships->setInterface(options.interfaceName);
    }
}

void UdpEndpoint::configure(QUdpSocket &socket)
{
    m_explainer.forget();
    connect(&outgoing(), &DatagramSender::sent, this, [this](const Destination &to) { explain(to.to); });
    connect(&outgoing(), &DatagramSender::failed, this, [this](const Destination &to) { explain(to.to); });
    m_descriptor = socket.socketDescriptor();
    m_ipv6 = socket.localAddress().protocol() == QAbstractSocket::IPv6Protocol;
    m_outgoing = 0;
    m_memberships = std::make_unique<Memberships>(m_descriptor, m_ipv6, address().multicast.interfaceName);
    connect(m_memberships.get(), &Memberships::changed, this, &UdpEndpoint::stateChanged);
    connect(m_memberships.get(), &Memberships::reported, this, &UdpEndpoint::onMembershipReported);
    connect(m_memberships.get(), &Memberships::failed, this, [this](const Membership &membership) {
        fail(membership.problem, membership.group.group(), membership.interfaceName);
    });
    if (!address().multicast.interfaceName.isEmpty())
        useInterface();
    if (address().multicast.ttl)
        useHops();
    if (address().multicast.loop)
        useLoop();
    const QStringList groups = address().groups;
    for (const QString &text : groups) {
        if (const std::optional<MulticastGroup> group = MulticastGroup::parse(text))
            join(*group);
        else
            fail(multicastproblem::notAGroup(text));
    }
}

void UdpEndpoint::join(const MulticastGroup &group)
{
    if (m_memberships->list().isEmpty())
        noteBinding();
    m_memberships->join(group);
    watchInterfaces();
}

void UdpEndpoint::watchInterfaces()
{
    if (m_watch)
        return;
    m_watch = std::make_unique<InterfaceWatch>();
    connect(m_watch.get(), &InterfaceWatch::changed, this, &UdpEndpoint::onInterfacesChanged);
}

void UdpEndpoint::onInterfacesChanged()
{
    // An interface that was removed and put back has another index.
    const QNetworkInterface named = QNetworkInterface::interfaceFromName(address().multicast.interfaceName);
    if (named.isValid() && named.index() != m_outgoing)
        useInterface();
    m_memberships->look();
}

void UdpEndpoint::useInterface()
{
    const QString name = address().multicast.interfaceName;
    const bool isOne = !name.isEmpty() && name != MulticastGroup::EveryInterface;
    const QNetworkInterface interface = isOne ? QNetworkInterface::interfaceFromName(name) : QNetworkInterface();
    if (isOne)
        watchInterfaces();
    if (isOne && !interface.isValid())
        return fail(sendproblem::noInterface(name));
    m_outgoing = isOne ? interface.index() : 0;
    check("iface", multicastsocket::setOutgoing(m_descriptor, m_ipv6, m_outgoing));
}

void UdpEndpoint::useHops()
{
    check("ttl", multicastsocket::setHops(m_descriptor, m_ipv6, address().multicast.ttl));
}

void UdpEndpoint::useLoop()
{
    check("loop", multicastsocket::setLoop(m_descriptor, m_ipv6, address().multicast.loop));
}

void UdpEndpoint::check(const char *option, int error)
{
    if (error != 0)
        fail(multicastproblem::notSet(QString::fromLatin1(option), error));
}

void UdpEndpoint::onMembershipReported(const Notices &sentences, const Membership &about)
{
    Flow affected;
    affected.origin = origin();
    affected.local = local();
    affected.interfaceName = about.interfaceName;
    recordEvent(RecordKind::Note, journal().intern(affected), Event{sentences, 0});
}

// Windows delivers multicasts to a socket bound to one address, the others do not.
void UdpEndpoint::noteBinding()
{
#ifndef Q_OS_WIN
    const QHostAddress bound = local().address();
    if (bound.isMulticast() || bound == QHostAddress(QHostAddress::AnyIPv4)
        || bound == QHostAddress(QHostAddress::AnyIPv6))
        return;
    note(flow(local()),
         {QT_TRANSLATE_NOOP("Notice",
                            "A socket bound to %1 gets no multicasts, only what is sent to that address. "
                            "Bind to %2 to get them."),
          {local().ipText(), m_ipv6 ? u"::"_s : u"0.0.0.0"_s}});
#endif
}

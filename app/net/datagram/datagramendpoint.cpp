// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/datagram/datagramendpoint.h"

#include "app/base/clock.h"
#include "app/base/overloaded.h"
#include "app/net/datagram/datagramsender.h"
#include "app/net/datagram/sendproblem.h"
#include "app/net/endpoint/bindproblem.h"
#include "app/net/socket/errorqueue.h"
#include "app/net/socket/kernelfacts.h"
#include "app/net/socket/nativesocket.h"

#include <QCoreApplication>
#include <QUdpSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

DatagramEndpoint::DatagramEndpoint(EndpointId id, Journal &journal, QObject *parent)
    : Endpoint(id, journal, parent),
      m_flows(journal),
      m_dropsTimer(this)
{
    m_dropsTimer.setInterval(DropsIntervalMs);
    // Errors too: while a flood lasts, there may be no wake-up for them alone.
    connect(&m_dropsTimer, &QTimer::timeout, this, &DatagramEndpoint::recordErrors);
    connect(&m_dropsTimer, &QTimer::timeout, this, &DatagramEndpoint::recordDrops);
}

DatagramEndpoint::~DatagramEndpoint() = default;

EndpointState DatagramEndpoint::state() const
{
    EndpointState state = Endpoint::state();
    state.local = m_local;
    state.receiveBuffer = m_receiveBuffer;
    state.pending = pending(0);
    return state;
}

void DatagramEndpoint::execute(const Command &command)
{
    std::visit(Overloaded{
                   [this](const Close &) { close(); },
                   [this](const CancelPending &) {
                       if (phase() == Phase::Open)
                           dropPending(
                               QT_TRANSLATE_N_NOOP("Notice", "%n message(s) that waited to be sent were thrown away."));
                   },
                   [&](const auto &) { Endpoint::execute(command); },
               },
               command);
}

void DatagramEndpoint::doOpen()
{
    const Problem problem = bind();
    if (!problem.isNull()) {
        m_socket.reset();
        setProblem(problem);
        recordFailure(flow(), problem);
        return;
    }
    start();
}

Problem DatagramEndpoint::bind()
{
    const QHostAddress host = boundAddress(address().host);
    if (host.isNull())
        return notAnAddress(address().host);
    m_socket = std::make_unique<QUdpSocket>();
    if (address().share)
        return bindShared(Peer::from(host, address().port));
    // Not Any: it would show IPv4 peers as IPv6 addresses and refuse multicast.
    const bool anyIPv6 = host == QHostAddress(QHostAddress::AnyIPv6);
    if (m_socket->bind(anyIPv6 ? QHostAddress(QHostAddress::AnyIPv6) : host, address().port,
                       QAbstractSocket::DontShareAddress))
        return {};
    return bindProblem(kernelfacts::Transport::Udp, Peer::from(host, address().port), m_socket->error());
}

Problem DatagramEndpoint::bindShared(const Peer &local)
{
    const nativesocket::Bound bound = nativesocket::bindShared(local);
    if (bound.socket == nativesocket::None)
        return bindProblem(kernelfacts::Transport::Udp, local, bindErrorOf(bound.error), PortUse::Shared);
    if (m_socket->setSocketDescriptor(bound.socket, QAbstractSocket::BoundState))
        return {};
    nativesocket::close(bound.socket);
    return bindProblem(kernelfacts::Transport::Udp, local, m_socket->error(), PortUse::Shared);
}

void DatagramEndpoint::start()
{
    const bool ipv6 = m_socket->localAddress().protocol() == QAbstractSocket::IPv6Protocol;
    errorqueue::enable(m_socket->socketDescriptor(), ipv6);
    m_local = Peer::from(m_socket->localAddress(), m_socket->localPort());
    m_drops = 0;
    m_reader = std::make_unique<DatagramReader>(*m_socket);
    connect(m_reader.get(), &DatagramReader::readable, this, &DatagramEndpoint::drain);
    m_sender = std::make_unique<DatagramSender>(*m_socket);
    connect(m_sender.get(), &DatagramSender::sent, this, &DatagramEndpoint::recordSent);
    connect(m_sender.get(), &DatagramSender::failed, this, [this](const Destination &destination, const Problem &why) {
        fail(why, destination.to, destination.interfaceName);
    });
    connect(m_sender.get(), &DatagramSender::interrupted, this, &DatagramEndpoint::recordErrors);
    connect(m_sender.get(), &DatagramSender::pendingChanged, this, &DatagramEndpoint::stateChanged);

    // Set before anybody learns that the socket is open: a burst may be the answer.
    m_receiveBuffer = kernelfacts::setReceiveBuffer(m_socket->socketDescriptor(), wantedReceiveBuffer()).value_or(0);
    m_pacer = {};
    m_pacer.setReceiveBuffer(m_receiveBuffer);
    EndpointAddress real = address();
    real.port = m_local.port;
    setAddress(real);
    m_flows.setSocket(origin(), m_local);
    setPhase(Phase::Open);
    const bool everywhere = m_socket->localAddress() == QHostAddress(QHostAddress::AnyIPv4)
        || m_socket->localAddress() == QHostAddress(QHostAddress::AnyIPv6);
    const Notice sentence = everywhere
        ? Notice{QT_TRANSLATE_NOOP("Notice", "Listening on %1 (all interfaces)."), {m_local.toString()}}
        : Notice{QT_TRANSLATE_NOOP("Notice", "Listening on %1."), {m_local.toString()}};
    recordEvent(RecordKind::Opened, flow(m_local), Event{{sentence}, 0});
    if (address().share)
        noteSharing();
    noteReceiveBuffer();
    configure(*m_socket);
    m_dropsTimer.start();
    announceReady(0, {});
}

void DatagramEndpoint::configure(QUdpSocket &) { }

void DatagramEndpoint::noteSharing()
{
    note(
        flow(m_local),
        {QT_TRANSLATE_NOOP("Notice",
                           "Port %1 may be shared: each program that shares it gets every broadcast and multicast, but "
                           "only one of them gets a datagram that is sent to this machine alone, and the system "
                           "chooses which."),
         {QString::number(m_local.port)}});
}

int DatagramEndpoint::wantedReceiveBuffer() const
{
    return address().receiveBuffer.value_or(DefaultReceiveBuffer);
}

void DatagramEndpoint::noteReceiveBuffer()
{
    const int wanted = wantedReceiveBuffer();
    if (address().receiveBuffer && m_receiveBuffer > 0 && m_receiveBuffer < wanted)
        note(flow(m_local),
             {QT_TRANSLATE_NOOP("Notice", "The system granted a receive buffer of %1 octets instead of %2."),
              {QString::number(m_receiveBuffer), QString::number(wanted)}});
    emit stateChanged();
}

void DatagramEndpoint::close()
{
    if (phase() != Phase::Open)
        return;
    recordWhatWaits();
    recordErrors();
    recordDrops();
    m_dropsTimer.stop();
    dropPending(QT_TRANSLATE_N_NOOP("Notice", "%n message(s) that waited to be sent were thrown away on closing."));
    announceGone(0);
    m_reader.reset();
    m_sender.reset();
    m_socket.reset();
    const FlowId last = flow(m_local);
    m_local = {};
    m_receiveBuffer = 0;
    recordEvent(RecordKind::Closed, last, Event{{{QT_TRANSLATE_NOOP("Notice", "Closed."), {}}}, 0});
    setPhase(Phase::Closed);
}

// Reads no more than the receive buffer can hold: datagrams may never stop arriving.
void DatagramEndpoint::recordWhatWaits()
{
    constexpr int OctetsPerDrain = 256 << 10; // a full drain frees more than that
    m_flows.setSocket(origin(), m_local);
    int drains = std::max(m_receiveBuffer, DefaultReceiveBuffer) / OctetsPerDrain + 1;
    while (drains-- > 0 && m_reader->drain(*this).more) { }
}

bool DatagramEndpoint::sendTo(QByteArrayView octets, ConnectionId, const Peer &peer)
{
    if (phase() != Phase::Open) {
        fail(sendproblem::notOpen(), peer);
        return false;
    }
    return m_sender->send(octets, Destination{peer, {}, 0, {}});
}

quint64 DatagramEndpoint::pending(ConnectionId) const
{
    return m_sender ? m_sender->pending() : 0;
}

void DatagramEndpoint::fail(const Problem &problem, const Peer &peer, const QString &interfaceName)
{
    Flow failed;
    failed.origin = origin();
    failed.local = m_local;
    failed.peer = peer;
    failed.interfaceName = interfaceName;
    recordFailure(journal().intern(failed), problem);
}

void DatagramEndpoint::drain()
{
    constexpr int Many = 64; // datagrams: looking for drops costs little beside them
    m_flows.setSocket(origin(), m_local); // the charset may have changed
    const DatagramReader::Drained drained = drainForATurn();
    // A waiting error wakes us up by itself, and comes before the datagrams that wait to be read.
    if (drained.interrupted || drained.datagrams == 0)
        recordErrors();
    if (drained.datagrams >= Many)
        recordDrops();
}

DatagramReader::Drained DatagramEndpoint::drainForATurn()
{
    using Clock = ReadPacer::Clock;
    if (hasCompanions()) // somebody waits for the answer
        return m_reader->drain(*this);
    DatagramReader::Drained all;
    ReadPacer::Length nap = m_pacer.wakeUp(Clock::now());
    do {
        if (nap.count() > 0)
            DatagramReader::nap(nap);
        const DatagramReader::Drained some = m_reader->drain(*this);
        all.datagrams += some.datagrams;
        all.interrupted |= some.interrupted;
        nap = m_pacer.drained(some.datagrams, some.octets, Clock::now());
    } while (nap.count() > 0);
    return all;
}

// A companion's answer is recorded at once, and would overwrite datagrams not taken yet.
char *DatagramEndpoint::room(qsizetype octets, int datagrams)
{
    return hasCompanions() ? nullptr : journal().reserve(octets, datagrams);
}

void DatagramEndpoint::take(const Datagram &datagram)
{
    const KnownWay known = m_flows.ofReceived(datagram);
    RecordHead head;
    head.timeNs = datagram.timeNs;
    head.flow = known.flow;
    head.kind = RecordKind::Received;
    head.own = known.own;
    head.kernelTime = datagram.kernelTime;
    journal().append(head, datagram.octets);
    // An answer to our own datagram would come back as our own again, for ever.
    if (hasCompanions() && !known.own)
        announceReceived(0, datagram.way.from, datagram.octets, datagram.kernelTime ? datagram.timeNs : 0);
}

void DatagramEndpoint::recordErrors()
{
    if (!m_socket)
        return;
    const QList<errorqueue::NetworkError> errors = errorqueue::take(m_socket->socketDescriptor());
    for (const errorqueue::NetworkError &error : errors)
        fail(sendproblem::byNetwork(error), error.to);
}

void DatagramEndpoint::recordSent(const Destination &destination, QByteArrayView octets)
{
    Peer from = m_local;
    if (!destination.from.isNull())
        from = Peer::from(destination.from, m_local.port);
    m_flows.setSocket(origin(), m_local);
    RecordHead head;
    head.timeNs = nowNs();
    head.flow = m_flows.ofSent(from, destination.to, destination.interfaceName);
    head.kind = RecordKind::Sent;
    journal().append(head, octets);
    journal().publish();
}

void DatagramEndpoint::recordDrops()
{
    const quint32 drops = kernelfacts::droppedDatagrams(m_socket->socketDescriptor()).value_or(m_drops);
    if (drops == m_drops)
        return;
    const quint32 since = drops - m_drops; // also when the counter has wrapped
    m_drops = drops;
    Event event;
    event.notices = {
        {QT_TRANSLATE_N_NOOP("Notice", "The system dropped %n datagram(s): the receive buffer was full."), {}, since}};
    event.count = since;
    recordEvent(RecordKind::Dropped, flow(m_local), event);
}

void DatagramEndpoint::dropPending(const char *sentence)
{
    const qsizetype messages = m_sender->clear();
    if (messages > 0)
        note(flow(m_local), {sentence, {}, messages});
}

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/tcp/tcpserver.h"

#include "app/base/overloaded.h"
#include "app/net/endpoint/bindproblem.h"
#include "app/net/endpoint/connectionobserver.h"
#include "app/net/tcp/listener.h"
#include "app/net/tcp/tcpproblems.h"
#include "app/net/tcp/tcpstream.h"

#include <QCoreApplication>

#include <utility>

TcpServerEndpoint::TcpServerEndpoint(EndpointId id, Journal &journal, SocketHub &hub, QObject *parent)
    : TcpEndpoint(id, journal, hub, parent)
{
}

TcpServerEndpoint::~TcpServerEndpoint() = default;

EndpointState TcpServerEndpoint::state() const
{
    EndpointState state = TcpEndpoint::state();
    if (m_listener) {
        state.local = m_local;
        state.accepting = m_accepting;
        state.waiting = m_listener->waiting();
    }
    return state;
}

void TcpServerEndpoint::execute(const Command &command)
{
    std::visit(Overloaded{
                   [this](const Close &) { close(); },
                   [this](const StopListening &) { stopListening(); },
                   [this](const Disconnect &disconnect) { closeConnections(disconnect.connection); },
                   [this](const SetAccepting &set) { setAccepting(set.options); },
                   [this](const AcceptOne &) {
                       if (m_listener)
                           m_listener->acceptOne();
                   },
                   [&](const auto &) { TcpEndpoint::execute(command); },
               },
               command);
}

void TcpServerEndpoint::doOpen()
{
    const QHostAddress ip = boundAddress(address().host);
    if (ip.isNull()) {
        openingFailed(notAnAddress(address().host));
        return;
    }
    auto *const listener = new Listener(this);
    if (!listener->start(ip, address().port, options().backlog)) {
        openingFailed(
            bindProblem(kernelfacts::Transport::Tcp, Peer::from(ip, address().port), listener->serverError()));
        listener->deleteLater();
        return;
    }
    m_listener = listener;
    m_accepting = {options().backlog, false};
    connect(listener, &Listener::waitingChanged, this, &Endpoint::stateChanged);
    connect(listener, &Listener::accepted, this, &TcpServerEndpoint::takeConnection);
    connect(listener, &Listener::stalled, this, [this](const QString &systemText) {
        recordFailure(flow(m_local), tcpproblems::acceptFailed(systemText, connectionCount()));
    });
    connect(listener, &Listener::resumed, this, [this] {
        note(flow(m_local), {QT_TRANSLATE_NOOP("Notice", "Clients are accepted again."), {}});
    });
    EndpointAddress real = address();
    real.port = listener->serverPort();
    setAddress(real);
    m_local = Peer::from(ip, real.port);
    if (observer())
        observer()->listeningChanged();
    setPhase(Phase::Open);
    recordEvent(RecordKind::Opened, flow(m_local),
                Event{{{QT_TRANSLATE_NOOP("Notice", "Listening on %1, backlog %2."),
                        {m_local.toString(), QString::number(options().backlog)}}},
                      0});
}

void TcpServerEndpoint::openingFailed(const Problem &problem)
{
    recordFailure(flow(), problem);
    setProblem(problem);
    setPhase(Phase::Closed);
}

void TcpServerEndpoint::takeConnection(qintptr socket)
{
    const TcpStream &stream = adopt(socket, TcpSide::Accepted);
    recordEvent(RecordKind::Connected, stream.flow(),
                Event{{{QT_TRANSLATE_NOOP("Notice", "Client %1 connected from %2."),
                        {QString::number(stream.id()), stream.peer().toString()}}},
                      0});
    announceReady(stream.id(), stream.peer());
    emit stateChanged();
}

void TcpServerEndpoint::stopListening()
{
    if (phase() != Phase::Open)
        return;
    dropListener();
    becomeClosed();
}

void TcpServerEndpoint::close()
{
    if (phase() == Phase::Open) {
        dropListener();
        setPhase(Phase::Closing);
    }
    closeConnections(0);
    if (phase() == Phase::Closing && connectionCount() == 0)
        becomeClosed();
}

void TcpServerEndpoint::setAccepting(const AcceptOptions &options)
{
    if (!m_listener)
        return;
    const AcceptOptions before = std::exchange(m_accepting, options);
    if (options.backlog != before.backlog) {
        m_listener->setBacklog(options.backlog);
        note(flow(m_local),
             {QT_TRANSLATE_NOOP("Notice", "The backlog is %1 now."), {QString::number(options.backlog)}});
    }
    if (options.byHand != before.byHand) {
        note(flow(m_local),
             options.byHand
                 ? Notice{QT_TRANSLATE_NOOP("Notice",
                                            "Clients are accepted by hand: until then they wait in the backlog, "
                                            "connected as far as they know."),
                          {}}
                 : Notice{QT_TRANSLATE_NOOP("Notice", "Clients are accepted as they come."), {}});
        m_listener->setByHand(options.byHand);
    }
    emit stateChanged();
}

void TcpServerEndpoint::connectionEnded(const StreamEnd &)
{
    if (phase() == Phase::Closing && connectionCount() == 0)
        becomeClosed();
}

Problem TcpServerEndpoint::cannotSend(ConnectionId connection) const
{
    return connection && connectionCount() ? tcpproblems::noSuchConnection(connection) : tcpproblems::nobodyConnected();
}

// The signal that brought us here may be the listener's own.
void TcpServerEndpoint::dropListener()
{
    m_listener->stop();
    m_listener->disconnect(this);
    std::exchange(m_listener, nullptr)->deleteLater();
    if (observer())
        observer()->listeningChanged();
}

void TcpServerEndpoint::becomeClosed()
{
    const Notice notice = connectionCount()
        ? Notice{QT_TRANSLATE_N_NOOP("Notice", "No longer listening; %n client(s) stay connected."),
                 {},
                 qint64(connectionCount())}
        : Notice{QT_TRANSLATE_NOOP("Notice", "No longer listening."), {}};
    recordEvent(RecordKind::Closed, flow(m_local), Event{{notice}, 0});
    setPhase(Phase::Closed);
}

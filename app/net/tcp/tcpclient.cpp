// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/tcp/tcpclient.h"

#include "app/base/overloaded.h"
#include "app/net/endpoint/connectionobserver.h"
#include "app/net/tcp/streamend.h"
#include "app/net/tcp/tcpconnector.h"
#include "app/net/tcp/tcpproblems.h"
#include "app/net/tcp/tcpstream.h"

#include <QCoreApplication>

TcpClientEndpoint::TcpClientEndpoint(EndpointId id, Journal &journal, SocketHub &hub, QObject *parent)
    : TcpEndpoint(id, journal, hub, parent)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &TcpClientEndpoint::attempt);
}

TcpClientEndpoint::~TcpClientEndpoint() = default;

EndpointState TcpClientEndpoint::state() const
{
    EndpointState state = TcpEndpoint::state();
    state.ended = m_ended;
    if (!state.connections.isEmpty())
        state.local = state.connections.first().local;
    // The peer may have begun to close.
    if (state.phase == Phase::Connected)
        state.phase = state.connections.isEmpty() ? Phase::Closing : state.connections.first().phase;
    return state;
}

void TcpClientEndpoint::execute(const Command &command)
{
    std::visit(Overloaded{
                   [this](const Close &) { close(); },
                   [this](const Disconnect &disconnect) {
                       if (disconnect.connection == 0 || hasConnection(disconnect.connection))
                           close();
                   },
                   [&](const Abort &abort) {
                       if (phase() != Phase::Connected || (abort.connection && !hasConnection(abort.connection)))
                           return;
                       setPhase(Phase::Closing); // on request: no retry
                       TcpEndpoint::execute(command);
                   },
                   [&](const auto &) { TcpEndpoint::execute(command); },
               },
               command);
}

void TcpClientEndpoint::doOpen()
{
    m_ended = EndReason::None;
    m_opened = false;
    attempt();
}

void TcpClientEndpoint::attempt()
{
    m_connector = new TcpConnector(this);
    connect(m_connector, &TcpConnector::resolved, this, [this] { setPhase(Phase::Connecting); });
    if (ConnectionObserver *const watcher = observer(); watcher && watcher->wantsAttempts()) {
        m_connector->setBindsFirst(true);
        connect(m_connector, &TcpConnector::bound, this, [this, watcher](const Peer &local, const Peer &peer) {
            watcher->attemptBegan(id(), local, peer, m_connector->begunNs());
        });
    }
    connect(m_connector, &TcpConnector::connected, this, &TcpClientEndpoint::takeConnection);
    connect(m_connector, &TcpConnector::failed, this, &TcpClientEndpoint::attemptFailed);
    setPhase(QHostAddress(address().host).isNull() ? Phase::Resolving : Phase::Connecting);
    m_connector->start(address(), options().connectTimeoutMs);
}

void TcpClientEndpoint::takeConnection(qintptr socket)
{
    const TcpEvent syn{TcpEvent::Kind::Syn, m_connector->begunNs()};
    m_connector->deleteLater();
    m_connector = nullptr;
    const TcpStream &stream = adopt(socket, TcpSide::Connected);
    if (!std::exchange(m_opened, true)) {
        m_local = stream.local();
        m_peer = stream.peer();
        recordEvent(RecordKind::Opened, flow(m_local, m_peer),
                    Event{{{QT_TRANSLATE_NOOP("Notice", "Opened a connection to %1."), {address().host}}}, 0});
    }
    recordEvent(RecordKind::Connected, stream.flow(),
                Event{{{QT_TRANSLATE_NOOP("Notice", "Connected to %1 from %2."),
                        {stream.peer().toString(), stream.local().toString()}}},
                      0,
                      {},
                      marksOf({syn})});
    setProblem({});
    setPhase(Phase::Connected);
    announceReady(stream.id(), stream.peer());
}

void TcpClientEndpoint::attemptFailed(const Problem &problem, const Peer &local, const Peer &peer)
{
    const TcpEvent syn{TcpEvent::Kind::Syn, m_connector->begunNs()};
    recordFailure(flow(local, peer), problem, syn.timeNs ? marksOf({syn}) : QList<Figure>());
    cancelAttempt();
    setProblem(problem);
    if (triesAgain()) {
        setPhase(Phase::Waiting);
        m_retry.start(*address().reconnectMs);
    } else {
        becomeClosed();
    }
}

void TcpClientEndpoint::connectionEnded(const StreamEnd &end)
{
    m_ended = end.reason;
    if (phase() != Phase::Closing && triesAgain()) {
        setPhase(Phase::Waiting);
        m_retry.start(*address().reconnectMs);
    } else {
        becomeClosed();
    }
}

void TcpClientEndpoint::close()
{
    switch (phase()) {
    case Phase::Closed:
    case Phase::Closing:
        return;
    case Phase::Connected:
    case Phase::Open:
        setPhase(Phase::Closing);
        closeConnections(0);
        return;
    case Phase::Opening:
    case Phase::Resolving:
    case Phase::Connecting:
    case Phase::Waiting:
        cancelAttempt();
        m_retry.stop();
        if (!m_opened)
            note(flow(),
                 {QT_TRANSLATE_NOOP("Notice", "Connecting to %1 was cancelled."),
                  {HostPort{address().host, address().port}.toString()}});
        setProblem({});
        becomeClosed();
    }
}

Problem TcpClientEndpoint::cannotSend(ConnectionId) const
{
    return tcpproblems::notConnected(phase());
}

void TcpClientEndpoint::cancelAttempt()
{
    if (!m_connector)
        return;
    m_connector->disconnect(this);
    m_connector->cancel();
    m_connector->deleteLater();
    m_connector = nullptr;
    if (ConnectionObserver *const watcher = observer())
        watcher->attemptEnded(id());
}

void TcpClientEndpoint::becomeClosed()
{
    if (std::exchange(m_opened, false))
        recordEvent(RecordKind::Closed, flow(m_local, m_peer),
                    Event{{{QT_TRANSLATE_NOOP("Notice", "Closed."), {}}}, 0});
    setPhase(Phase::Closed);
}

bool TcpClientEndpoint::triesAgain() const
{
    return address().reconnectMs.has_value();
}

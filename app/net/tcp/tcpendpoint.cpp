// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/tcp/tcpendpoint.h"

#include "app/base/overloaded.h"
#include "app/net/endpoint/connectionobserver.h"
#include "app/net/tcp/streamoptions.h"
#include "app/net/tcp/tcpstream.h"
#include "app/net/tcp/transport.h"

#include <QCoreApplication>

#include <memory>

TcpEndpoint::TcpEndpoint(EndpointId id, Journal &journal, SocketHub &hub, QObject *parent)
    : Endpoint(id, journal, parent),
      m_hub(hub)
{
}

TcpEndpoint::~TcpEndpoint() = default;

EndpointState TcpEndpoint::state() const
{
    EndpointState state = Endpoint::state();
    state.connections.reserve(m_streams.size());
    for (const TcpStream *const stream : m_streams) {
        state.connections.append(stream->state());
        state.pending += stream->pending();
    }
    return state;
}

void TcpEndpoint::execute(const Command &command)
{
    const auto forEach = [this](ConnectionId connection, void (TcpStream::*act)()) {
        for (TcpStream *const stream : streams(connection))
            (stream->*act)();
    };
    std::visit(Overloaded{
                   [this](const Send &send) { this->send(send); },
                   [&](const FinishSending &finish) { forEach(finish.connection, &TcpStream::finishSending); },
                   [&](const CancelPending &cancel) { forEach(cancel.connection, &TcpStream::cancelPending); },
                   [&](const Abort &abort) { forEach(abort.connection, &TcpStream::abort); },
                   [this](const SetStreamOptions &set) { setStreamOptions(set); },
                   [&](const auto &) { Endpoint::execute(command); },
               },
               command);
    if (std::holds_alternative<SetCharset>(command) || std::holds_alternative<SetName>(command))
        refreshFlows();
}

void TcpEndpoint::send(const Send &command)
{
    const QList<TcpStream *> targets = streams(command.connection);
    if (targets.isEmpty()) {
        recordFailure(flow({}, {}, command.connection), cannotSend(command.connection));
        return;
    }
    if (command.octets.isEmpty()) {
        note(flow({}, {}, command.connection),
             {QT_TRANSLATE_NOOP("Notice", "Nothing was sent: the message is empty, and TCP has no empty messages."),
              {}});
        return;
    }
    for (TcpStream *const stream : targets) {
        const FlowId to = stream->flow();
        if (const Problem problem = stream->send(command.octets); !problem.isNull())
            recordFailure(to, problem);
    }
}

void TcpEndpoint::setStreamOptions(const SetStreamOptions &command)
{
    for (TcpStream *const stream : streams(command.connection)) {
        const StreamOptions before = stream->options();
        const TcpEvents moments = stream->setOptions(command.options);
        for (const Notice &change : optionChanges(before, command.options))
            recordEvent(RecordKind::Note, stream->flow(), Event{{change}, 0, {}, marksOf(moments)});
    }
}

std::optional<ConnectionState> TcpEndpoint::connection(ConnectionId connection) const
{
    const TcpStream *const stream = m_streams.value(connection);
    return stream ? std::optional(stream->state()) : std::nullopt;
}

std::optional<TcpFacts> TcpEndpoint::facts(ConnectionId connection) const
{
    const TcpStream *const stream = m_streams.value(connection);
    return stream ? stream->facts() : std::nullopt;
}

bool TcpEndpoint::sendTo(QByteArrayView octets, ConnectionId connection, const Peer &)
{
    bool taken = false;
    for (TcpStream *const stream : streams(connection)) {
        const FlowId to = stream->flow();
        const Problem problem = stream->send(octets.toByteArray());
        if (problem.isNull()) {
            taken = true;
            m_refused.remove(stream->id());
        } else if (!m_refused.contains(stream->id())) {
            m_refused.insert(stream->id());
            recordFailure(to, problem);
        }
    }
    return taken;
}

quint64 TcpEndpoint::pending(ConnectionId connection) const
{
    quint64 octets = 0;
    for (const TcpStream *const stream : streams(connection))
        octets += stream->pending();
    return octets;
}

TcpStream &TcpEndpoint::adopt(qintptr socket, TcpSide side)
{
    const ConnectionId id = ++m_lastConnection;
    auto *const stream = new TcpStream(socket, std::make_unique<PlainTransport>(socket), side, id, journal(), m_hub,
                                       this);
    m_streams.insert(id, stream);
    connect(stream, &TcpStream::changed, this, &Endpoint::stateChanged);
    connect(stream, &TcpStream::received, this,
            [this, stream](QByteArrayView octets) { announceReceived(stream->id(), stream->peer(), octets); });
    connect(stream, &TcpStream::sendingFinished, this, [this, stream] {
        const Notice finished{
            QT_TRANSLATE_NOOP("Notice", "Sending is finished (FIN); what the peer sends is still received."), {}};
        recordEvent(RecordKind::Note, stream->flow(), Event{{finished}, 0, {}, marksOf(stream->moments())});
    });
    connect(stream, &TcpStream::cancelled, this, [this, stream](const Outbox::Rest &rest) { noteRest(*stream, rest); });
    connect(stream, &TcpStream::ended, this, [this, stream](const StreamEnd &end) { streamEnded(*stream, end); });
    stream->setFlow(flow(stream->local(), stream->peer(), id), Charset::find(address().charset).value_or(Charset()));
    if (observer())
        observer()->streamBegan(this->id(), id, stream->local(), stream->peer());
    return *stream;
}

void TcpEndpoint::closeConnections(ConnectionId connection)
{
    for (TcpStream *const stream : streams(connection))
        stream->close();
}

// Returns a copy: a stream may end from within a command to it.
QList<TcpStream *> TcpEndpoint::streams(ConnectionId connection) const
{
    if (connection == 0)
        return m_streams.values();
    TcpStream *const stream = m_streams.value(connection);
    return stream ? QList<TcpStream *>{stream} : QList<TcpStream *>();
}

void TcpEndpoint::refreshFlows()
{
    const Charset charset = Charset::find(address().charset).value_or(Charset());
    for (TcpStream *const stream : std::as_const(m_streams))
        stream->setFlow(flow(stream->local(), stream->peer(), stream->id()), charset);
}

void TcpEndpoint::noteRest(const TcpStream &stream, const Outbox::Rest &rest)
{
    Notices notices{{QT_TRANSLATE_N_NOOP("Notice", "%n octet(s) were thrown away unsent; messages concerned: %1."),
                     {QString::number(rest.messages)},
                     qint64(rest.octets)}};
    if (rest.cut)
        notices += Notice{
            QT_TRANSLATE_NOOP("Notice", "The first of them was sent in part: the peer has its beginning."), {}};
    recordEvent(RecordKind::Note, stream.flow(), Event{notices, 0});
}

void TcpEndpoint::streamEnded(TcpStream &stream, const StreamEnd &end)
{
    const ConnectionId id = stream.id();
    recordEvent(RecordKind::Disconnected, stream.flow(), Event{end.notices(), 0, {}, marksOf(end.moments)}, end.reason,
                end.rest);
    m_streams.remove(id);
    m_refused.remove(id);
    stream.deleteLater();
    if (observer())
        observer()->streamEnded(this->id(), id);
    announceGone(id);
    connectionEnded(end);
    emit stateChanged();
}

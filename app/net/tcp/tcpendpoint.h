// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/net/endpoint/endpoint.h"
#include "app/net/tcp/outbox.h"

#include <QMap>
#include <QSet>

class SocketHub;
class TcpStream;
enum class TcpSide : quint8;
struct StreamEnd;

// What a client and a server share: connections, the commands to them and
// their records. Lives on the network thread.
class TcpEndpoint : public Endpoint
{
    Q_OBJECT

public:
    ~TcpEndpoint() override;

    [[nodiscard]] EndpointState state() const override;
    [[nodiscard]] qsizetype connectionCount() const override { return m_streams.size(); }
    void execute(const Command &command) override;
    [[nodiscard]] std::optional<ConnectionState> connection(ConnectionId connection) const override;
    [[nodiscard]] std::optional<TcpFacts> facts(ConnectionId connection) const override;
    bool sendTo(QByteArrayView octets, ConnectionId connection, const Peer &peer) override;
    [[nodiscard]] quint64 pending(ConnectionId connection) const override;

protected:
    TcpEndpoint(EndpointId id, Journal &journal, SocketHub &hub, QObject *parent);

    // Takes a connected socket over; the caller records that it is connected
    // and then calls announceReady().
    TcpStream &adopt(qintptr socket, TcpSide side);
    [[nodiscard]] bool hasConnection(ConnectionId connection) const { return m_streams.contains(connection); }
    void closeConnections(ConnectionId connection); // 0: every one
    // Called after its records, when it is no longer among the connections.
    virtual void connectionEnded(const StreamEnd &end) = 0;
    // Why nothing can be sent there now.
    [[nodiscard]] virtual Problem cannotSend(ConnectionId connection) const = 0;

private:
    void send(const Send &command);
    void setStreamOptions(const SetStreamOptions &command);
    [[nodiscard]] QList<TcpStream *> streams(ConnectionId connection) const;
    void refreshFlows();
    void noteRest(const TcpStream &stream, const Outbox::Rest &rest);
    void streamEnded(TcpStream &stream, const StreamEnd &end);

    SocketHub &m_hub; // shared by all streams
    QMap<ConnectionId, TcpStream *> m_streams; // children of this
    QSet<ConnectionId> m_refused; // a companion's send was refused, and recorded once
    ConnectionId m_lastConnection = 0;
};

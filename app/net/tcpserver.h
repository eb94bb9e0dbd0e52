// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/net/endpoint.h"

// A listening socket and the connections it has accepted. Lives on the network
// thread. Stopping to listen leaves the connections alone: they end when the
// peer, disconnectConnection() or close() ends them.
class TcpServerEndpoint final : public Endpoint
{
    Q_OBJECT

public:
    TcpServerEndpoint(EndpointId id, Journal &journal, QObject *parent);
    ~TcpServerEndpoint() override;

    [[nodiscard]] EndpointState state() const override;
    void close() override;
    void stopListening() override;
    void send(const SendRequest &request) override;
    void finishSending(ConnectionId connection) override;
    void disconnectConnection(ConnectionId connection) override;
    void cancelPending(ConnectionId connection) override;
    void setCharset(const QString &name) override;
    bool sendTo(QByteArrayView octets, ConnectionId connection, const Peer &peer) override;
    [[nodiscard]] quint64 pending(ConnectionId connection) const override;

private:
    void doOpen() override;
};

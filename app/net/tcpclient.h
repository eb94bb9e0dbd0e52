// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/net/endpoint.h"

// One outgoing connection: resolves, connects, and where it is asked to tries
// again. Lives on the network thread.
class TcpClientEndpoint final : public Endpoint
{
    Q_OBJECT

public:
    TcpClientEndpoint(EndpointId id, Journal &journal, QObject *parent);
    ~TcpClientEndpoint() override;

    [[nodiscard]] EndpointState state() const override;
    void close() override;
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

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/net/endpoint.h"

#include <QHash>

#include <memory>

class DatagramReader;
class QUdpSocket;

// What unicast and broadcast share: one bound QUdpSocket, drained into the
// journal; sends from that same socket; errors that the network reports; drops
// that the kernel counts. Lives on the network thread.
class DatagramEndpoint : public Endpoint
{
    Q_OBJECT

public:
    static constexpr qsizetype MaxIPv4Payload = 65'507; // octets: 65,535 - 20 (RFC 791) - 8 (RFC 768)
    static constexpr qsizetype MaxIPv6Payload = 65'527; // octets: 65,535 - 8 (RFC 8200, RFC 768)

    ~DatagramEndpoint() override;

    [[nodiscard]] EndpointState state() const override;
    void close() override;
    bool sendTo(QByteArrayView octets, ConnectionId connection, const Peer &peer) override;
    [[nodiscard]] quint64 pending(ConnectionId connection) const override;

protected:
    DatagramEndpoint(EndpointId id, Journal &journal, QObject *parent);

    void doOpen() override;
    virtual void configure(QUdpSocket &socket); // options, once bound
};

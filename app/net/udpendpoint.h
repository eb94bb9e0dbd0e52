// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/net/broadcastexplainer.h"
#include "app/net/datagramendpoint.h"

class QNetworkInterface;

// Unicast and multicast: a bound QUdpSocket that sends to one target. `ttl` and
// `loop` are those of multicasts; unicasts keep the system's. Lives on the
// network thread.
class UdpEndpoint final : public DatagramEndpoint
{
    Q_OBJECT

public:
    UdpEndpoint(EndpointId id, Journal &journal, QObject *parent);

    void send(const SendRequest &request) override;

private:
    void configure(QUdpSocket &socket) override; // groups, ttl, loop, interface
    void join(QUdpSocket &socket, const QString &group, const QNetworkInterface &interface);
    void explain(const Peer &to);

    BroadcastExplainer m_explainer;
};

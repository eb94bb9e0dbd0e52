// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/net/network.h"

#include <QObject>

// The matching other side of an endpoint in the same program, which echoes: a
// UDP socket for UDP and broadcast, a server for a client, a client for a server.
// It is an endpoint like any other. Lives on the thread of its network.
class Partner final : public QObject
{
    Q_OBJECT

public:
    Partner(Network &network, Scheme of, QObject *parent = nullptr);

    // `at`: for a server, where it listens; else the address of this machine at
    // which to reach it, and a port of 0 for any. Ignored unless stopped.
    void start(const HostPort &at, const QString &name);
    void stop();

    [[nodiscard]] bool isStopped() const { return m_step == Step::Stopped; }
    [[nodiscard]] EndpointId endpoint() const { return m_endpoint; }

signals:
    void ready(const Peer &at); // it can be reached there, or is connected from there
    void stopped(const Problem &problem); // null where nothing went wrong

private:
    enum class Step : quint8 { Stopped, Starting, Running, Stopping };

    void onStateChanged(EndpointId id, const EndpointState &state);

    Network &m_network;
    const Scheme m_scheme;
    const bool m_takesBroadcasts;
    EndpointId m_endpoint;
    Step m_step = Step::Stopped;
};

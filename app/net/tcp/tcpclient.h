// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/net/tcp/tcpendpoint.h"

#include <QPointer>
#include <QTimer>

class TcpConnector;

// One outgoing connection: resolves, connects, and retries if the address has
// `reconnect`. Lives on the network thread.
class TcpClientEndpoint final : public TcpEndpoint
{
    Q_OBJECT

public:
    TcpClientEndpoint(EndpointId id, Journal &journal, SocketHub &hub, QObject *parent);
    ~TcpClientEndpoint() override;

    [[nodiscard]] EndpointState state() const override;
    void execute(const Command &command) override;

private:
    void doOpen() override;
    void connectionEnded(const StreamEnd &end) override;
    [[nodiscard]] Problem cannotSend(ConnectionId connection) const override;

    void close();
    void attempt();
    void takeConnection(qintptr socket);
    void attemptFailed(const Problem &problem, const Peer &local, const Peer &peer);
    void cancelAttempt();
    void becomeClosed();
    [[nodiscard]] bool triesAgain() const;

    QPointer<TcpConnector> m_connector; // child of this, while an attempt runs
    QTimer m_retry;
    EndReason m_ended = EndReason::None;
    Peer m_local; // of the first connection since it was opened
    Peer m_peer;
    bool m_opened = false; // the opened record is out
};

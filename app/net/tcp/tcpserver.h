// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/net/tcp/tcpendpoint.h"

class Listener;

// A listening socket and the connections it has accepted. Lives on the network
// thread. StopListening leaves the connections alone: they end when the peer,
// Disconnect or Close ends them.
class TcpServerEndpoint final : public TcpEndpoint
{
    Q_OBJECT

public:
    TcpServerEndpoint(EndpointId id, Journal &journal, SocketHub &hub, QObject *parent);
    ~TcpServerEndpoint() override;

    [[nodiscard]] EndpointState state() const override;
    void execute(const Command &command) override;
    [[nodiscard]] Peer listeningOn() const override { return m_listener ? m_local : Peer(); }

private:
    void doOpen() override;
    void connectionEnded(const StreamEnd &end) override;
    [[nodiscard]] Problem cannotSend(ConnectionId connection) const override;

    void close();
    void stopListening();
    void setAccepting(const AcceptOptions &options);
    void openingFailed(const Problem &problem);
    void takeConnection(qintptr socket);
    void dropListener();
    void becomeClosed();

    Listener *m_listener = nullptr; // child of this, while listening
    Peer m_local;
    AcceptOptions m_accepting;
};

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/automation/echotest/echoledger.h"
#include "app/net/endpoint/companion.h"

#include <QTimer>

#include <memory>
#include <optional>

// Sends numbered messages to a peer that echoes and checks every octet that
// comes back: over a UDP socket to its target, or over one connection. Begins
// when the socket or the connection is ready and ends with a note that carries
// the report; the reader of the progress may stop it earlier.
class EchoVerifier final : public Companion
{
public:
    static constexpr int ProgressMs = 50; // the report is published no more often

    EchoVerifier(const EchoPlan &plan, std::shared_ptr<EchoProgress> progress);
    ~EchoVerifier() override;

    void ready(CompanionHost &host, ConnectionId connection, const Peer &peer) override;
    void received(CompanionHost &host, ConnectionId connection, const Peer &peer, QByteArrayView octets) override;
    void gone(CompanionHost &host, ConnectionId connection) override;

private:
    void findTarget();
    void begin(const Peer &target);
    void sendSome();
    void sendSoon();
    void look(); // at the clock and for a request to stop
    void finishIfDone();
    void finish(EchoReport::Ending ending);
    [[nodiscard]] bool isRunning() const { return m_begun && !m_ledger.report().hasEnded(); }

    EchoPlan m_plan;
    std::shared_ptr<EchoProgress> m_progress;
    EchoLedger m_ledger;
    CompanionHost *m_host = nullptr; // outlives this; null until ready
    ConnectionId m_connection = 0;
    Peer m_target; // UDP
    std::unique_ptr<QTimer> m_clock; // made on the network thread
    qint64 m_toldNs = 0;
    bool m_isStream = false;
    bool m_begun = false;
    bool m_sendsSoon = false;
};

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTcpServer>
#include <QTimer>

// A QTcpServer that hands out descriptors and goes on by itself after a failed
// accept (Qt pauses then).
class Listener final : public QTcpServer
{
    Q_OBJECT

public:
    static constexpr int RetryMs = 100;

    explicit Listener(QObject *parent);

signals:
    void accepted(qintptr socket); // the receiver's from now on
    void stalled(const QString &systemText); // descriptors or memory ran out; once, until resumed()
    void resumed();

protected:
    void incomingConnection(qintptr socket) override;

private:
    void acceptFailed(QAbstractSocket::SocketError error);

    QTimer m_retry;
    bool m_stalled = false;
};

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSocketNotifier>
#include <QTcpServer>
#include <QTimer>

// Binds and listens as QTcpServer does, and accepts by itself: QTcpServer takes
// a lack of descriptors for "nobody waits" and spins. Lives on the network
// thread.
class Listener final : public QTcpServer
{
    Q_OBJECT

public:
    static constexpr int RetryMs = 100;
    static constexpr int AcceptBudget = 64; // at a time, before others have their turn

    explicit Listener(QObject *parent);

    [[nodiscard]] bool start(const QHostAddress &address, quint16 port, int backlog);
    void stop();

signals:
    void accepted(qintptr socket); // the receiver's from now on
    void stalled(const QString &systemText); // descriptors or memory ran out; once, until resumed()
    void resumed();

private:
    void acceptSome();

    QSocketNotifier m_waiting;
    QTimer m_retry;
    bool m_stalled = false;
};

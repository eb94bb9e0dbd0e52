// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSocketNotifier>
#include <QTcpServer>
#include <QTimer>

#include <deque>

// Binds and listens as QTcpServer does, and accepts by itself: QTcpServer takes
// a lack of descriptors for "nobody waits" and spins. The system's queue is as
// short as the backlog and turns clients away when it is full, so it is emptied
// before each client is announced. Lives on the network thread.
class Listener final : public QTcpServer
{
    Q_OBJECT

public:
    static constexpr int RetryMs = 100;
    static constexpr int LookMs = 100; // by hand: how often the queue is looked at
    static constexpr int AcceptBudget = 64; // at a time, before others have their turn
    static constexpr std::size_t MaxCollected = 4096;

    explicit Listener(QObject *parent);
    ~Listener() override;

    [[nodiscard]] bool start(const QHostAddress &address, quint16 port, int backlog);
    void setBacklog(int connections);
    // Clients wait in the system's queue until acceptOne().
    void setByHand(bool byHand);
    void acceptOne();
    [[nodiscard]] int waiting() const { return m_inQueue; } // by hand: how many; -1 when not known
    void stop(); // announces the clients already accepted first

signals:
    void accepted(qintptr socket); // the receiver's from now on
    void stalled(const QString &systemText); // descriptors or memory ran out; once, until resumed()
    void resumed();
    void waitingChanged();

private:
    void acceptSome();
    void collect();
    void announceFirst();
    void lookAtQueue();

    std::deque<qintptr> m_collected; // accepted, not announced yet
    QSocketNotifier m_waiting;
    QTimer m_retry;
    QTimer m_look; // runs while accepting by hand
    int m_inQueue = -1;
    int m_error = 0; // of the last accept that found no room, the system's number
    bool m_stalled = false;
};

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/peer.h"

#include <QObject>
#include <QTcpSocket>
#include <QTimer>
#include <QUdpSocket>

// How one attempt to reach the target ended.
struct Attempt
{
    enum class Outcome : quint8 {
        NotMade,
        Answered, // TCP: connected. UDP: a datagram came back
        Silent, // nothing within the limit
        Refused, // TCP: RST. UDP: ICMP port unreachable
        NoSuchHost, // nobody on the link answers
        Unreachable, // a router, or this machine, knows no way
        Forbidden, // by a firewall, here or on the way
        NotSent, // the local end could not be had
    };

    Outcome outcome = Outcome::NotMade;
    qint64 tookMs = 0;
    Peer reporter{}; // the router that says so, where one does
    QString systemSays{}; // with NotSent

    bool operator==(const Attempt &) const = default;
};

// One datagram of 0 octets, and whether something comes of it. Tells once.
class UdpAttempt final : public QObject
{
    Q_OBJECT

public:
    static constexpr int LimitMs = 1500;
    static constexpr int LookMs = 25;

    explicit UdpAttempt(QObject *parent = nullptr);
    // From that address of this machine; null: the system chooses.
    void start(const Peer &to, const QHostAddress &from);

signals:
    void ended(const Attempt &attempt);

private:
    void look();
    void end(Attempt attempt);

    QUdpSocket m_socket;
    QTimer m_clock;
    Peer m_to;
    qint64 m_startMs = 0;
};

// One connection, closed as soon as it stands. Tells once.
class TcpAttempt final : public QObject
{
    Q_OBJECT

public:
    static constexpr int LimitMs = 4000;

    explicit TcpAttempt(QObject *parent = nullptr);
    void start(const Peer &to, const QHostAddress &from);

signals:
    void ended(const Attempt &attempt);

private:
    void end(Attempt::Outcome outcome);

    QTcpSocket m_socket;
    QTimer m_limit;
    qint64 m_startMs = 0;
    bool m_ended = false;
};

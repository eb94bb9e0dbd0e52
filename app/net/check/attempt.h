// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/net/socket/errorqueue.h"
#include "app/net/socket/nativesocket.h"

#include <QObject>
#include <QTimer>
#include <QUdpSocket>

class QSocketNotifier;

// How one attempt to reach the target ended.
struct Attempt
{
    enum class Outcome : quint8 {
        NotMade,
        Answered, // TCP: connected. UDP: a datagram came back
        Silent, // nothing within the limit
        ClosedAtOnce, // TCP: connected, and closed or reset by the server
        Refused, // TCP: RST. UDP: ICMP port unreachable
        NoSuchHost, // nobody on the link answers
        Unreachable, // a router, or this machine, knows no route
        Forbidden, // by a firewall, here or on the way
        NotSent, // the local end was not available
    };

    Outcome outcome = Outcome::NotMade;
    qint64 tookMs = 0;
    Peer reporter{}; // the router that said so, or who answered by UDP
    QString systemSays{}; // with NotSent

    [[nodiscard]] static Attempt reported(const errorqueue::NetworkError &report);

    bool operator==(const Attempt &) const = default;
};

// Sends one datagram of 0 octets and reports once whether something comes of it.
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
    qint64 m_startMs = 0;
};

// Opens one connection and closes it after a short while. Sends one SYN, apart from
// those that the system repeats if no answer comes. Reports once.
class TcpAttempt final : public QObject
{
    Q_OBJECT

public:
    static constexpr int LimitMs = 4000;
    static constexpr int StandsMs = 300; // a server that turns clients away does so at once

    explicit TcpAttempt(QObject *parent = nullptr);
    ~TcpAttempt() override;
    void start(const Peer &to, const QHostAddress &from);

signals:
    void ended(const Attempt &attempt);

private:
    void decide(); // connected, or not
    void fail(int error);
    void look(); // whether it stands
    void timeIsUp();
    void watch(bool writing);
    void end(Attempt attempt);
    void drop();

    Peer m_to;
    qintptr m_socket = nativesocket::None;
    QSocketNotifier *m_watch = nullptr; // child of this
    QTimer m_limit;
    qint64 m_startMs = 0;
    qint64 m_tookMs = -1; // until it was decided
    bool m_stands = false;
};

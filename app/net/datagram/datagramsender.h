// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/peer.h"
#include "app/base/problem.h"

#include <QByteArray>
#include <QHash>
#include <QHostAddress>
#include <QObject>
#include <QTimer>

#include <deque>

class QHostInfo;
class QUdpSocket;

// Where a datagram goes, and through which interface unless the route chooses it.
struct Destination
{
    Peer to;
    QString interfaceName; // broadcasts
    int interfaceIndex = 0; // 0: the route's choice
    QHostAddress from; // null: the socket's own
};

// Sends from a bound UDP socket, in order: looks names up without blocking, and
// keeps what the system does not take yet. Lives on the network thread; must be
// destroyed before the socket is closed.
class DatagramSender final : public QObject
{
    Q_OBJECT

public:
    static constexpr int RetryMs = 2; // a full send buffer empties at the line's pace

    explicit DatagramSender(QUdpSocket &socket);

    // Each message ends in `sent` or `failed`, now or later.
    void send(const QByteArray &octets, const HostPort &to);
    // Sends now, if nothing is in the way: a name look-up under way does not hold
    // this back. False when it has failed.
    bool send(QByteArrayView octets, const Destination &destination);

    [[nodiscard]] quint64 pending() const { return m_pending; } // octets
    // Discards what waits and returns how many messages that was.
    qsizetype clear();

signals:
    void sent(const Destination &destination, QByteArrayView octets);
    void failed(const Destination &destination, const Problem &problem);
    void pendingChanged();
    void interrupted(); // a send met an error that an earlier datagram had caused: it waits in the error queue

private:
    struct Waiting
    {
        QByteArray octets;
        HostPort host; // null once the destination is known
        Destination destination;
    };
    enum class Outcome : quint8 { Sent, Later, Failed };

    [[nodiscard]] bool isIPv6() const;
    bool refuse(qsizetype octets, const Destination &destination);
    bool enqueue(Waiting waiting);
    void process();
    bool resolve(Waiting &waiting);
    void onNameLookedUp(const QString &name, const QHostInfo &info);
    Outcome transmit(QByteArrayView octets, const Destination &destination);
    int write(QByteArrayView octets, const Destination &destination);

    QUdpSocket &m_socket;
    std::deque<Waiting> m_waiting;
    quint64 m_pending = 0;
    QTimer m_retry;
    QHash<QString, QHostAddress> m_known; // names that were looked up
    QString m_lookingUp;
};

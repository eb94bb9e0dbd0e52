// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/endpointaddress.h"

#include <QDeadlineTimer>
#include <QList>
#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <memory>

class QHostInfo;

// One attempt to connect: finds the host's addresses and tries them in turn,
// all within one time limit. Ends with one of connected() and failed(), or by
// being deleted. Lives on the network thread.
class TcpConnector final : public QObject
{
    Q_OBJECT

public:
    explicit TcpConnector(QObject *parent);
    ~TcpConnector() override;

    void start(const EndpointAddress &address, int timeoutMs);
    void cancel(); // no signal follows
    // Binds a port before the SYN leaves, and reports it with bound().
    void setBindsFirst(bool bindsFirst) { m_bindsFirst = bindsFirst; }
    // When the last attempt to reach an address began; 0 when none did.
    [[nodiscard]] qint64 begunNs() const { return m_begunNs; }

signals:
    void resolved(); // when a name had to be looked up
    void bound(const Peer &local, const Peer &peer); // the SYN is about to leave
    void connected(qintptr socket); // the receiver's from now on
    void failed(const Problem &problem, const Peer &local, const Peer &peer);

private:
    void onNameLookedUp(const QHostInfo &info);
    void tryNext();
    void decide();
    void timeIsUp();
    void giveUpAddress(const Problem &problem);
    void dropSocket();

    EndpointAddress m_address;
    int m_timeoutMs = 0;
    QDeadlineTimer m_deadline;
    QTimer m_timer; // for the lookup, then for each address
    int m_lookup = -1; // running, -1 when none
    QList<Peer> m_left; // not tried yet
    Peer m_from;
    Peer m_to;
    qintptr m_socket = -1;
    bool m_bindsFirst = false;
    qint64 m_begunNs = 0; // since 1970-01-01 UTC
    std::unique_ptr<QSocketNotifier> m_decided;
};

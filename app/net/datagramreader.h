// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/record.h"

#include <QByteArrayView>
#include <QObject>

#include <memory>

class QUdpSocket;

// A datagram as it came. A view: the octets are alive for the call alone.
struct Datagram
{
    Peer from;
    Peer to; // the destination address, with our port; null when not known
    int interfaceIndex = 0; // 0 when not known
    Cast cast = Cast::Unknown;
    bool kernelTime = false;
    qint64 timeNs = 0; // since 1970-01-01 UTC
    QByteArrayView octets;
};

class DatagramSink
{
public:
    virtual void take(const Datagram &datagram) = 0;

protected:
    ~DatagramSink() = default;
};

// Drains a bound UDP socket: many datagrams a system call on Linux, QUdpSocket
// elsewhere. Lives on the network thread; must be gone before the socket is
// closed.
class DatagramReader final : public QObject
{
    Q_OBJECT

public:
    // What one drain takes at most, so that commands get their turn.
    static constexpr int MaxDatagrams = 2048;
    static constexpr qsizetype MaxOctets = qsizetype(8) << 20;

    explicit DatagramReader(QUdpSocket &socket);
    ~DatagramReader() override;

    // Hands over what waits. True when the budget was used up and more may wait:
    // `readable` comes again then.
    bool drain(DatagramSink &sink);

signals:
    void readable(); // also when the network reported an error

private:
    class System;
    std::unique_ptr<System> m_system;
};

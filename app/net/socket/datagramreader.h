// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/net/socket/datagramway.h"

#include <QByteArrayView>
#include <QObject>

#include <chrono>
#include <memory>

class QUdpSocket;

// A received datagram. A view: valid during the call only.
struct Datagram
{
    const DatagramWay &way;
    KnownWay &known; // filled by the sink; the reader forgets it with the way
    QByteArrayView octets;
    qint64 timeNs = 0; // since 1970-01-01 UTC
    bool kernelTime = false;
};

class DatagramSink
{
public:
    // Room for the next batch: for that many datagrams of that many octets in all;
    // null when it cannot be received there. take() then gets the datagrams in this
    // room, in order and perhaps with gaps, and may overwrite the room up to the end
    // of the datagram that it is given.
    [[nodiscard]] virtual char *room(qsizetype octets, int datagrams) = 0;
    virtual void take(const Datagram &datagram) = 0;
    virtual void batchTaken() = 0; // all those of one system call; the next may be some time away

protected:
    ~DatagramSink() = default;
};

// Drains a bound UDP socket into the room of a sink: many datagrams a system call
// on Linux, QUdpSocket elsewhere. Lives on the network thread; must be destroyed
// before the socket is closed.
class DatagramReader final : public QObject
{
    Q_OBJECT

public:
    // The most that one drain takes, so that commands get their turn.
    static constexpr int MaxDatagrams = 2048;
    static constexpr qsizetype MaxOctets = qsizetype(8) << 20;

    struct Drained
    {
        int datagrams = 0;
        qsizetype octets = 0;
        bool more = false; // the budget was used up and more may wait: `readable` will follow
        bool interrupted = false; // by an error, which waits in the error queue
    };

    explicit DatagramReader(QUdpSocket &socket);
    ~DatagramReader() override;

    // Hands over the datagrams that wait.
    Drained drain(DatagramSink &sink);
    // Lets more arrive before the next drain, where one call takes many (ReadPacer).
    static void nap(std::chrono::microseconds length);

signals:
    void readable(); // also when the network reported an error

private:
    class System;
    std::unique_ptr<System> m_system;
};

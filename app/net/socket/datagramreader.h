// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/net/socket/datagramway.h"

#include <QByteArrayView>
#include <QObject>

#include <chrono>
#include <memory>

class QUdpSocket;

// A datagram as it came. A view: all of it is alive for the call alone.
struct Datagram
{
    const DatagramWay &way;
    KnownWay &known; // the sink's to fill; the reader forgets it with the way
    QByteArrayView octets;
    qint64 timeNs = 0; // since 1970-01-01 UTC
    bool kernelTime = false;
};

class DatagramSink
{
public:
    // Where the next batch goes: room for so many datagrams, of so many octets in
    // all; null when it cannot be received there. take() then finds the datagrams in
    // this room, in order and perhaps with gaps, and may overwrite all of it up to
    // the end of the one that it is given.
    [[nodiscard]] virtual char *room(qsizetype octets, int datagrams) = 0;
    virtual void take(const Datagram &datagram) = 0;
    virtual void batchTaken() = 0; // those of one system call; there may be none for some time

protected:
    ~DatagramSink() = default;
};

// Drains a bound UDP socket into the room of a sink: many datagrams a system call
// on Linux, QUdpSocket elsewhere. Lives on the network thread; must be gone before the socket is
// closed.
class DatagramReader final : public QObject
{
    Q_OBJECT

public:
    // What one drain takes at most, so that commands get their turn.
    static constexpr int MaxDatagrams = 2048;
    static constexpr qsizetype MaxOctets = qsizetype(8) << 20;

    struct Drained
    {
        int datagrams = 0;
        qsizetype octets = 0;
        bool more = false; // the budget was used up and more may wait: `readable` comes again then
        bool interrupted = false; // by an error: it waits in the error queue
    };

    explicit DatagramReader(QUdpSocket &socket);
    ~DatagramReader() override;

    // Hands over what waits.
    Drained drain(DatagramSink &sink);
    // Lets some more come before the next drain, where one call takes many (ReadPacer).
    static void nap(std::chrono::microseconds length);

signals:
    void readable(); // also when the network reported an error

private:
    class System;
    std::unique_ptr<System> m_system;
};

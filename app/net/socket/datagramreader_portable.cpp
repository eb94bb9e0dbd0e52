// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/socket/datagramreader.h"

#include "app/base/clock.h"

#include <QSignalBlocker>
#include <QUdpSocket>

class DatagramReader::System
{
public:
    static constexpr qsizetype BufferSize = 65'536; // octets: more than any datagram

    explicit System(QUdpSocket &udpSocket) : socket(udpSocket) { }

    void setSender(const QHostAddress &address, quint16 port)
    {
        const Peer from = Peer::from(address, port);
        if (from == way.from)
            return;
        way.from = from;
        known = {};
    }

    QUdpSocket &socket;
    std::unique_ptr<char[]> buffer = std::make_unique_for_overwrite<char[]>(std::size_t(BufferSize));
    DatagramWay way; // of the last datagram
    KnownWay known;
};

DatagramReader::DatagramReader(QUdpSocket &socket) : m_system(std::make_unique<System>(socket))
{
    connect(&socket, &QUdpSocket::readyRead, this, &DatagramReader::readable);
}

DatagramReader::~DatagramReader() = default;

DatagramReader::Drained DatagramReader::drain(DatagramSink &sink)
{
    const QSignalBlocker quiet(m_system->socket); // an empty queue is an error to Qt
    Drained drained;
    while (drained.datagrams < MaxDatagrams && drained.octets < MaxOctets) {
        QHostAddress from;
        quint16 port = 0;
        char *const room = sink.room(System::BufferSize, 1);
        char *const place = room ? room : m_system->buffer.get();
        const qint64 size = m_system->socket.readDatagram(place, System::BufferSize, &from, &port);
        if (size < 0)
            return drained;
        m_system->setSender(from, port);
        const QByteArrayView octets(place, qsizetype(size));
        sink.take({m_system->way, m_system->known, octets, nowNs(), false});
        sink.batchTaken();
        ++drained.datagrams;
        drained.octets += octets.size();
    }
    drained.more = true;
    return drained;
}

// Each datagram is a call of its own here.
void DatagramReader::nap(std::chrono::microseconds) { }

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/datagramreader.h"

#include "app/net/endpoint.h"

#include <QSignalBlocker>
#include <QUdpSocket>

class DatagramReader::System
{
public:
    static constexpr qsizetype BufferSize = 65'536; // octets: more than any datagram

    explicit System(QUdpSocket &udpSocket)
        : socket(udpSocket),
          buffer(std::make_unique_for_overwrite<char[]>(std::size_t(BufferSize)))
    {
    }

    QUdpSocket &socket;
    std::unique_ptr<char[]> buffer;
};

DatagramReader::DatagramReader(QUdpSocket &socket) : m_system(std::make_unique<System>(socket))
{
    connect(&socket, &QUdpSocket::readyRead, this, &DatagramReader::readable);
}

DatagramReader::~DatagramReader() = default;

bool DatagramReader::drain(DatagramSink &sink)
{
    const QSignalBlocker quiet(m_system->socket); // an empty queue is an error to Qt
    qsizetype octets = 0;
    for (int i = 0; i < MaxDatagrams && octets < MaxOctets; ++i) {
        QHostAddress from;
        quint16 port = 0;
        const qint64 size = m_system->socket.readDatagram(m_system->buffer.get(), System::BufferSize, &from, &port);
        if (size < 0)
            return false;
        Datagram datagram;
        datagram.from = Peer::from(from, port);
        datagram.timeNs = nowNs();
        datagram.octets = QByteArrayView(m_system->buffer.get(), qsizetype(size));
        sink.take(datagram);
        octets += qsizetype(size);
    }
    return true;
}

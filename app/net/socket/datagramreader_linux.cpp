// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/socket/datagramreader.h"

#include "app/base/clock.h"
#include "app/net/socket/datagramslots_linux.h"
#include "app/net/socket/nativeways_linux.h"

#include <QSocketNotifier>
#include <QUdpSocket>

#include <cerrno>
#include <ctime>

#include <unistd.h>

// Watches a duplicate of the descriptor with a notifier of its own: Qt's turns
// itself off after the first datagram that is not read through Qt.
class DatagramReader::System
{
public:
    explicit System(const QUdpSocket &socket);
    ~System();

    System(const System &) = delete;
    System &operator=(const System &) = delete;

    // The number received, 0 when nothing waits.
    int receive(DatagramSink &sink, bool &interrupted);
    void handOver(int slot, DatagramSink &sink);

    const int descriptor;
    QSocketNotifier notifier;
    DatagramSlots batch;

private:
    NativeWays m_ways;
};

DatagramReader::System::System(const QUdpSocket &socket)
    : descriptor(dup(int(socket.socketDescriptor()))),
      notifier(descriptor, QSocketNotifier::Read),
      m_ways(socket.localPort())
{
    const int on = 1;
    const int off = 0; // Qt turns it on, and it costs time for each datagram
    setsockopt(descriptor, SOL_SOCKET, SO_TIMESTAMPNS, &on, sizeof on);
    if (socket.localAddress().protocol() == QAbstractSocket::IPv6Protocol) {
        setsockopt(descriptor, IPPROTO_IPV6, IPV6_RECVPKTINFO, &on, sizeof on);
        setsockopt(descriptor, IPPROTO_IPV6, IPV6_RECVHOPLIMIT, &off, sizeof off);
    } else {
        setsockopt(descriptor, IPPROTO_IP, IP_PKTINFO, &on, sizeof on);
        setsockopt(descriptor, IPPROTO_IP, IP_RECVTTL, &off, sizeof off);
    }
}

DatagramReader::System::~System()
{
    notifier.setEnabled(false);
    ::close(descriptor);
}

int DatagramReader::System::receive(DatagramSink &sink, bool &interrupted)
{
    batch.lieIn(sink.room(batch.wantedOctets(), batch.wantedSlots()));
    // An error reported by the network comes before waiting datagrams, and only once.
    constexpr int Attempts = 16;
    for (int i = 0; i < Attempts; ++i) {
        const int received = recvmmsg(descriptor, batch.messages(), unsigned(batch.count()), MSG_DONTWAIT, nullptr);
        if (received >= 0) {
            batch.gather(received);
            return received;
        }
        if (errno == EAGAIN)
            break;
        interrupted = true;
    }
    return 0;
}

void DatagramReader::System::handOver(int slot, DatagramSink &sink)
{
    const NativeWays::Found found = m_ways.find(batch.header(slot));
    const bool kernelTime = found.timeNs != 0;
    sink.take({found.way, found.known, batch.octets(slot), kernelTime ? found.timeNs : nowNs(), kernelTime});
}

DatagramReader::DatagramReader(QUdpSocket &socket) : m_system(std::make_unique<System>(socket))
{
    connect(&m_system->notifier, &QSocketNotifier::activated, this, &DatagramReader::readable);
}

DatagramReader::~DatagramReader() = default;

DatagramReader::Drained DatagramReader::drain(DatagramSink &sink)
{
    Drained drained;
    while (drained.datagrams < MaxDatagrams && drained.octets < MaxOctets) {
        const int received = m_system->receive(sink, drained.interrupted);
        for (int slot = 0; slot < received; ++slot) {
            drained.octets += m_system->batch.octets(slot).size();
            m_system->handOver(slot, sink);
        }
        if (received > 0)
            sink.batchTaken();
        drained.datagrams += received;
        // What arrives between this and the next wake-up wakes the notifier again.
        if (received < m_system->batch.count())
            return drained;
    }
    drained.more = true;
    return drained;
}

void DatagramReader::nap(std::chrono::microseconds length)
{
    const timespec time{0, long(std::chrono::nanoseconds(length).count())};
    nanosleep(&time, nullptr);
}

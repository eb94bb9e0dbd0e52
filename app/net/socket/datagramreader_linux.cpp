// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/socket/datagramreader.h"

#include "app/base/clock.h"
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
    int receive(bool &interrupted);
    void handOver(int slot, DatagramSink &sink);
    [[nodiscard]] qsizetype octets(int slot) const { return qsizetype(m_messages[std::size_t(slot)].msg_len); }

    static constexpr int Slots = 64;

    const int descriptor;
    QSocketNotifier notifier;

private:
    // Each slot starts in another cache set. Memory that no datagram reached is never touched.
    static constexpr std::size_t SlotSize = 65'536;
    static constexpr std::size_t Stride = SlotSize + 64;

    // What the system tells beside the octets, side by side.
    struct alignas(64) Beside
    {
        sockaddr_in6 sender; // or a sockaddr_in
        alignas(cmsghdr) std::array<char, 128> controls;
    };

    std::unique_ptr<char[]> m_octets = std::make_unique_for_overwrite<char[]>(Slots * Stride);
    std::array<mmsghdr, Slots> m_messages{};
    std::array<iovec, Slots> m_places{};
    std::array<Beside, Slots> m_beside{};
    NativeWays m_ways;
};

DatagramReader::System::System(const QUdpSocket &socket)
    : descriptor(dup(int(socket.socketDescriptor()))),
      notifier(descriptor, QSocketNotifier::Read),
      m_ways(socket.localPort())
{
    const int on = 1;
    const int off = 0; // Qt asks for it, and it costs for each datagram
    setsockopt(descriptor, SOL_SOCKET, SO_TIMESTAMPNS, &on, sizeof on);
    if (socket.localAddress().protocol() == QAbstractSocket::IPv6Protocol) {
        setsockopt(descriptor, IPPROTO_IPV6, IPV6_RECVPKTINFO, &on, sizeof on);
        setsockopt(descriptor, IPPROTO_IPV6, IPV6_RECVHOPLIMIT, &off, sizeof off);
    } else {
        setsockopt(descriptor, IPPROTO_IP, IP_PKTINFO, &on, sizeof on);
        setsockopt(descriptor, IPPROTO_IP, IP_RECVTTL, &off, sizeof off);
    }
    for (std::size_t i = 0; i < Slots; ++i) {
        m_places[i] = {m_octets.get() + i * Stride, SlotSize};
        m_messages[i].msg_hdr.msg_iov = &m_places[i];
        m_messages[i].msg_hdr.msg_iovlen = 1;
        m_messages[i].msg_hdr.msg_name = &m_beside[i].sender;
        m_messages[i].msg_hdr.msg_control = m_beside[i].controls.data();
        m_messages[i].msg_hdr.msg_namelen = sizeof(Beside::sender);
        m_messages[i].msg_hdr.msg_controllen = sizeof(Beside::controls);
    }
}

DatagramReader::System::~System()
{
    notifier.setEnabled(false);
    ::close(descriptor);
}

int DatagramReader::System::receive(bool &interrupted)
{
    // An error reported by the network stands before what waits and is told once.
    constexpr int Attempts = 16;
    for (int i = 0; i < Attempts; ++i) {
        const int received = recvmmsg(descriptor, m_messages.data(), Slots, MSG_DONTWAIT, nullptr);
        if (received >= 0)
            return received;
        if (errno == EAGAIN)
            break;
        interrupted = true;
    }
    return 0;
}

void DatagramReader::System::handOver(int slot, DatagramSink &sink)
{
    mmsghdr &message = m_messages[std::size_t(slot)];
    const NativeWays::Found found = m_ways.find(message.msg_hdr);
    const QByteArrayView octets(m_octets.get() + std::size_t(slot) * Stride, qsizetype(message.msg_len));
    const bool kernelTime = found.timeNs != 0;
    sink.take({found.way, found.known, octets, kernelTime ? found.timeNs : nowNs(), kernelTime});
    message.msg_hdr.msg_namelen = sizeof(Beside::sender);
    message.msg_hdr.msg_controllen = sizeof(Beside::controls);
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
        const int received = m_system->receive(drained.interrupted);
        for (int slot = 0; slot < received; ++slot) {
            drained.octets += m_system->octets(slot);
            m_system->handOver(slot, sink);
        }
        if (received > 0)
            sink.batchTaken();
        drained.datagrams += received;
        // What comes between this and the next wake-up wakes the notifier again.
        if (received < System::Slots)
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

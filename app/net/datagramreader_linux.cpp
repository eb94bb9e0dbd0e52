// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/datagramreader.h"

#include "app/net/endpoint.h"

#include <QSocketNotifier>
#include <QUdpSocket>

#include <array>
#include <cerrno>
#include <cstring>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

Cast castOf(const in_pktinfo &info)
{
    if (IN_MULTICAST(ntohl(info.ipi_addr.s_addr)))
        return Cast::Multicast;
    // What came to an address that is not the one we would answer from is a broadcast, ip(7).
    return info.ipi_addr.s_addr == info.ipi_spec_dst.s_addr ? Cast::Unicast : Cast::Broadcast;
}

void readDestination(const in_pktinfo &info, Datagram &datagram)
{
    sockaddr_storage native{};
    auto &ip4 = reinterpret_cast<sockaddr_in &>(native);
    ip4.sin_family = AF_INET;
    ip4.sin_addr = info.ipi_addr;
    datagram.to = Peer::from(native);
    datagram.interfaceIndex = info.ipi_ifindex;
    datagram.cast = castOf(info);
}

void readDestination(const in6_pktinfo &info, Datagram &datagram)
{
    sockaddr_storage native{};
    auto &ip6 = reinterpret_cast<sockaddr_in6 &>(native);
    ip6.sin6_family = AF_INET6;
    ip6.sin6_addr = info.ipi6_addr;
    if (IN6_IS_ADDR_LINKLOCAL(&info.ipi6_addr))
        ip6.sin6_scope_id = info.ipi6_ifindex;
    datagram.to = Peer::from(native);
    datagram.interfaceIndex = int(info.ipi6_ifindex);
    datagram.cast = IN6_IS_ADDR_MULTICAST(&info.ipi6_addr) ? Cast::Multicast : Cast::Unicast;
}

template <typename T>
T valueOf(cmsghdr *control)
{
    T value;
    std::memcpy(&value, CMSG_DATA(control), sizeof value);
    return value;
}

void readControl(msghdr &header, Datagram &datagram)
{
    for (cmsghdr *control = CMSG_FIRSTHDR(&header); control; control = CMSG_NXTHDR(&header, control)) {
        if (control->cmsg_level == IPPROTO_IP && control->cmsg_type == IP_PKTINFO) {
            readDestination(valueOf<in_pktinfo>(control), datagram);
        } else if (control->cmsg_level == IPPROTO_IPV6 && control->cmsg_type == IPV6_PKTINFO) {
            readDestination(valueOf<in6_pktinfo>(control), datagram);
        } else if (control->cmsg_level == SOL_SOCKET && control->cmsg_type == SCM_TIMESTAMPNS) {
            const auto time = valueOf<timespec>(control);
            datagram.timeNs = qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
            datagram.kernelTime = true;
        }
    }
}

} // namespace

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
    int receive();
    [[nodiscard]] Datagram datagram(int slot);

    static constexpr int Slots = 64;

    const int descriptor;
    QSocketNotifier notifier;

private:
    // Each slot starts in another cache set. Memory that no datagram reached is never touched.
    static constexpr std::size_t SlotSize = 65'536;
    static constexpr std::size_t Stride = SlotSize + 64;

    const quint16 m_port;
    std::unique_ptr<char[]> m_octets = std::make_unique_for_overwrite<char[]>(Slots * Stride);
    std::array<mmsghdr, Slots> m_messages{};
    std::array<iovec, Slots> m_places{};
    std::array<sockaddr_storage, Slots> m_senders{};
    struct alignas(cmsghdr) Control
    {
        std::array<char, 192> octets;
    };
    std::array<Control, Slots> m_controls{};
};

DatagramReader::System::System(const QUdpSocket &socket)
    : descriptor(dup(int(socket.socketDescriptor()))),
      notifier(descriptor, QSocketNotifier::Read),
      m_port(socket.localPort())
{
    const int on = 1;
    setsockopt(descriptor, SOL_SOCKET, SO_TIMESTAMPNS, &on, sizeof on);
    if (socket.localAddress().protocol() == QAbstractSocket::IPv6Protocol)
        setsockopt(descriptor, IPPROTO_IPV6, IPV6_RECVPKTINFO, &on, sizeof on);
    else
        setsockopt(descriptor, IPPROTO_IP, IP_PKTINFO, &on, sizeof on);
    for (std::size_t i = 0; i < Slots; ++i) {
        m_places[i] = {m_octets.get() + i * Stride, SlotSize};
        m_messages[i].msg_hdr.msg_iov = &m_places[i];
        m_messages[i].msg_hdr.msg_iovlen = 1;
        m_messages[i].msg_hdr.msg_name = &m_senders[i];
        m_messages[i].msg_hdr.msg_control = m_controls[i].octets.data();
    }
}

DatagramReader::System::~System()
{
    notifier.setEnabled(false);
    ::close(descriptor);
}

int DatagramReader::System::receive()
{
    for (mmsghdr &message : m_messages) {
        message.msg_hdr.msg_namelen = sizeof(sockaddr_storage);
        message.msg_hdr.msg_controllen = sizeof(Control);
    }
    // An error reported by the network stands before what waits and is told once.
    constexpr int Attempts = 16;
    for (int i = 0; i < Attempts; ++i) {
        const int received = recvmmsg(descriptor, m_messages.data(), Slots, MSG_DONTWAIT, nullptr);
        if (received >= 0)
            return received;
        if (errno == EAGAIN)
            break;
    }
    return 0;
}

Datagram DatagramReader::System::datagram(int slot)
{
    const auto i = std::size_t(slot);
    Datagram datagram;
    datagram.from = Peer::from(m_senders[i]);
    datagram.octets = QByteArrayView(static_cast<const char *>(m_places[i].iov_base), qsizetype(m_messages[i].msg_len));
    readControl(m_messages[i].msg_hdr, datagram);
    if (!datagram.to.isNull())
        datagram.to.port = m_port;
    if (!datagram.kernelTime)
        datagram.timeNs = nowNs();
    return datagram;
}

DatagramReader::DatagramReader(QUdpSocket &socket) : m_system(std::make_unique<System>(socket))
{
    connect(&m_system->notifier, &QSocketNotifier::activated, this, &DatagramReader::readable);
}

DatagramReader::~DatagramReader() = default;

bool DatagramReader::drain(DatagramSink &sink)
{
    qsizetype octets = 0;
    for (int datagrams = 0; datagrams < MaxDatagrams && octets < MaxOctets;) {
        const int received = m_system->receive();
        for (int i = 0; i < received; ++i) {
            const Datagram datagram = m_system->datagram(i);
            octets += datagram.octets.size();
            sink.take(datagram);
        }
        datagrams += received;
        // What comes between this and the next wake-up wakes the notifier again.
        if (received < System::Slots)
            return false;
    }
    return true;
}

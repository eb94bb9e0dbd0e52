// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/raw/udpsender.h"

#include "tests/bench/kit/clocks.h"
#include "tests/bench/raw/sockets.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <vector>

#include <netinet/in.h>
#include <netinet/udp.h>
#include <sys/socket.h>

namespace {

constexpr std::size_t Batch = 32;

// Lets the system cut the data into datagrams (UDP_SEGMENT, udp(7)) if it can:
// sent one by one, a core does not reach 400,000 per second.
class Datagrams
{
public:
    Datagrams(int socket, int octets) : m_socket(socket), m_size(std::size_t(octets)), m_octets(Batch * m_size, 'a')
    {
        m_isCut = setsockopt(socket, IPPROTO_UDP, UDP_SEGMENT, &octets, sizeof octets) == 0;
        for (std::size_t i = 0; i < Batch; ++i) {
            m_places[i] = {m_octets.data() + i * m_size, m_size};
            m_messages[i].msg_hdr.msg_iov = &m_places[i];
            m_messages[i].msg_hdr.msg_iovlen = 1;
        }
    }

    // Returns the number sent.
    quint64 send(quint64 first, quint64 count)
    {
        const auto now = std::size_t(std::min(count, quint64(Batch)));
        for (std::size_t i = 0; i < now; ++i) {
            const quint64 number = first + i;
            std::memcpy(m_places[i].iov_base, &number, sizeof number);
        }
        if (!m_isCut)
            return quint64(std::max(sendmmsg(m_socket, m_messages.data(), unsigned(now), 0), 0));
        return quint64(std::max<ssize_t>(::send(m_socket, m_octets.data(), now * m_size, 0), 0)) / m_size;
    }

private:
    int m_socket;
    std::size_t m_size;
    bool m_isCut;
    std::vector<char> m_octets;
    std::array<iovec, Batch> m_places{};
    std::array<mmsghdr, Batch> m_messages{};
};

} // namespace

double sendDatagrams(quint16 port, const UdpFlood &flood)
{
    const sockets::Descriptor socket = sockets::connectUdp(port);
    Datagrams datagrams(socket.get(), flood.octets);
    const qint64 start = clocks::monotonicNs();
    for (quint64 sent = 0; sent < flood.count;) {
        clocks::awaitExactly(start + qint64(double(sent) / flood.perSecond * 1e9));
        sent += datagrams.send(sent, flood.count - sent);
    }
    return double(flood.count) * 1e9 / double(clocks::monotonicNs() - start);
}

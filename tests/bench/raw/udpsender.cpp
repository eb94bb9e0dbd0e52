// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/raw/udpsender.h"

#include "tests/bench/kit/clocks.h"
#include "tests/bench/raw/sockets.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <vector>

#include <sys/socket.h>

namespace {

constexpr std::size_t Batch = 32;

class Datagrams
{
public:
    explicit Datagrams(int octets) : m_octets(Batch * std::size_t(octets), 'a')
    {
        for (std::size_t i = 0; i < Batch; ++i) {
            m_places[i] = {m_octets.data() + i * std::size_t(octets), std::size_t(octets)};
            m_messages[i].msg_hdr.msg_iov = &m_places[i];
            m_messages[i].msg_hdr.msg_iovlen = 1;
        }
    }

    // The number sent.
    quint64 send(int socket, quint64 first, quint64 count)
    {
        const auto now = unsigned(std::min(count, quint64(Batch)));
        for (std::size_t i = 0; i < now; ++i) {
            const quint64 number = first + i;
            std::memcpy(m_places[i].iov_base, &number, sizeof number);
        }
        return quint64(std::max(sendmmsg(socket, m_messages.data(), now, 0), 0));
    }

private:
    std::vector<char> m_octets;
    std::array<iovec, Batch> m_places{};
    std::array<mmsghdr, Batch> m_messages{};
};

} // namespace

double sendDatagrams(quint16 port, const UdpFlood &flood)
{
    const sockets::Descriptor socket = sockets::connectUdp(port);
    Datagrams datagrams(flood.octets);
    const qint64 start = clocks::monotonicNs();
    for (quint64 sent = 0; sent < flood.count;) {
        clocks::awaitExactly(start + qint64(double(sent) / flood.perSecond * 1e9));
        sent += datagrams.send(socket.get(), sent, flood.count - sent);
    }
    return double(flood.count) * 1e9 / double(clocks::monotonicNs() - start);
}

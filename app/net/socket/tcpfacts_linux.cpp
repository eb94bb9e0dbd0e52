// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/socket/tcpfacts.h"

#include "app/net/host/netlinksocket_linux.h"

#include <array>
#include <cerrno>
#include <cstddef>
#include <cstring>

#include <arpa/inet.h>
#include <linux/inet_diag.h>
#include <linux/netlink.h>
#include <linux/sock_diag.h>
#include <linux/tcp.h>
#include <netinet/in.h>
#include <sys/socket.h>

namespace tcpfacts {

namespace {

// tcpi_rcv_wnd, from Linux 6.2: behind what older headers know.
constexpr std::size_t ReceiveWindowAt = offsetof(tcp_info, tcpi_snd_wnd) + sizeof(tcp_info::tcpi_snd_wnd);

// include/net/tcp_states.h: part of the kernel's stable interface to programs.
TcpState stateOf(unsigned native)
{
    constexpr std::array States{
        TcpState::Unknown,     TcpState::Established, TcpState::SynSent,  TcpState::SynReceived,
        TcpState::FinWait1,    TcpState::FinWait2,    TcpState::TimeWait, TcpState::Closed,
        TcpState::CloseWait,   TcpState::LastAck,     TcpState::Listen,   TcpState::Closing,
        TcpState::SynReceived, // of a connection that is not whole yet
    };
    return native < std::size(States) ? States[native] : TcpState::Unknown;
}

struct Request
{
    nlmsghdr head{};
    inet_diag_req_v2 body{};
};

Request requestFor(const Peer &local, const Peer &peer)
{
    Request request;
    request.head.nlmsg_len = sizeof request;
    request.head.nlmsg_type = SOCK_DIAG_BY_FAMILY;
    request.head.nlmsg_flags = NLM_F_REQUEST;
    inet_diag_req_v2 &body = request.body;
    body.sdiag_family = local.family == Peer::Family::IPv4 ? AF_INET : AF_INET6;
    body.sdiag_protocol = IPPROTO_TCP;
    body.idiag_states = ~0U;
    body.id.idiag_sport = htons(local.port);
    body.id.idiag_dport = htons(peer.port);
    const std::size_t size = local.family == Peer::Family::IPv4 ? 4 : 16;
    std::memcpy(body.id.idiag_src, local.ip.data(), size);
    std::memcpy(body.id.idiag_dst, peer.ip.data(), size);
    body.id.idiag_if = peer.scope;
    body.id.idiag_cookie[0] = body.id.idiag_cookie[1] = quint32(INET_DIAG_NOCOOKIE);
    return request;
}

} // namespace

std::optional<TcpFacts> of(qintptr socket)
{
    constexpr quint32 NoThreshold = 0x7fff'ffff;
    std::array<char, 1024> info{};
    socklen_t size = info.size();
    if (getsockopt(int(socket), IPPROTO_TCP, TCP_INFO, info.data(), &size) != 0
        || size < ReceiveWindowAt) // Linux before 5.4 says too little
        return std::nullopt;
    tcp_info known{};
    std::memcpy(&known, info.data(), ReceiveWindowAt);
    TcpFacts facts;
    facts.state = stateOf(known.tcpi_state);
    facts.roundTripUs = known.tcpi_rtt;
    facts.roundTripVarianceUs = known.tcpi_rttvar;
    facts.retransmitTimeoutUs = known.tcpi_rto;
    facts.congestionWindow = known.tcpi_snd_cwnd;
    if (known.tcpi_snd_ssthresh < NoThreshold)
        facts.slowStartThreshold = known.tcpi_snd_ssthresh;
    facts.segmentSize = known.tcpi_snd_mss;
    facts.unacknowledged = facts.state == TcpState::Listen ? 0 : known.tcpi_unacked;
    facts.waiting = facts.state == TcpState::Listen ? known.tcpi_unacked : 0;
    facts.retransmissions = known.tcpi_total_retrans;
    facts.sendWindow = known.tcpi_snd_wnd;
    facts.receiveWindow = netlink::read<quint32>(
        {info.data() + ReceiveWindowAt, size >= ReceiveWindowAt + sizeof(quint32) ? sizeof(quint32) : 0});
    facts.sentOctets = known.tcpi_bytes_sent;
    facts.resentOctets = known.tcpi_bytes_retrans;
    facts.ackedOctets = known.tcpi_bytes_acked;
    facts.receivedOctets = known.tcpi_bytes_received - (hasPeersFin(facts.state) ? 1 : 0); // it counts a FIN
    facts.unsentOctets = known.tcpi_notsent_bytes;
    facts.segmentsOut = known.tcpi_segs_out;
    facts.segmentsIn = known.tcpi_segs_in;
    return facts;
}

std::optional<TcpState> afterClose(const Peer &local, const Peer &peer)
{
    std::optional<TcpState> state;
    Request request = requestFor(local, peer);
    NetlinkSocket socket(NetlinkSocket::Subject::Sockets);
    const int error = socket.ask(request.head, [&state](const nlmsghdr &message) {
        const auto answer = netlink::read<inet_diag_msg>(
            {reinterpret_cast<const char *>(&message) + sizeof message, message.nlmsg_len - sizeof message});
        if (answer)
            state = stateOf(answer->idiag_state);
    });
    // Where there is no such connection, the system may answer with the listening socket.
    return error == ENOENT || state == TcpState::Listen ? TcpState::Closed : state;
}

} // namespace tcpfacts

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/host/route.h"

#include "app/net/host/netlinksocket_linux.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

#include <linux/rtnetlink.h>
#include <sys/socket.h>

namespace systemroute {

namespace {

struct Request
{
    nlmsghdr head{};
    rtmsg body{};
    std::array<char, 64> attributes{}; // two addresses and an interface fit
};

void append(Request &request, unsigned short type, const void *value, std::size_t size)
{
    rtattr head{};
    head.rta_type = type;
    head.rta_len = static_cast<unsigned short>(sizeof head + size);
    char *const place = reinterpret_cast<char *>(&request) + request.head.nlmsg_len;
    std::memcpy(place, &head, sizeof head);
    std::memcpy(place + sizeof head, value, size);
    request.head.nlmsg_len += head.rta_len; // all are multiples of four
}

void append(Request &request, unsigned short type, const Peer &ip)
{
    append(request, type, ip.ip.data(), ip.family == Peer::Family::IPv4 ? 4 : 16);
}

Request requestFor(const Peer &to, const QHostAddress &from, int interfaceIndex)
{
    Request request;
    request.head.nlmsg_len = sizeof request.head + sizeof request.body;
    request.head.nlmsg_type = RTM_GETROUTE;
    request.head.nlmsg_flags = NLM_F_REQUEST;
    request.body.rtm_family = to.family == Peer::Family::IPv4 ? AF_INET : AF_INET6;
    request.body.rtm_dst_len = to.family == Peer::Family::IPv4 ? 32 : 128;
    append(request, RTA_DST, to);
    if (!from.isNull()) {
        request.body.rtm_src_len = request.body.rtm_dst_len;
        append(request, RTA_SRC, Peer::from(from, 0));
    }
    if (interfaceIndex != 0)
        append(request, RTA_OIF, &interfaceIndex, sizeof interfaceIndex);
    return request;
}

QHostAddress addressFrom(netlink::Attribute value)
{
    Peer peer;
    if (value.size() != 4 && value.size() != 16)
        return {};
    peer.family = value.size() == 4 ? Peer::Family::IPv4 : Peer::Family::IPv6;
    std::ranges::copy(value, peer.ip.begin());
    return peer.address();
}

Type typeFrom(unsigned char type)
{
    switch (type) {
    case RTN_UNICAST:
        return Type::Unicast;
    case RTN_LOCAL:
    case RTN_ANYCAST:
        return Type::Local;
    case RTN_BROADCAST:
        return Type::Broadcast;
    case RTN_MULTICAST:
        return Type::Multicast;
    case RTN_UNREACHABLE:
    case RTN_PROHIBIT:
    case RTN_BLACKHOLE:
        return Type::Refused;
    default:
        return Type::NotKnown;
    }
}

// RTA_VIA: an IPv6 gateway on an IPv4 route.
QHostAddress gatewayVia(netlink::Attribute value)
{
    return value.size() > sizeof(rtvia) ? addressFrom(value.subspan(sizeof(rtvia))) : QHostAddress();
}

void parse(const nlmsghdr &message, Answer &answer)
{
    const auto route = netlink::body<rtmsg>(message);
    if (message.nlmsg_type != RTM_NEWROUTE || !route)
        return;
    answer.type = typeFrom(route->rtm_type);
    netlink::eachAttribute(netlink::attributes(message, sizeof(rtmsg)), [&](int type, netlink::Attribute value) {
        if (type == RTA_OIF)
            answer.interfaceIndex = netlink::read<int>(value).value_or(0);
        else if (type == RTA_PREFSRC)
            answer.from = addressFrom(value);
        else if (type == RTA_GATEWAY)
            answer.gateway = addressFrom(value);
        else if (type == RTA_VIA)
            answer.gateway = gatewayVia(value);
        else if (type == RTA_CACHEINFO) // IPv6 has a route for "there is no route"
            if (const auto cache = netlink::read<rta_cacheinfo>(value);
                cache && cache->rta_error == quint32(-ENETUNREACH))
                answer.type = Type::Unreachable;
    });
}

} // namespace

Answer ask(const Peer &to, const QHostAddress &from, int interfaceIndex)
{
    Answer answer;
    Request request = requestFor(to, from, interfaceIndex);
    NetlinkSocket socket;
    const int error = socket.ask(request.head, [&](const nlmsghdr &message) { parse(message, answer); });
    switch (error) {
    case 0:
        break;
    case ENETUNREACH:
    case ENODEV:
    case ENETDOWN:
        answer.type = Type::Unreachable;
        break;
    case EHOSTUNREACH: // unreachable
    case EACCES: // prohibit
    case EINVAL: // blackhole; or it cannot leave from there
        answer.type = Type::Refused;
        break;
    default:
        answer.type = Type::NotKnown;
    }
    if (answer.from.isNull())
        answer.from = from;
    return answer;
}

bool knowsGateways()
{
    return true;
}

} // namespace systemroute

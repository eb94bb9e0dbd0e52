// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/socket/multicastsocket.h"

#include "app/net/socket/socketplatform.h"

namespace multicastsocket {

namespace {

using namespace socketplatform;

int levelOf(bool ipv6)
{
    return ipv6 ? IPPROTO_IPV6 : IPPROTO_IP;
}

template <typename Value>
int set(qintptr socket, int level, int name, const Value &value)
{
    return setOption(socket, level, name, value) ? 0 : asErrno(lastError());
}

template <typename Request>
int change(qintptr socket, const Channel &channel, int name, Request request)
{
    const NativeAddress group = nativeOf(channel.group);
    std::memcpy(&request.gr_group, &group.storage, sizeof request.gr_group);
    request.gr_interface = static_cast<decltype(request.gr_interface)>(channel.interfaceIndex);
    return set(socket, levelOf(channel.group.family == Peer::Family::IPv6), name, request);
}

int changeOfSource(qintptr socket, const Channel &channel, int name)
{
    group_source_req request{};
    const NativeAddress group = nativeOf(channel.group);
    const NativeAddress source = nativeOf(channel.source);
    std::memcpy(&request.gsr_group, &group.storage, sizeof request.gsr_group);
    std::memcpy(&request.gsr_source, &source.storage, sizeof request.gsr_source);
    request.gsr_interface = static_cast<decltype(request.gsr_interface)>(channel.interfaceIndex);
    return set(socket, levelOf(channel.group.family == Peer::Family::IPv6), name, request);
}

} // namespace

int join(qintptr socket, const Channel &channel)
{
    return channel.source.isNull() ? change(socket, channel, MCAST_JOIN_GROUP, group_req{})
                                   : changeOfSource(socket, channel, MCAST_JOIN_SOURCE_GROUP);
}

int leave(qintptr socket, const Channel &channel)
{
    if (channel.source.isNull())
        return change(socket, channel, MCAST_LEAVE_GROUP, group_req{});
    const int error = changeOfSource(socket, channel, MCAST_LEAVE_SOURCE_GROUP);
    // Once the interface is gone, Linux forgets a source only with its whole group.
    return error == ENODEV ? change(socket, channel, MCAST_LEAVE_GROUP, group_req{}) : error;
}

void hearOnlyWhatIsJoined([[maybe_unused]] qintptr socket, [[maybe_unused]] bool ipv6)
{
#ifdef __linux__
    constexpr int Ipv6MulticastAll = 29; // since Linux 4.20, and not in every libc's headers
    if (ipv6)
        setOption(socket, IPPROTO_IPV6, Ipv6MulticastAll, int(0));
    else
        setOption(socket, IPPROTO_IP, IP_MULTICAST_ALL, int(0));
#endif
}

int setOutgoing(qintptr socket, bool ipv6, int interfaceIndex)
{
    if (ipv6)
        return set(socket, IPPROTO_IPV6, IPV6_MULTICAST_IF, interfaceIndex);
#ifdef _WIN32
    return set(socket, IPPROTO_IP, IP_MULTICAST_IF, DWORD(htonl(u_long(interfaceIndex)))); // 0.x.x.x is an index
#else
    ip_mreqn request{};
    request.imr_ifindex = interfaceIndex;
    return set(socket, IPPROTO_IP, IP_MULTICAST_IF, request);
#endif
}

int setHops(qintptr socket, bool ipv6, std::optional<int> hops)
{
    // -1 is the system's choice (RFC 3493, and ip(7) for Linux alone).
#if defined(SOCKETEER_LINUX)
    constexpr bool HasChoice = true;
    constexpr int Usual = 64;
#elif defined(_WIN32)
    constexpr bool HasChoice = false;
    constexpr int Usual = 128;
#else
    constexpr bool HasChoice = false;
    constexpr int Usual = 64;
#endif
    const int ofUnicasts = ipv6 || HasChoice ? -1 : Usual;
    const int ofMulticasts = ipv6 || HasChoice ? -1 : 1;
    const int error = ipv6 ? set(socket, IPPROTO_IPV6, IPV6_MULTICAST_HOPS, hops.value_or(ofMulticasts))
                           : set(socket, IPPROTO_IP, IP_MULTICAST_TTL, hops.value_or(ofMulticasts));
    if (error != 0)
        return error;
    const int unicast = hops.value_or(0) > 0 ? *hops : ofUnicasts;
    return ipv6 ? set(socket, IPPROTO_IPV6, IPV6_UNICAST_HOPS, unicast) : set(socket, IPPROTO_IP, IP_TTL, unicast);
}

int setLoop(qintptr socket, bool ipv6, std::optional<bool> loop)
{
    const int on = loop.value_or(true) ? 1 : 0;
    return set(socket, levelOf(ipv6), ipv6 ? int(IPV6_MULTICAST_LOOP) : int(IP_MULTICAST_LOOP), on);
}

} // namespace multicastsocket

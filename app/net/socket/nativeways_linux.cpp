// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/socket/nativeways_linux.h"

#include <algorithm>
#include <cstring>
#include <ctime>
#include <type_traits>

namespace {

Cast castOf(const in_pktinfo &info)
{
    if (IN_MULTICAST(ntohl(info.ipi_addr.s_addr)))
        return Cast::Multicast;
    // A destination other than the address we would answer from is a broadcast, ip(7).
    return info.ipi_addr.s_addr == info.ipi_spec_dst.s_addr ? Cast::Unicast : Cast::Broadcast;
}

void readDestination(const in_pktinfo &info, DatagramWay &way)
{
    sockaddr_storage native{};
    auto &ip4 = reinterpret_cast<sockaddr_in &>(native);
    ip4.sin_family = AF_INET;
    ip4.sin_addr = info.ipi_addr;
    way.to = Peer::from(native);
    way.interfaceIndex = info.ipi_ifindex;
    way.cast = castOf(info);
}

void readDestination(const in6_pktinfo &info, DatagramWay &way)
{
    sockaddr_storage native{};
    auto &ip6 = reinterpret_cast<sockaddr_in6 &>(native);
    ip6.sin6_family = AF_INET6;
    ip6.sin6_addr = info.ipi6_addr;
    if (IN6_IS_ADDR_LINKLOCAL(&info.ipi6_addr))
        ip6.sin6_scope_id = info.ipi6_ifindex;
    way.to = Peer::from(native);
    way.interfaceIndex = int(info.ipi6_ifindex);
    way.cast = IN6_IS_ADDR_MULTICAST(&info.ipi6_addr) ? Cast::Multicast : Cast::Unicast;
}

template <typename T>
T valueOf(const cmsghdr *control)
{
    T value;
    std::memcpy(&value, CMSG_DATA(control), sizeof value);
    return value;
}

qint64 toNs(const timespec &time)
{
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

} // namespace

bool NativeWays::Reported::isSameAs(const Reported &other) const
{
    static_assert(std::has_unique_object_representations_v<Reported>);
    return std::memcmp(this, &other, sizeof *this) == 0;
}

std::size_t NativeWays::Reported::place() const
{
    std::array<quint64, sizeof(Reported) / sizeof(quint64)> words{};
    std::memcpy(words.data(), this, sizeof *this);
    quint64 sum = 0;
    for (const quint64 word : words)
        sum = (sum ^ word) * 0x9e37'79b9'7f4a'7c15U;
    return std::size_t(sum >> 56);
}

NativeWays::Found NativeWays::find(msghdr &header)
{
    Reported reported{};
    std::memcpy(&reported.from, header.msg_name, std::min(std::size_t(header.msg_namelen), sizeof reported.from));
    qint64 timeNs = 0;
    for (cmsghdr *control = CMSG_FIRSTHDR(&header); control; control = CMSG_NXTHDR(&header, control)) {
        if (control->cmsg_level == SOL_SOCKET && control->cmsg_type == SCM_TIMESTAMPNS)
            timeNs = toNs(valueOf<timespec>(control));
        else if (control->cmsg_level == IPPROTO_IP && control->cmsg_type == IP_PKTINFO)
            std::memcpy(&reported.to, CMSG_DATA(control), sizeof(in_pktinfo));
        else if (control->cmsg_level == IPPROTO_IPV6 && control->cmsg_type == IPV6_PKTINFO)
            std::memcpy(&reported.to, CMSG_DATA(control), sizeof(in6_pktinfo));
    }
    if (!reported.isSameAs(m_entries[m_last].reported)) {
        m_last = reported.place();
        Entry &entry = m_entries[m_last];
        if (!reported.isSameAs(entry.reported))
            entry = {reported, wayOf(reported), {}};
    }
    Entry &entry = m_entries[m_last];
    return {entry.way, entry.known, timeNs};
}

DatagramWay NativeWays::wayOf(const Reported &reported) const
{
    DatagramWay way;
    sockaddr_storage from{};
    std::memcpy(&from, &reported.from, sizeof reported.from);
    way.from = Peer::from(from);
    // Each family of sockets has its own control message.
    if (reported.from.sin6_family == AF_INET6) {
        readDestination(reported.to, way);
    } else {
        in_pktinfo to{};
        std::memcpy(&to, &reported.to, sizeof to);
        readDestination(to, way);
    }
    way.to.port = m_port;
    if (way.interfaceIndex == 0) // no control message came
        way.to = {};
    return way;
}

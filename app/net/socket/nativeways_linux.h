// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/net/socket/datagramway.h"

#include <array>

#include <netinet/in.h>
#include <sys/socket.h>

// The ways that the last datagrams came, found by the octets in which the system
// reports them: a datagram that came a known way costs one comparison.
class NativeWays
{
public:
    explicit NativeWays(quint16 port) : m_port(port) { }

    struct Found
    {
        const DatagramWay &way;
        KnownWay &known;
        qint64 timeNs = 0; // the kernel's receive time, 0 when it gives none
    };
    // What a received message says of its sender and in its controls (IP_PKTINFO or
    // IPV6_PKTINFO, SO_TIMESTAMPNS). The references are good until the next call.
    [[nodiscard]] Found find(msghdr &header);

private:
    static constexpr std::size_t Places = 256; // two ways with the same place replace each other

    // As the system reports it; 0 where it does not.
    struct Reported
    {
        sockaddr_in6 from; // or a sockaddr_in
        in6_pktinfo to; // or an in_pktinfo

        [[nodiscard]] bool isSameAs(const Reported &other) const;
        [[nodiscard]] std::size_t place() const;
    };
    struct Entry
    {
        Reported reported{};
        DatagramWay way;
        KnownWay known;
    };

    [[nodiscard]] DatagramWay wayOf(const Reported &reported) const;

    quint16 m_port; // ours
    std::size_t m_last = 0; // place of the last one: datagrams come in runs
    std::array<Entry, Places> m_entries{};
};

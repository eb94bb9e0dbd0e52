// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/socket/errorqueue.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <ctime>

#include <linux/errqueue.h>
#include <netinet/in.h>
#include <sys/socket.h>

namespace errorqueue {

namespace {

bool isExtendedError(const cmsghdr &control)
{
    return (control.cmsg_level == IPPROTO_IP && control.cmsg_type == IP_RECVERR)
        || (control.cmsg_level == IPPROTO_IPV6 && control.cmsg_type == IPV6_RECVERR);
}

// The offender's address follows the report, ip(7).
Peer reporterOf(const cmsghdr &control, const sock_extended_err &report)
{
    const bool isIcmp = report.ee_origin == SO_EE_ORIGIN_ICMP || report.ee_origin == SO_EE_ORIGIN_ICMP6;
    const std::size_t before = CMSG_LEN(sizeof report);
    if (!isIcmp || control.cmsg_len <= before)
        return {};
    sockaddr_storage offender{};
    std::memcpy(&offender, CMSG_DATA(&control) + sizeof report, std::min(control.cmsg_len - before, sizeof offender));
    return Peer::from(offender);
}

} // namespace

void enable(qintptr socket, bool ipv6)
{
    const int on = 1;
    if (ipv6)
        setsockopt(int(socket), IPPROTO_IPV6, IPV6_RECVERR, &on, sizeof on);
    else
        setsockopt(int(socket), IPPROTO_IP, IP_RECVERR, &on, sizeof on);
}

QList<NetworkError> take(qintptr socket)
{
    QList<NetworkError> errors;
    for (;;) {
        sockaddr_storage destination{};
        alignas(cmsghdr) std::array<char, 512> controls;
        msghdr header{};
        header.msg_name = &destination;
        header.msg_namelen = sizeof destination;
        header.msg_control = controls.data();
        header.msg_controllen = controls.size();
        if (recvmsg(int(socket), &header, MSG_ERRQUEUE | MSG_DONTWAIT) < 0) {
            if (errno == EINTR)
                continue;
            return errors;
        }
        for (cmsghdr *control = CMSG_FIRSTHDR(&header); control; control = CMSG_NXTHDR(&header, control)) {
            if (!isExtendedError(*control))
                continue;
            sock_extended_err report;
            std::memcpy(&report, CMSG_DATA(control), sizeof report);
            const bool tooLarge = report.ee_errno == EMSGSIZE;
            if (tooLarge && report.ee_origin == SO_EE_ORIGIN_LOCAL)
                continue;
            errors.append({Peer::from(destination), int(report.ee_errno), tooLarge ? int(report.ee_info) : 0,
                           reporterOf(*control, report)});
        }
    }
}

} // namespace errorqueue

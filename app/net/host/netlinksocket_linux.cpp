// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/host/netlinksocket_linux.h"

#include <algorithm>
#include <array>
#include <cerrno>

#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

constexpr std::size_t PartSize = 32 * 1024; // what the kernel puts into one part at the most

std::size_t aligned(std::size_t size)
{
    return (size + NLMSG_ALIGNTO - 1) / NLMSG_ALIGNTO * NLMSG_ALIGNTO;
}

} // namespace

NetlinkSocket::NetlinkSocket(Subject subject, quint32 groups)
    : m_descriptor(::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC | SOCK_NONBLOCK,
                            subject == Subject::Routes ? NETLINK_ROUTE : NETLINK_SOCK_DIAG))
{
    sockaddr_nl own{};
    own.nl_family = AF_NETLINK;
    own.nl_groups = groups;
    if (m_descriptor >= 0 && ::bind(m_descriptor, reinterpret_cast<const sockaddr *>(&own), sizeof own) != 0) {
        ::close(m_descriptor);
        m_descriptor = -1;
    }
}

NetlinkSocket::~NetlinkSocket()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

int NetlinkSocket::ask(nlmsghdr &request, const Take &take)
{
    if (m_descriptor < 0)
        return ENOTSUP;
    request.nlmsg_seq = ++m_sequence;
    sockaddr_nl kernel{};
    kernel.nl_family = AF_NETLINK;
    if (::sendto(m_descriptor, &request, request.nlmsg_len, 0, reinterpret_cast<const sockaddr *>(&kernel),
                 sizeof kernel)
        < 0)
        return errno;
    alignas(nlmsghdr) std::array<char, PartSize> part; // NOLINT: the kernel fills it
    for (bool isWhole = false; !isWhole;) {
        const ssize_t size = ::recv(m_descriptor, part.data(), part.size(), 0);
        if (size < 0 && errno == EINTR)
            continue;
        if (size <= 0)
            return size < 0 ? errno : ENODATA;
        if (const int error = parseAnswer({part.data(), std::size_t(size)}, request.nlmsg_seq, take, isWhole))
            return error;
    }
    return 0;
}

int NetlinkSocket::parseAnswer(std::span<const char> part, quint32 sequence, const Take &take, bool &isWhole)
{
    while (part.size() >= sizeof(nlmsghdr)) {
        const auto &message = *reinterpret_cast<const nlmsghdr *>(part.data());
        if (message.nlmsg_len < sizeof(nlmsghdr) || message.nlmsg_len > part.size())
            return EBADMSG;
        if (message.nlmsg_seq == sequence) {
            if (message.nlmsg_type == NLMSG_ERROR) {
                isWhole = true;
                const auto error = netlink::read<nlmsgerr>(part.subspan(sizeof(nlmsghdr)));
                return error ? -error->error : EBADMSG;
            }
            isWhole = message.nlmsg_type == NLMSG_DONE || (message.nlmsg_flags & NLM_F_MULTI) == 0;
            if (message.nlmsg_type != NLMSG_DONE)
                take(message);
        }
        part = part.subspan(std::min(aligned(message.nlmsg_len), part.size()));
    }
    return 0;
}

bool NetlinkSocket::drain()
{
    std::array<char, PartSize> part; // NOLINT: the kernel fills it
    for (bool any = false;; any = true) {
        const ssize_t size = ::recv(m_descriptor, part.data(), part.size(), 0);
        if (size < 0 && errno != EINTR
            && errno != ENOBUFS) // ENOBUFS: more than its buffer held, and there may be more to read
            return any;
    }
}

void netlink::eachAttribute(Attribute area, const std::function<void(int type, Attribute value)> &take)
{
    while (area.size() >= sizeof(rtattr)) {
        const auto head = read<rtattr>(area);
        if (!head || head->rta_len < sizeof(rtattr) || head->rta_len > area.size())
            return;
        take(head->rta_type & NLA_TYPE_MASK, area.subspan(sizeof(rtattr), head->rta_len - sizeof(rtattr)));
        area = area.subspan(std::min(aligned(head->rta_len), area.size()));
    }
}

netlink::Attribute netlink::attributes(const nlmsghdr &message, std::size_t fixedPart)
{
    const std::size_t before = sizeof(nlmsghdr) + aligned(fixedPart);
    if (message.nlmsg_len < before)
        return {};
    return {reinterpret_cast<const char *>(&message) + before, message.nlmsg_len - before};
}

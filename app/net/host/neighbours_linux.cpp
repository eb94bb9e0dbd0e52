// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/host/neighbours.h"

#include "app/net/host/netlinksocket_linux.h"

#include <QByteArray>

#include <algorithm>

#include <linux/neighbour.h>
#include <linux/rtnetlink.h>
#include <net/if.h>
#include <sys/socket.h>

namespace neighbours {

namespace {

struct Request
{
    nlmsghdr head{};
    ndmsg body{};
};

State stateFrom(quint16 state)
{
    switch (state) {
    case NUD_INCOMPLETE:
        return State::Incomplete;
    case NUD_REACHABLE:
        return State::Reachable;
    case NUD_STALE:
        return State::Stale;
    case NUD_DELAY:
        return State::Delay;
    case NUD_PROBE:
        return State::Probe;
    case NUD_FAILED:
        return State::Failed;
    case NUD_PERMANENT:
        return State::Permanent;
    case NUD_NOARP:
        return State::NoArp;
    default:
        return State::None;
    }
}

bool isOf(netlink::Attribute value, const Peer &ip)
{
    const std::size_t size = ip.family == Peer::Family::IPv4 ? 4 : 16;
    return value.size() == size && std::equal(value.begin(), value.end(), ip.ip.begin(), [](char one, quint8 other) {
               return quint8(one) == other;
           });
}

void parse(const nlmsghdr &message, const Peer &ip, unsigned interfaceIndex, Neighbour &found)
{
    const auto body = netlink::body<ndmsg>(message);
    if (message.nlmsg_type != RTM_NEWNEIGH || !body || unsigned(body->ndm_ifindex) != interfaceIndex)
        return;
    bool isIt = false;
    QString hardwareAddress;
    netlink::eachAttribute(netlink::attributes(message, sizeof(ndmsg)), [&](int type, netlink::Attribute value) {
        if (type == NDA_DST)
            isIt = isOf(value, ip);
        else if (type == NDA_LLADDR)
            hardwareAddress = QString::fromLatin1(QByteArray(value.data(), qsizetype(value.size())).toHex(':'));
    });
    if (isIt)
        found = {stateFrom(body->ndm_state), hardwareAddress};
}

} // namespace

Neighbour find(const Peer &ip, const QString &interfaceName)
{
    const unsigned interfaceIndex = if_nametoindex(interfaceName.toUtf8().constData());
    Request request;
    request.head.nlmsg_len = sizeof request;
    request.head.nlmsg_type = RTM_GETNEIGH;
    request.head.nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP;
    request.body.ndm_family = ip.family == Peer::Family::IPv4 ? AF_INET : AF_INET6;
    Neighbour found{State::None, {}};
    NetlinkSocket socket;
    const int error = socket.ask(request.head,
                                 [&](const nlmsghdr &message) { parse(message, ip, interfaceIndex, found); });
    return error == 0 ? found : Neighbour();
}

} // namespace neighbours

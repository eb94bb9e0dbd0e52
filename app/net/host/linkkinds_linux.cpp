// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/host/linkkinds.h"

#include "app/net/host/netlinksocket_linux.h"

#include <QByteArrayView>
#include <QList>

#include <linux/if_arp.h>
#include <linux/if_link.h>
#include <linux/rtnetlink.h>
#include <sys/socket.h>

#include <optional>

namespace linkkinds {

namespace {

using interfaces::Kind;

// IFLA_INFO_KIND, as `ip -details link` shows it; hardware has none.
std::optional<Kind> kindFrom(QByteArrayView name, int hardware)
{
    static const QHash<QByteArrayView, Kind> kinds{
        {"bridge", Kind::Bridge},  {"bond", Kind::Bond},     {"team", Kind::Bond},        {"vlan", Kind::Vlan},
        {"veth", Kind::Virtual},   {"dummy", Kind::Virtual}, {"macvlan", Kind::Virtual},  {"macvtap", Kind::Virtual},
        {"ipvlan", Kind::Virtual}, {"ifb", Kind::Virtual},   {"vrf", Kind::Virtual},      {"wireguard", Kind::Tunnel},
        {"ipip", Kind::Tunnel},    {"sit", Kind::Tunnel},    {"gre", Kind::Tunnel},       {"gretap", Kind::Tunnel},
        {"ip6tnl", Kind::Tunnel},  {"ip6gre", Kind::Tunnel}, {"ip6gretap", Kind::Tunnel}, {"vti", Kind::Tunnel},
        {"vti6", Kind::Tunnel},    {"xfrm", Kind::Tunnel},   {"vxlan", Kind::Tunnel},     {"geneve", Kind::Tunnel},
        {"ppp", Kind::Tunnel},
    };
    if (name == QByteArrayView("tun")) // tap too
        return hardware == ARPHRD_ETHER ? Kind::Virtual : Kind::Tunnel;
    const auto kind = kinds.constFind(name);
    return kind == kinds.cend() ? std::nullopt : std::optional(*kind);
}

QByteArrayView kindName(netlink::Attribute linkInfo)
{
    QByteArrayView name;
    netlink::eachAttribute(linkInfo, [&](int type, netlink::Attribute value) {
        if (type == IFLA_INFO_KIND)
            name = QByteArrayView(value.data(), qsizetype(qstrnlen(value.data(), uint(value.size()))));
    });
    return name;
}

} // namespace

QHash<int, Kind> known()
{
    struct
    {
        nlmsghdr head;
        ifinfomsg body;
    } request{};
    request.head.nlmsg_len = sizeof request;
    request.head.nlmsg_type = RTM_GETLINK;
    request.head.nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP;
    request.body.ifi_family = AF_UNSPEC;

    QHash<int, Kind> kinds;
    const auto take = [&kinds](const nlmsghdr &message) {
        const auto link = netlink::body<ifinfomsg>(message);
        if (message.nlmsg_type != RTM_NEWLINK || !link)
            return;
        netlink::eachAttribute(netlink::attributes(message, sizeof(ifinfomsg)),
                               [&](int type, netlink::Attribute value) {
                                   if (type != IFLA_LINKINFO)
                                       return;
                                   if (const auto kind = kindFrom(kindName(value), link->ifi_type))
                                       kinds.insert(link->ifi_index, *kind);
                               });
    };
    NetlinkSocket socket;
    [[maybe_unused]] const int error = socket.ask(request.head, take); // Qt's answer will do
    return kinds;
}

} // namespace linkkinds

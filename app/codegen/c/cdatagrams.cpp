// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/codegen/c/ccode.h"

#include "app/codegen/common/literals.h"

using namespace Qt::StringLiterals;

void CCode::datagrams()
{
    m_out.comment(m_address.port == 0 ? tr("The address of this machine; with port 0 the system chooses one.")
                                      : tr("The address and port of this machine; 0.0.0.0 and :: are all of its "
                                           "addresses."));
    endpoint(u"LOCAL"_s, m_address.host, m_address.port);
    targets();
    message();
    repeat();
    failing();
    resolving();
    showing();
    keepingTime();
    sendingDatagrams();
    receivingDatagrams();
    multicast();
    datagramMain();
}

void CCode::targets()
{
    if (!m_sends)
        return;
    m_out.code(u"static const char *const TARGETS[] = {"_s + targetsInC() + u"};"_s);
    constant(u"TARGET_PORT"_s, u'"' + QString::number(m_address.to.port) + u'"');
}

void CCode::sendingDatagrams()
{
    if (!m_sends)
        return;
    m_out.blank();
    m_out.comment(tr("Each call of sendto() is one datagram, and arrives as one or not at all."));
    m_out.code(uR"(
static void send_message(int sock)
{
    for (size_t i = 0; i < sizeof TARGETS / sizeof TARGETS[0]; ++i) {
)");
    m_out.code(u"        struct addrinfo *target = resolve(TARGETS[i], TARGET_PORT, "_s + family()
               + u", SOCK_DGRAM);"_s);
    m_out.code(uR"(
        if (sendto(sock, MESSAGE, MESSAGE_SIZE, 0, target->ai_addr, target->ai_addrlen) < 0)
            perror("sendto");
        freeaddrinfo(target);
    }
}
)");
}

void CCode::receivingDatagrams()
{
    m_out.blank();
    m_out.code(u"static void receive(int sock)\n{");
    m_out.comment(tr("No datagram is larger than 65,535 octets."));
    m_out.code(uR"(
    static unsigned char octets[65535];
    struct sockaddr_storage peer;
    socklen_t peer_size = sizeof peer;
)");
    m_out.comment(tr("Waits until a datagram is there."));
    m_out.code(uR"(
    const ssize_t size = recvfrom(sock, octets, sizeof octets, 0, (struct sockaddr *)&peer, &peer_size);
    if (size < 0) {
        perror("recvfrom");
        return;
    }
    print_address("", (struct sockaddr *)&peer, peer_size);
    printf(" ");
    show(octets, (size_t)size);
)");
    if (m_echoes) {
        m_out.comment(tr("Back to where it came from."));
        m_out.code(uR"(
    if (sendto(sock, octets, (size_t)size, 0, (struct sockaddr *)&peer, peer_size) < 0)
        perror("sendto");
)");
    }
    m_out.code(u"}");
}

void CCode::multicast()
{
    if (m_address.groups.isEmpty())
        return;
    m_out.blank();
    m_out.comment(tr("Joining tells the routers that this machine wants what is sent to the group."));
    m_out.code(u"static void join(int sock, const char *group, unsigned interface)\n{");
    m_out.code(u"    struct addrinfo *found = resolve(group, NULL, "_s + family() + u", SOCK_DGRAM);"_s);
    m_out.code(uR"(
    struct group_req request;
    memset(&request, 0, sizeof request);
    request.gr_interface = interface;
    memcpy(&request.gr_group, found->ai_addr, found->ai_addrlen);
)");
    const QString level = m_request.isIPv6() ? u"IPPROTO_IPV6"_s : u"IPPROTO_IP"_s;
    m_out.code(u"    if (setsockopt(sock, "_s + level + u", MCAST_JOIN_GROUP, &request, sizeof request) != 0)"_s);
    m_out.code(u"        perror(group);\n    freeaddrinfo(found);\n}");
    if (m_request.hearsOneSource())
        joiningForOneSource(level);
    if (m_request.joinsEverywhere())
        joiningEverywhere();
}

void CCode::joiningForOneSource(const QString &level)
{
    m_out.blank();
    m_out.comment(tr("The same, but only this sender to the group is heard."));
    m_out.code(u"static void join_source(int sock, const char *group, unsigned interface, const char *source)\n{");
    m_out.code(u"    struct addrinfo *found = resolve(group, NULL, "_s + family() + u", SOCK_DGRAM);"_s);
    m_out.code(u"    struct addrinfo *from = resolve(source, NULL, "_s + family() + u", SOCK_DGRAM);"_s);
    m_out.code(uR"(
    struct group_source_req request;
    memset(&request, 0, sizeof request);
    request.gsr_interface = interface;
    memcpy(&request.gsr_group, found->ai_addr, found->ai_addrlen);
    memcpy(&request.gsr_source, from->ai_addr, from->ai_addrlen);
)");
    m_out.code(u"    if (setsockopt(sock, "_s + level
               + u", MCAST_JOIN_SOURCE_GROUP, &request, sizeof request) != 0)"_s);
    m_out.code(u"        perror(group);\n    freeaddrinfo(found);\n    freeaddrinfo(from);\n}");
}

void CCode::joiningEverywhere()
{
    m_out.blank();
    m_out.comment(tr("On every interface; one that takes no part in multicast says so."));
    m_out.code(u"static void join_everywhere(int sock, const char *group, const char *source)\n{");
    m_out.code(uR"(
    struct if_nameindex *interfaces = if_nameindex();
    for (size_t i = 0; interfaces != NULL && interfaces[i].if_index != 0; ++i)
)");
    if (m_request.hearsOneSource())
        m_out.code(uR"(
        if (source != NULL)
            join_source(sock, group, interfaces[i].if_index, source);
        else
            join(sock, group, interfaces[i].if_index);
)");
    else
        m_out.code(u"        join(sock, group, interfaces[i].if_index);\n    (void)source;");
    m_out.code(u"    if_freenameindex(interfaces);\n}");
}

// One call for each group.
void CCode::joinGroups()
{
    for (const MulticastGroup &group : m_request.groups()) {
        const QString ip = literals::cText(group.ip);
        const QString source = group.source.isEmpty() ? u"NULL"_s : literals::cText(group.source);
        const QString interface = group.interfaceName.isEmpty()
            ? u"0"_s
            : u"if_nametoindex("_s + literals::cText(group.interfaceName) + u')';
        if (group.interfaceName == MulticastGroup::EveryInterface)
            m_out.code(u"    join_everywhere(sock, "_s + ip + u", "_s + source + u");"_s);
        else if (!group.source.isEmpty())
            m_out.code(u"    join_source(sock, "_s + ip + u", "_s + interface + u", "_s + source + u");"_s);
        else
            m_out.code(u"    join(sock, "_s + ip + u", "_s + interface + u");"_s);
    }
}

void CCode::datagramMain()
{
    m_out.blank();
    m_out.code(u"int main(void)\n{");
    m_out.code(u"    struct addrinfo *local = resolve(LOCAL_HOST, LOCAL_PORT, "_s + family() + u", SOCK_DGRAM);"_s);
    m_out.comment(tr("A UDP socket: it sends and receives datagrams, without a connection."));
    m_out.code(u"    const int sock = socket(local->ai_family, local->ai_socktype, local->ai_protocol);");
    m_out.code(u"    if (sock < 0)\n        fail(\"socket\");");
    datagramOptions();
    m_out.comment(tr("From now on the port is ours: what is sent to it arrives here, and what we send comes from it."));
    m_out.code(uR"(
    if (bind(sock, local->ai_addr, local->ai_addrlen) != 0)
        fail("bind");
    freeaddrinfo(local);
)");
    joinGroups();
    m_out.code(uR"(
    struct sockaddr_storage own;
    socklen_t own_size = sizeof own;
    if (getsockname(sock, (struct sockaddr *)&own, &own_size) == 0)
        print_address("Receiving on ", (struct sockaddr *)&own, own_size);
    printf("\n");
    fflush(stdout);
)");
    m_out.blank();
    if (!m_repeats) {
        if (m_sends)
            m_out.code(u"    send_message(sock);");
        m_out.code(u"    for (;;)\n        receive(sock);\n}");
        return;
    }
    m_out.code(u"    int rounds = 0;\n    long long next = now_ms();\n    for (;;) {");
    m_out.comment(tr("Waits for a datagram, but no longer than until the next message is due."));
    m_out.code(uR"(
        struct pollfd ready = {.fd = sock, .events = POLLIN};
        if (poll(&ready, 1, wait_for(rounds, next)) > 0)
            receive(sock);
        if (is_more_to_send(rounds) && now_ms() >= next) {
            send_message(sock);
            ++rounds;
            next += PERIOD_MS;
        }
    }
}
)");
}

void CCode::datagramOptions()
{
    m_out.code(u"    const int on = 1;");
    m_out.comment(tr("Without this the system refuses to send to a broadcast address."));
    m_out.code(u"    setsockopt(sock, SOL_SOCKET, SO_BROADCAST, &on, sizeof on);");
    if (m_address.share) {
        m_out.comment(tr("Other programs that set this too may share the port."));
        m_out.code(u"    setsockopt(sock, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);");
        m_out.code(u"#ifdef SO_REUSEPORT\n    setsockopt(sock, SOL_SOCKET, SO_REUSEPORT, &on, sizeof on);\n#endif");
    }
    if (m_request.isIPv6())
        m_out.code(u"    setsockopt(sock, IPPROTO_IPV6, IPV6_V6ONLY, &on, sizeof on);");
    if (m_address.receiveBuffer) {
        m_out.comment(tr("How many octets may wait to be received before the system drops datagrams."));
        m_out.code(u"    const int buffer = "_s + QString::number(*m_address.receiveBuffer) + u";"_s);
        m_out.code(u"    setsockopt(sock, SOL_SOCKET, SO_RCVBUF, &buffer, sizeof buffer);");
    }
    const QString level = m_request.isIPv6() ? u"    setsockopt(sock, IPPROTO_IPV6, IPV6_MULTICAST_"_s
                                             : u"    setsockopt(sock, IPPROTO_IP, IP_MULTICAST_"_s;
    if (m_address.multicast.ttl) {
        m_out.comment(tr("How many networks a datagram may cross."));
        m_out.code(u"    const int hops = "_s + QString::number(*m_address.multicast.ttl) + u";"_s);
        m_out.code(level + (m_request.isIPv6() ? u"HOPS"_s : u"TTL"_s) + u", &hops, sizeof hops);"_s);
        if (*m_address.multicast.ttl > 0)
            m_out.code(m_request.isIPv6()
                           ? u"    setsockopt(sock, IPPROTO_IPV6, IPV6_UNICAST_HOPS, &hops, sizeof hops);"
                           : u"    setsockopt(sock, IPPROTO_IP, IP_TTL, &hops, sizeof hops);");
    }
    if (m_address.multicast.loop) {
        m_out.comment(tr("Whether this machine gets its own multicasts."));
        m_out.code(u"    const int loop = "_s + (*m_address.multicast.loop ? u"1;"_s : u"0;"_s));
        m_out.code(level + u"LOOP, &loop, sizeof loop);"_s);
    }
    if (m_request.multicastInterface().isEmpty())
        return;
    m_out.comment(tr("Multicasts leave through this interface."));
    m_out.code(u"    const unsigned interface = if_nametoindex("_s + literals::cText(m_request.multicastInterface())
               + u");"_s);
    m_out.code(u"    if (interface == 0)\n        fail(\"if_nametoindex\");");
    if (m_request.isIPv6()) {
        m_out.code(level + u"IF, &interface, sizeof interface);"_s);
        return;
    }
    m_out.code(uR"(
    struct ip_mreqn way;
    memset(&way, 0, sizeof way);
    way.imr_ifindex = (int)interface;
)");
    m_out.code(level + u"IF, &way, sizeof way);"_s);
}

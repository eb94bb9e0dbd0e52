// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/codegen/python/pythoncode.h"

#include "app/codegen/common/literals.h"

using namespace Qt::StringLiterals;

void PythonCode::datagrams()
{
    local();
    targets();
    groups();
    message();
    repeat();
    joining();
    exchangeDatagrams();
    openSocket();
}

void PythonCode::targets()
{
    if (m_address.kind().broadcasts()) {
        m_out.comment(tr("The broadcast addresses of the networks that this machine is in now. In another network "
                         "they are different."));
        m_out.code(u"TARGETS = ["_s);
        const QStringList hosts = m_request.broadcastTargets();
        for (const QString &host : hosts)
            m_out.code(u"    "_s + endpoint(host, m_address.to.port) + u',');
        m_out.code(u"]");
    } else if (m_sends) {
        m_out.comment(tr("Where the message goes."));
        m_out.code(u"TARGETS = ["_s + endpoint(m_address.to.host, m_address.to.port) + u']');
    }
}

void PythonCode::groups()
{
    if (!m_address.groups.isEmpty()) {
        m_out.comment(tr("Multicast groups: everybody who has joined one gets what is sent to it. Each with the "
                         "interface on which it is joined; None: the system chooses one."));
        m_out.code(u"GROUPS = ["_s);
        for (const MulticastGroup &group : m_request.groups())
            m_out.code(u"    ("_s + literals::pythonText(group.ip) + u", "_s
                       + (group.interfaceName.isEmpty() ? u"None"_s : literals::pythonText(group.interfaceName))
                       + u"),"_s);
        m_out.code(u"]");
    }
    if (!m_request.multicastInterface().isEmpty()) {
        m_out.comment(tr("The interface by which multicasts leave."));
        m_out.code(u"INTERFACE = "_s + literals::pythonText(m_request.multicastInterface()));
    }
}

void PythonCode::openSocket()
{
    m_out.blank(2);
    m_out.code(u"def main():");
    m_out.comment(tr("A UDP socket: it sends and receives datagrams, without a connection."));
    m_out.code(m_request.isIPv6() ? u"    sock = socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)"
                                  : u"    sock = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)");
    sharing();
    socketOptions();
    m_out.comment(tr("From now on the port is ours: what is sent to it arrives here, and what we send comes from it."));
    m_out.code(u"    sock.bind(LOCAL)");
    if (!m_address.groups.isEmpty())
        m_out.code(u"    for group, interface in GROUPS:\n        join(sock, group, interface)");
    m_out.code(uR"(    print("Receiving on", sock.getsockname()[:2], flush=True))");
    if (m_repeats) {
        m_out.comment(tr("A thread sends while this one receives."));
        m_out.code(u"    threading.Thread(target=keep_sending, args=(sock,), daemon=True).start()");
    } else if (m_sends) {
        m_out.code(u"    send(sock)");
    }
    m_out.code(u"    receive(sock)");
}

void PythonCode::socketOptions()
{
    if (m_request.isIPv6())
        m_out.code(u"    sock.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)");
    m_out.comment(tr("Without this the system refuses to send to a broadcast address."));
    m_out.code(u"    sock.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)");
    if (m_address.receiveBuffer) {
        m_out.comment(tr("How many octets may wait to be received before the system drops datagrams."));
        m_out.code(u"    sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, "_s
                   + QString::number(*m_address.receiveBuffer) + u')');
    }
    const QString level = m_request.isIPv6() ? u"    sock.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_MULTICAST_"_s
                                             : u"    sock.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_"_s;
    if (m_address.multicast.ttl) {
        m_out.comment(tr("How many networks a datagram may cross."));
        m_out.code(level + (m_request.isIPv6() ? u"HOPS, "_s : u"TTL, "_s) + QString::number(*m_address.multicast.ttl)
                   + u')');
        if (*m_address.multicast.ttl > 0)
            m_out.code((m_request.isIPv6() ? u"    sock.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_UNICAST_HOPS, "_s
                                           : u"    sock.setsockopt(socket.IPPROTO_IP, socket.IP_TTL, "_s)
                       + QString::number(*m_address.multicast.ttl) + u')');
    }
    if (m_address.multicast.loop) {
        m_out.comment(tr("Whether this machine gets its own multicasts."));
        m_out.code(level + u"LOOP, "_s + (*m_address.multicast.loop ? u"1)"_s : u"0)"_s));
    }
    if (m_request.multicastInterface().isEmpty())
        return;
    m_out.comment(tr("Multicasts leave through this interface."));
    m_out.code(u"    interface = socket.if_nametoindex(INTERFACE)");
    m_out.code(level
               + (m_request.isIPv6() ? u"IF, interface)"_s
                                     : u"IF, struct.pack(\"@4s4si\", bytes(4), bytes(4), interface))"_s));
}

void PythonCode::sharing()
{
    if (!m_address.share)
        return;
    m_out.comment(tr("Other programs that set this too may share the port."));
    m_out.code(u"    sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)");
    m_out.code(u"    if hasattr(socket, \"SO_REUSEPORT\"):");
    m_out.code(u"        sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)");
}

void PythonCode::joining()
{
    if (m_address.groups.isEmpty())
        return;
    m_out.blank(2);
    m_out.code(u"def join(sock, group, interface):");
    if (m_request.joinsEverywhere()) {
        m_out.comment(tr("On every interface that takes part in multicast."));
        m_out.code(uR"(
    if interface == "all":
        for _, name in socket.if_nameindex():
            try:
                join(sock, group, name)
            except OSError:
                pass
        return
)");
    }
    m_out.comment(tr("Joining tells the routers that this machine wants what is sent to the group."));
    m_out.code(u"    number = socket.if_nametoindex(interface) if interface else 0");
    m_out.code(m_request.isIPv6() ? uR"(
    member = socket.inet_pton(socket.AF_INET6, group) + struct.pack("@I", number)
    sock.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_JOIN_GROUP, member)
)"
                                  : uR"(
    member = struct.pack("@4s4si", socket.inet_aton(group), bytes(4), number)
    sock.setsockopt(socket.IPPROTO_IP, socket.IP_ADD_MEMBERSHIP, member)
)");
}

void PythonCode::exchangeDatagrams()
{
    if (m_sends) {
        m_out.blank(2);
        m_out.code(u"def send(sock):");
        m_out.comment(tr("Each call of sendto() is one datagram, and arrives as one or not at all."));
        m_out.code(uR"(
    for target in TARGETS:
        sock.sendto(MESSAGE, target)
)");
    }
    if (m_repeats) {
        m_out.blank(2);
        m_out.code(uR"(
def keep_sending(sock):
    rounds = 0
    while ROUNDS == 0 or rounds < ROUNDS:
        send(sock)
        rounds += 1
        time.sleep(PERIOD)
)");
    }
    m_out.blank(2);
    m_out.code(u"def receive(sock):\n    while True:");
    m_out.comment(tr("Waits until a datagram is there. No datagram is larger than 65,535 octets."));
    m_out.code(u"        data, peer = sock.recvfrom(65535)");
    m_out.comment(tr("!r shows control characters as \\n, \\x1b, …: a peer cannot drive your terminal with them."));
    m_out.code(uR"(        print(f"{peer[0]}:{peer[1]} {data.decode(CHARSET, 'replace')!r}", flush=True))");
    if (m_echoes) {
        m_out.comment(tr("Back to where it came from."));
        m_out.code(u"        sock.sendto(data, peer)");
    }
}

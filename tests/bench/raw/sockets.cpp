// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/raw/sockets.h"

#include <array>
#include <cerrno>
#include <cstring>

#include <linux/sock_diag.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

constexpr int WaitMs = 50;

[[noreturn]] void fail(const char *what)
{
    qFatal("%s: %s", what, std::strerror(errno));
}

sockaddr_in loopback(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

sockets::Descriptor make(int type)
{
    sockets::Descriptor made(socket(AF_INET, type | SOCK_CLOEXEC, 0));
    if (made.get() < 0)
        fail("socket");
    return made;
}

sockets::Descriptor bound(int type)
{
    sockets::Descriptor made = make(type);
    const sockaddr_in address = loopback(0);
    if (bind(made.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        fail("bind");
    return made;
}

sockets::Descriptor connected(int type, quint16 port)
{
    sockets::Descriptor made = make(type);
    const sockaddr_in address = loopback(port);
    if (connect(made.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        fail("connect");
    return made;
}

} // namespace

sockets::Descriptor::~Descriptor()
{
    if (m_descriptor >= 0)
        close(m_descriptor);
}

sockets::Descriptor sockets::bindUdp()
{
    return bound(SOCK_DGRAM);
}

sockets::Descriptor sockets::connectUdp(quint16 port)
{
    return connected(SOCK_DGRAM, port);
}

sockets::Descriptor sockets::listenTcp()
{
    Descriptor socket = bound(SOCK_STREAM);
    if (listen(socket.get(), 4096) != 0)
        fail("listen");
    return socket;
}

sockets::Descriptor sockets::connectTcp(quint16 port)
{
    Descriptor socket = connected(SOCK_STREAM, port);
    setOption(socket, IPPROTO_TCP, TCP_NODELAY, 1);
    return socket;
}

quint16 sockets::portOf(const Descriptor &socket)
{
    sockaddr_in address{};
    socklen_t size = sizeof address;
    if (getsockname(socket.get(), reinterpret_cast<sockaddr *>(&address), &size) != 0)
        fail("getsockname");
    return ntohs(address.sin_port);
}

void sockets::setOption(const Descriptor &socket, int level, int option, int value)
{
    if (setsockopt(socket.get(), level, option, &value, sizeof value) != 0)
        fail("setsockopt");
}

quint32 sockets::drops(int socket)
{
    std::array<quint32, SK_MEMINFO_VARS> values{};
    socklen_t size = sizeof values;
    getsockopt(socket, SOL_SOCKET, SO_MEMINFO, values.data(), &size);
    return values[SK_MEMINFO_DROPS];
}

void sockets::raiseReceiveBuffer(int socket, int octets)
{
    (void)setsockopt(socket, SOL_SOCKET, SO_RCVBUF, &octets, sizeof octets);
    (void)setsockopt(socket, SOL_SOCKET, SO_RCVBUFFORCE, &octets, sizeof octets);
}

bool sockets::waitReadable(const Descriptor &socket)
{
    pollfd waiting{socket.get(), POLLIN, 0};
    return poll(&waiting, 1, WaitMs) > 0;
}

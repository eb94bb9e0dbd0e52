// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/raw/echo.h"

#include "tests/bench/kit/clocks.h"
#include "tests/bench/raw/sockets.h"

#include <array>
#include <csignal>
#include <vector>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

using Room = std::array<char, 2048>;

bool echoDatagram(int socket)
{
    Room room;
    sockaddr_in peer{};
    socklen_t size = sizeof peer;
    const ssize_t got = recvfrom(socket, room.data(), room.size(), MSG_DONTWAIT, reinterpret_cast<sockaddr *>(&peer),
                                 &size);
    if (got >= 0)
        sendto(socket, room.data(), std::size_t(got), 0, reinterpret_cast<const sockaddr *>(&peer), size);
    return true;
}

bool echoStream(int socket)
{
    Room room;
    const ssize_t got = recv(socket, room.data(), room.size(), MSG_DONTWAIT);
    if (got > 0)
        send(socket, room.data(), std::size_t(got), MSG_NOSIGNAL);
    return got > 0;
}

void serve(int socket, bool (*echo)(int))
{
    pollfd waiting{socket, POLLIN, 0};
    do {
        poll(&waiting, 1, -1);
    } while (echo(socket));
}

void serveConnections(int listener)
{
    for (;;) {
        const sockets::Descriptor connection(accept(listener, nullptr, nullptr));
        sockets::setOption(connection, IPPROTO_TCP, TCP_NODELAY, 1);
        serve(connection.get(), echoStream);
    }
}

} // namespace

RawEcho::RawEcho(Protocol protocol)
{
    const sockets::Descriptor socket = protocol == Protocol::Udp ? sockets::bindUdp() : sockets::listenTcp();
    m_port = sockets::portOf(socket);
    m_process = fork();
    if (m_process != 0)
        return;
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (protocol == Protocol::Udp)
        serve(socket.get(), echoDatagram);
    else
        serveConnections(socket.get());
    _exit(0);
}

RawEcho::~RawEcho()
{
    kill(m_process, SIGKILL);
    waitpid(m_process, nullptr, 0);
}

Samples roundTrips(Protocol protocol, quint16 port, quint64 count)
{
    const sockets::Descriptor socket = protocol == Protocol::Udp ? sockets::connectUdp(port)
                                                                 : sockets::connectTcp(port);
    const timeval limit{1, 0};
    setsockopt(socket.get(), SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
    std::array<char, 64> octets{};
    Samples trips;
    trips.reserve(qsizetype(count));
    for (quint64 i = 0; i < count; ++i) {
        const qint64 start = clocks::monotonicNs();
        send(socket.get(), octets.data(), octets.size(), MSG_NOSIGNAL);
        if (recv(socket.get(), octets.data(), octets.size(), MSG_WAITALL) == ssize_t(octets.size()))
            trips.add(double(clocks::monotonicNs() - start) / 1e3);
    }
    return trips;
}

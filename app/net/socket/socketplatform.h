// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The names by which POSIX and Winsock call the same things. For the sources of
// this room that call sockets on both.

#include "app/base/peer.h"

#include <QtGlobal>

#include <cerrno>
#include <cstddef>
#include <cstring>

#ifdef _WIN32
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>
#endif
#ifdef SOCKETEER_LINUX
#include <linux/sockios.h>
#endif

namespace socketplatform {

#ifdef _WIN32
using Descriptor = SOCKET;
using Length = int;

constexpr int SendFlags = 0;
constexpr int ShutSending = SD_SEND;

namespace error {
constexpr int TryAgain = WSAEWOULDBLOCK;
constexpr int UnderWay = WSAEWOULDBLOCK;
constexpr int Interrupted = WSAEINTR;
constexpr int Closed = WSAESHUTDOWN;
constexpr int Reset = WSAECONNRESET;
constexpr int Aborted = WSAECONNABORTED;
constexpr int InUse = WSAEADDRINUSE;
constexpr int Refused = WSAECONNREFUSED;
constexpr int NetworkUnreachable = WSAENETUNREACH;
constexpr int HostUnreachable = WSAEHOSTUNREACH;
constexpr int NetworkDown = WSAENETDOWN;
constexpr int HostDown = WSAEHOSTDOWN;
constexpr int TimedOut = WSAETIMEDOUT;
constexpr int NoAccess = WSAEACCES;
constexpr int NoSuchAddress = WSAEADDRNOTAVAIL;
} // namespace error

inline int lastError()
{
    return WSAGetLastError();
}

// For the errors that a datagram can meet.
inline int asErrno(int code)
{
    switch (code) {
    case WSAEWOULDBLOCK:
        return EAGAIN;
    case WSAENOBUFS:
        return ENOBUFS;
    case WSAEMSGSIZE:
        return EMSGSIZE;
    case WSAENETUNREACH:
        return ENETUNREACH;
    case WSAEHOSTUNREACH:
        return EHOSTUNREACH;
    case WSAENETDOWN:
        return ENETDOWN;
    case WSAEACCES:
        return EACCES;
    default:
        return EIO;
    }
}

inline void doNotBlock(Descriptor socket)
{
    u_long on = 1;
    ioctlsocket(socket, long(FIONBIO), &on);
}

inline void close(Descriptor socket)
{
    closesocket(socket);
}

inline void raiseDescriptorLimit() { } // there is no limit
#else
using Descriptor = int;
using Length = std::size_t;

#ifdef MSG_NOSIGNAL
constexpr int SendFlags = MSG_NOSIGNAL;
#else
constexpr int SendFlags = 0;
#endif
constexpr int ShutSending = SHUT_WR;

namespace error {
constexpr int TryAgain = EAGAIN;
constexpr int UnderWay = EINPROGRESS;
constexpr int Interrupted = EINTR;
constexpr int Closed = EPIPE;
constexpr int Reset = ECONNRESET;
constexpr int Aborted = ECONNABORTED;
constexpr int InUse = EADDRINUSE;
constexpr int Refused = ECONNREFUSED;
constexpr int NetworkUnreachable = ENETUNREACH;
constexpr int HostUnreachable = EHOSTUNREACH;
constexpr int NetworkDown = ENETDOWN;
constexpr int HostDown = EHOSTDOWN;
constexpr int TimedOut = ETIMEDOUT;
constexpr int NoAccess = EACCES;
constexpr int NoSuchAddress = EADDRNOTAVAIL;
} // namespace error

inline int lastError()
{
    return errno;
}

inline int asErrno(int code)
{
    return code;
}

inline void doNotBlock(Descriptor socket)
{
    fcntl(socket, F_SETFL, fcntl(socket, F_GETFL) | O_NONBLOCK);
    fcntl(socket, F_SETFD, fcntl(socket, F_GETFD) | FD_CLOEXEC);
}

inline void close(Descriptor socket)
{
    ::close(socket);
}

inline void raiseDescriptorLimit()
{
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur >= limit.rlim_max)
        return;
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
}
#endif

inline Descriptor native(qintptr socket)
{
    return static_cast<Descriptor>(socket);
}

template <typename Value>
bool setOption(qintptr socket, int level, int name, const Value &value)
{
    return setsockopt(native(socket), level, name, reinterpret_cast<const char *>(&value), sizeof value) == 0;
}

struct NativeAddress
{
    sockaddr_storage storage{};
    socklen_t size = 0;

    [[nodiscard]] const sockaddr *get() const { return reinterpret_cast<const sockaddr *>(&storage); }
};

inline NativeAddress nativeOf(const Peer &peer)
{
    NativeAddress address;
    if (peer.family == Peer::Family::IPv4) {
        auto &ip4 = reinterpret_cast<sockaddr_in &>(address.storage);
        ip4.sin_family = AF_INET;
        ip4.sin_port = htons(peer.port);
        std::memcpy(&ip4.sin_addr, peer.ip.data(), sizeof ip4.sin_addr);
        address.size = sizeof ip4;
    } else {
        auto &ip6 = reinterpret_cast<sockaddr_in6 &>(address.storage);
        ip6.sin6_family = AF_INET6;
        ip6.sin6_port = htons(peer.port);
        ip6.sin6_scope_id = peer.scope;
        std::memcpy(&ip6.sin6_addr, peer.ip.data(), sizeof ip6.sin6_addr);
        address.size = sizeof ip6;
    }
    return address;
}

} // namespace socketplatform

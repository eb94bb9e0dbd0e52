// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/nativesocket.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <limits>

#ifdef Q_OS_WIN
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <linux/sockios.h>
#endif

namespace nativesocket {

namespace {

#ifdef Q_OS_WIN
using Descriptor = SOCKET;
using Length = int;
constexpr int NoFlags = 0;
constexpr int ShutSend = SD_SEND;
int lastError()
{
    return WSAGetLastError();
}
#else
using Descriptor = int;
using Length = std::size_t;
#ifdef MSG_NOSIGNAL
constexpr int NoFlags = MSG_NOSIGNAL;
#else
constexpr int NoFlags = 0;
#endif
constexpr int ShutSend = SHUT_WR;
int lastError()
{
    return errno;
}
#endif

Descriptor native(qintptr socket)
{
    return static_cast<Descriptor>(socket);
}

Length lengthOf(qsizetype octets)
{
    return static_cast<Length>(std::min<qsizetype>(octets, std::numeric_limits<int>::max()));
}

template <typename Value>
bool setOption(qintptr socket, int level, int name, const Value &value)
{
    return setsockopt(native(socket), level, name, reinterpret_cast<const char *>(&value), sizeof value) == 0;
}

Transfer failed(int error)
{
    using Outcome = Transfer::Outcome;
    switch (error) {
#ifdef Q_OS_WIN
    case WSAEWOULDBLOCK:
#else
    case EAGAIN:
    case EINTR:
#endif
        return {Outcome::Nothing, 0, error};
#ifdef Q_OS_WIN
    case WSAESHUTDOWN:
#endif
    case EPIPE:
        return {Outcome::End, 0, error};
#ifdef Q_OS_WIN
    case WSAECONNRESET:
    case WSAECONNABORTED:
#endif
    case ECONNRESET:
        return {Outcome::Reset, 0, error};
    default:
        return {Outcome::Lost, 0, error};
    }
}

struct NativeAddress
{
    sockaddr_storage storage{};
    socklen_t size = 0;

    [[nodiscard]] const sockaddr *get() const { return reinterpret_cast<const sockaddr *>(&storage); }
};

NativeAddress nativeOf(const Peer &peer)
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

void doNotBlock(qintptr socket)
{
#ifdef Q_OS_WIN
    u_long on = 1;
    ioctlsocket(native(socket), FIONBIO, &on);
#else
    fcntl(native(socket), F_SETFL, fcntl(native(socket), F_GETFL) | O_NONBLOCK);
    fcntl(native(socket), F_SETFD, fcntl(native(socket), F_GETFD) | FD_CLOEXEC);
#endif
}

// A fixed port can then be used again although its last connection is in TIME-WAIT.
void allowReuse(qintptr socket)
{
#ifndef Q_OS_WIN
    setOption(socket, SOL_SOCKET, SO_REUSEADDR, int(1));
#else
    Q_UNUSED(socket)
#endif
}

bool isUnderWay(int error)
{
#ifdef Q_OS_WIN
    return error == WSAEWOULDBLOCK;
#else
    return error == EINPROGRESS;
#endif
}

} // namespace

Transfer receive(qintptr socket, char *buffer, qsizetype size)
{
    const auto got = ::recv(native(socket), buffer, lengthOf(size), 0);
    if (got > 0)
        return {Transfer::Outcome::Octets, got, 0};
    return got == 0 ? Transfer{Transfer::Outcome::End, 0, 0} : failed(lastError());
}

Transfer send(qintptr socket, QByteArrayView octets)
{
    const auto taken = ::send(native(socket), octets.data(), lengthOf(octets.size()), NoFlags);
    return taken >= 0 ? Transfer{Transfer::Outcome::Octets, taken, 0} : failed(lastError());
}

Connecting connectTo(const Peer &to, const Peer &from)
{
    Connecting result;
    result.socket = qintptr(::socket(to.family == Peer::Family::IPv4 ? AF_INET : AF_INET6, SOCK_STREAM, IPPROTO_TCP));
    if (result.socket == None) {
        result.error = lastError();
        return result;
    }
    prepare(result.socket);
    const NativeAddress far = nativeOf(to);
    if (!from.isNull()) {
        const NativeAddress near = nativeOf(from);
        allowReuse(result.socket);
        if (::bind(native(result.socket), near.get(), near.size) != 0) {
            result.error = lastError();
            result.bindFailed = true;
        }
    }
    if (!result.error && ::connect(native(result.socket), far.get(), far.size) != 0 && !isUnderWay(lastError()))
        result.error = lastError();
    if (result.error) {
        close(result.socket);
        result.socket = None;
    }
    return result;
}

int connectError(qintptr socket)
{
    int error = 0;
    socklen_t size = sizeof error;
    if (getsockopt(native(socket), SOL_SOCKET, SO_ERROR, reinterpret_cast<char *>(&error), &size) != 0)
        return lastError();
    return error;
}

void prepare(qintptr socket)
{
    doNotBlock(socket);
    setOption(socket, IPPROTO_TCP, TCP_NODELAY, int(1));
#ifdef SO_NOSIGPIPE
    setOption(socket, SOL_SOCKET, SO_NOSIGPIPE, int(1));
#endif
}

Peer localEnd(qintptr socket)
{
    sockaddr_storage storage{};
    socklen_t size = sizeof storage;
    if (getsockname(native(socket), reinterpret_cast<sockaddr *>(&storage), &size) != 0)
        return {};
    return Peer::from(storage);
}

Peer farEnd(qintptr socket)
{
    sockaddr_storage storage{};
    socklen_t size = sizeof storage;
    if (getpeername(native(socket), reinterpret_cast<sockaddr *>(&storage), &size) != 0)
        return {};
    return Peer::from(storage);
}

bool shutdownSending(qintptr socket)
{
    return ::shutdown(native(socket), ShutSend) == 0;
}

bool setResetOnClose(qintptr socket)
{
    return setOption(socket, SOL_SOCKET, SO_LINGER, linger{1, 0});
}

void close(qintptr socket)
{
#ifdef Q_OS_WIN
    closesocket(native(socket));
#else
    ::close(native(socket));
#endif
}

std::optional<quint64> unconfirmed(qintptr socket)
{
#ifdef Q_OS_LINUX
    int octets = 0;
    if (ioctl(native(socket), SIOCOUTQ, &octets) == 0 && octets >= 0)
        return quint64(octets);
#else
    Q_UNUSED(socket)
#endif
    return std::nullopt;
}

Problem::Word wordOf(int error)
{
    using Word = Problem::Word;
    switch (error) {
#ifdef Q_OS_WIN
    case WSAEADDRINUSE:
        return Word::InUse;
    case WSAECONNREFUSED:
        return Word::Refused;
    case WSAENETUNREACH:
    case WSAEHOSTUNREACH:
        return Word::Unreachable;
    case WSAETIMEDOUT:
        return Word::Timeout;
    case WSAEACCES:
        return Word::NoPermission;
    case WSAEADDRNOTAVAIL:
        return Word::NoSuchAddress;
#else
    case EADDRINUSE:
        return Word::InUse;
    case ECONNREFUSED:
        return Word::Refused;
    case ENETUNREACH:
    case EHOSTUNREACH:
    case ENETDOWN:
    case EHOSTDOWN:
        return Word::Unreachable;
    case ETIMEDOUT:
        return Word::Timeout;
    case EACCES:
    case EPERM:
        return Word::NoPermission;
    case EADDRNOTAVAIL:
        return Word::NoSuchAddress;
#endif
    default:
        return Word::Other;
    }
}

QString textOf(int error)
{
    return qt_error_string(error);
}

} // namespace nativesocket

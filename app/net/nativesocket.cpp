// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/nativesocket.h"

#include "app/net/socketplatform.h"

#include <algorithm>
#include <cstring>
#include <limits>

namespace nativesocket {

namespace {

using namespace socketplatform;

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

Transfer failed(int code)
{
    using Outcome = Transfer::Outcome;
    switch (code) {
    case error::TryAgain:
    case error::Interrupted:
        return {Outcome::Nothing, 0, code};
    case error::Closed:
        return {Outcome::End, 0, code};
    case error::Reset:
        return {Outcome::Reset, 0, code};
    default:
        return {Outcome::Lost, 0, code};
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

// A fixed port can then be used again although its last connection is in
// TIME-WAIT. Windows allows that anyway, and means something else by the name.
void allowReuse(qintptr socket)
{
#ifndef Q_OS_WIN
    setOption(socket, SOL_SOCKET, SO_REUSEADDR, int(1));
#else
    Q_UNUSED(socket)
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
    const auto taken = ::send(native(socket), octets.data(), lengthOf(octets.size()), SendFlags);
    return taken >= 0 ? Transfer{Transfer::Outcome::Octets, taken, 0} : failed(lastError());
}

int sendDatagram(qintptr socket, QByteArrayView octets, const Peer &to)
{
    const NativeAddress far = nativeOf(to);
    const auto taken = ::sendto(native(socket), octets.data(), lengthOf(octets.size()), SendFlags, far.get(), far.size);
    return taken >= 0 ? 0 : asErrno(lastError());
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
    if (!result.error && ::connect(native(result.socket), far.get(), far.size) != 0 && lastError() != error::UnderWay)
        result.error = lastError();
    if (result.error) {
        nativesocket::close(result.socket);
        result.socket = None;
    }
    return result;
}

Accepted accept(qintptr listener)
{
    const auto socket = qintptr(::accept(native(listener), nullptr, nullptr));
    if (socket != None)
        return {Accepted::Outcome::Client, socket, 0};
    const int code = lastError();
    switch (code) {
    case error::TryAgain:
        return {Accepted::Outcome::Nothing, None, code};
    case error::Interrupted:
    case error::Aborted:
        return {Accepted::Outcome::Gone, None, code};
    default:
        return {Accepted::Outcome::NoRoom, None, code};
    }
}

int connectError(qintptr socket)
{
    int code = 0;
    socklen_t size = sizeof code;
    if (getsockopt(native(socket), SOL_SOCKET, SO_ERROR, reinterpret_cast<char *>(&code), &size) != 0)
        return lastError();
    return code;
}

void prepare(qintptr socket)
{
    doNotBlock(native(socket));
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
    return ::shutdown(native(socket), ShutSending) == 0;
}

bool setResetOnClose(qintptr socket)
{
    return setOption(socket, SOL_SOCKET, SO_LINGER, linger{1, 0});
}

bool setNoDelay(qintptr socket, bool on)
{
    return setOption(socket, IPPROTO_TCP, TCP_NODELAY, int(on));
}

bool setKeepAlive(qintptr socket, bool on, int idleS, int intervalS, int probes)
{
#ifdef TCP_KEEPIDLE
    setOption(socket, IPPROTO_TCP, TCP_KEEPIDLE, idleS);
#elif defined(TCP_KEEPALIVE)
    setOption(socket, IPPROTO_TCP, TCP_KEEPALIVE, idleS); // macOS's name
#else
    Q_UNUSED(idleS)
#endif
#if defined(TCP_KEEPINTVL) && defined(TCP_KEEPCNT)
    setOption(socket, IPPROTO_TCP, TCP_KEEPINTVL, intervalS);
    setOption(socket, IPPROTO_TCP, TCP_KEEPCNT, probes);
#else
    Q_UNUSED(intervalS)
    Q_UNUSED(probes)
#endif
    return setOption(socket, SOL_SOCKET, SO_KEEPALIVE, int(on));
}

bool setBacklog(qintptr listener, int connections)
{
    return ::listen(native(listener), connections) == 0;
}

void close(qintptr socket)
{
    socketplatform::close(native(socket));
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

void raiseDescriptorLimit()
{
    socketplatform::raiseDescriptorLimit();
}

Problem::Word wordOf(int code)
{
    using Word = Problem::Word;
    switch (code) {
    case error::InUse:
        return Word::InUse;
    case error::Refused:
        return Word::Refused;
    case error::NetworkUnreachable:
    case error::HostUnreachable:
    case error::NetworkDown:
    case error::HostDown:
        return Word::Unreachable;
    case error::TimedOut:
        return Word::Timeout;
    case error::NoAccess:
        return Word::NoPermission;
    case error::NoSuchAddress:
        return Word::NoSuchAddress;
    default:
        return Word::Other;
    }
}

QString textOf(int code)
{
    return qt_error_string(code);
}

} // namespace nativesocket

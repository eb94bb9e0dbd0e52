// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/socket/nativesocket.h"

#include "app/net/socket/socketplatform.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace nativesocket {

namespace {

using namespace socketplatform;

Length lengthOf(qsizetype octets)
{
    return static_cast<Length>(std::min<qsizetype>(octets, std::numeric_limits<int>::max()));
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

// Lets a fixed port be used again although its last connection is in TIME-WAIT.
// Windows allows that anyway, and means something else by the option's name.
void allowReuse(qintptr socket)
{
#ifndef Q_OS_WIN
    setOption(socket, SOL_SOCKET, SO_REUSEADDR, int(1));
#else
    Q_UNUSED(socket)
#endif
}

// Linux lets two sockets have a port when both set SO_REUSEADDR or both set
// SO_REUSEPORT: with both set here, it does not matter which one the other program
// sets. BSD wants SO_REUSEPORT, Windows has SO_REUSEADDR alone. Qt sets one of them.
void allowSharing(qintptr socket)
{
    setOption(socket, SOL_SOCKET, SO_REUSEADDR, int(1));
#ifdef SO_REUSEPORT
    setOption(socket, SOL_SOCKET, SO_REUSEPORT, int(1));
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

Bound bindShared(const Peer &local)
{
    const bool ipv6 = local.family == Peer::Family::IPv6;
    Bound result;
    result.socket = qintptr(::socket(ipv6 ? AF_INET6 : AF_INET, SOCK_DGRAM, IPPROTO_UDP));
    if (result.socket == None) {
        result.error = lastError();
        return result;
    }
    doNotBlock(native(result.socket));
    allowSharing(result.socket);
    setOption(result.socket, SOL_SOCKET, SO_BROADCAST, int(1)); // as Qt does
    if (ipv6)
        setOption(result.socket, IPPROTO_IPV6, IPV6_V6ONLY, int(1));
    const NativeAddress near = nativeOf(local);
    if (::bind(native(result.socket), near.get(), near.size) != 0) {
        result.error = lastError();
        nativesocket::close(std::exchange(result.socket, None));
    }
    return result;
}

// The address comes from connecting a datagram socket, which sends nothing: the
// system gives it the route's address.
static Peer endTowards(const Peer &to, Peer end)
{
    if (!end.address().isEqual(QHostAddress(QHostAddress::AnyIPv4))
        && !end.address().isEqual(QHostAddress(QHostAddress::AnyIPv6)))
        return end;
    const auto socket = qintptr(::socket(to.family == Peer::Family::IPv4 ? AF_INET : AF_INET6, SOCK_DGRAM, 0));
    if (socket == None)
        return end;
    const NativeAddress far = nativeOf(to);
    if (::connect(native(socket), far.get(), socklen_t(far.size)) == 0)
        end.ip = localEnd(socket).ip;
    nativesocket::close(socket);
    return end;
}

Connecting connectTo(const Peer &to, const Peer &from)
{
    return connectTo(to, from, {});
}

Connecting connectTo(const Peer &to, const Peer &from, const std::function<void(const Peer &)> &announce)
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
    } else if (announce) {
        const NativeAddress anywhere = nativeOf(Peer{{}, 0, 0, to.family});
        ::bind(native(result.socket), anywhere.get(), anywhere.size); // else the system chooses later
    }
    if (announce && !result.error)
        announce(endTowards(to, localEnd(result.socket)));
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
#ifdef SOCKETEER_LINUX
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

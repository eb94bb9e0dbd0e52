// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/peer.h"

#include <QHash>
#include <QNetworkInterface>
#include <QtEndian>

#ifdef Q_OS_WIN
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <netinet/in.h>
#include <sys/socket.h>
#endif

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<quint8, 12> MappedPrefix{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isNumber(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

void unmap(Peer &peer)
{
    if (!std::equal(MappedPrefix.begin(), MappedPrefix.end(), peer.ip.begin()))
        return;
    std::copy_n(peer.ip.begin() + 12, 4, peer.ip.begin());
    std::fill(peer.ip.begin() + 4, peer.ip.end(), quint8(0));
    peer.family = Peer::Family::IPv4;
    peer.scope = 0;
}

// An interface's name may be a number: only what is not a number names one.
quint32 scopeFromText(QStringView zone)
{
    if (isNumber(zone))
        return zone.toUInt();
    return quint32(QNetworkInterface::interfaceIndexFromName(zone.toString()));
}

QString scopeToText(quint32 scope)
{
    const QString name = QNetworkInterface::interfaceNameFromIndex(int(scope));
    return name.isEmpty() || isNumber(name) ? QString::number(scope) : name;
}

// Four decimal numbers; none of the short and octal forms that inet_aton takes.
std::optional<Peer> parseIPv4(QStringView text)
{
    const QList<QStringView> parts = text.split(u'.');
    if (parts.size() != 4)
        return {};
    Peer peer;
    peer.family = Peer::Family::IPv4;
    for (qsizetype i = 0; i < 4; ++i) {
        const QStringView part = parts[i];
        if (!isNumber(part) || part.size() > 3 || (part.size() > 1 && part.front() == u'0') || part.toUInt() > 255)
            return {};
        peer.ip[size_t(i)] = quint8(part.toUInt());
    }
    return peer;
}

std::optional<Peer> parseIPv6(QStringView text)
{
    const qsizetype percent = text.indexOf(u'%');
    const QStringView digits = percent < 0 ? text : text.first(percent);
    const auto allowed = [](QChar c) {
        return isDigit(c) || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F') || c == u':' || c == u'.';
    };
    if (!digits.contains(u':') || !std::all_of(digits.begin(), digits.end(), allowed))
        return {};
    const QHostAddress address(digits.toString());
    if (address.protocol() != QAbstractSocket::IPv6Protocol)
        return {};
    Peer peer = Peer::from(address, 0);
    if (percent < 0)
        return peer;
    peer.scope = scopeFromText(text.sliced(percent + 1));
    if (peer.scope == 0 || peer.family != Peer::Family::IPv6)
        return {};
    return peer;
}

struct Split
{
    QStringView host;
    quint16 port = 0;
    bool bracketed = false;
};

std::optional<Split> splitHostPort(QStringView text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    if (colon <= 0)
        return {};
    const QStringView digits = text.sliced(colon + 1);
    if (!isNumber(digits) || digits.size() > 5 || digits.toUInt() > 65535)
        return {};
    Split split{text.first(colon), quint16(digits.toUInt())};
    split.bracketed = split.host.startsWith(u'[') && split.host.endsWith(u']') && split.host.size() > 2;
    if (split.bracketed)
        split.host = split.host.sliced(1, split.host.size() - 2);
    return split;
}

// A zone is kept as it is written: the interface may be on another machine.
// What a URL would have to escape stays out of it (RFC 6874).
bool isIPv6Text(QStringView host)
{
    const qsizetype percent = host.indexOf(u'%');
    if (percent < 0)
        return parseIPv6(host).has_value();
    const QStringView zone = host.sliced(percent + 1);
    const auto allowed = [](QChar c) { return c.isPrint() && !c.isSpace() && !u"[]%/?#&\""_s.contains(c); };
    return !zone.isEmpty() && std::all_of(zone.begin(), zone.end(), allowed) && parseIPv6(host.first(percent));
}

// What a resolver could be asked. Digits and dots alone are an IPv4 address or
// a slip of the pen.
bool isHostName(QStringView host)
{
    const auto allowed = [](QChar c) {
        return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'-' || c == u'_' || c == u'.';
    };
    const auto numeric = [](QChar c) { return isDigit(c) || c == u'.'; };
    return !host.isEmpty() && host.size() <= 253 && host.front() != u'.' && host.front() != u'-'
        && std::all_of(host.begin(), host.end(), allowed) && !std::all_of(host.begin(), host.end(), numeric);
}

} // namespace

Peer Peer::from(const QHostAddress &address, quint16 port)
{
    Peer peer;
    peer.port = port;
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        peer.family = Family::IPv4;
        qToBigEndian(address.toIPv4Address(), peer.ip.data());
    } else if (!address.isNull()) {
        const Q_IPV6ADDR octets = address.toIPv6Address();
        peer.family = Family::IPv6;
        std::memcpy(peer.ip.data(), octets.c, sizeof octets.c);
        if (const QString zone = address.scopeId(); !zone.isEmpty())
            peer.scope = scopeFromText(zone);
        unmap(peer);
    }
    return peer;
}

Peer Peer::from(const sockaddr_storage &native)
{
    Peer peer;
    if (native.ss_family == AF_INET) {
        sockaddr_in in{};
        std::memcpy(&in, &native, sizeof in);
        peer.family = Family::IPv4;
        peer.port = qFromBigEndian<quint16>(&in.sin_port);
        std::memcpy(peer.ip.data(), &in.sin_addr, 4);
    } else if (native.ss_family == AF_INET6) {
        sockaddr_in6 in{};
        std::memcpy(&in, &native, sizeof in);
        peer.family = Family::IPv6;
        peer.port = qFromBigEndian<quint16>(&in.sin6_port);
        peer.scope = quint32(in.sin6_scope_id);
        std::memcpy(peer.ip.data(), &in.sin6_addr, 16);
        unmap(peer);
    }
    return peer;
}

std::optional<Peer> Peer::parse(QStringView text)
{
    const std::optional<Split> split = splitHostPort(text);
    if (!split)
        return {};
    std::optional<Peer> peer = split->bracketed ? parseIPv6(split->host) : parseIPv4(split->host);
    if (peer)
        peer->port = split->port;
    return peer;
}

std::optional<Peer> Peer::parseIp(QStringView text)
{
    return text.contains(u':') ? parseIPv6(text) : parseIPv4(text);
}

QHostAddress Peer::address() const
{
    if (family == Family::None)
        return {};
    if (family == Family::IPv4)
        return QHostAddress(qFromBigEndian<quint32>(ip.data()));
    QHostAddress address(ip.data());
    if (scope != 0)
        address.setScopeId(scopeToText(scope));
    return address;
}

QString Peer::ipText() const
{
    if (family != Family::IPv6)
        return family == Family::None ? QString() : address().toString();
    const QString digits = QHostAddress(ip.data()).toString();
    return scope == 0 ? digits : digits + u'%' + scopeToText(scope);
}

QString Peer::toString() const
{
    if (family == Family::None)
        return {};
    const QString format = family == Family::IPv6 ? u"[%1]:%2"_s : u"%1:%2"_s;
    return format.arg(ipText(), QString::number(port));
}

size_t qHash(const Peer &peer, size_t seed) noexcept
{
    quint64 halves[2];
    std::memcpy(halves, peer.ip.data(), sizeof halves);
    const quint64 rest = quint64(peer.scope) << 24 | quint64(peer.port) << 8 | quint64(peer.family);
    return qHashMulti(seed, halves[0], halves[1], rest);
}

std::optional<HostPort> HostPort::parse(QStringView text)
{
    const std::optional<Split> split = splitHostPort(text);
    if (!split)
        return {};
    const QStringView host = split->host;
    const bool valid = split->bracketed ? isIPv6Text(host) : isHostText(host) && !host.contains(u':');
    return valid ? std::optional(HostPort{host.toString(), split->port}) : std::nullopt;
}

bool HostPort::isHostText(QStringView host)
{
    return parseIPv4(host) || isIPv6Text(host) || isHostName(host);
}

QString HostPort::toString() const
{
    if (isNull())
        return {};
    const QString format = host.contains(u':') ? u"[%1]:%2"_s : u"%1:%2"_s;
    return format.arg(host, QString::number(port));
}

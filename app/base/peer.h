// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHostAddress>
#include <QString>
#include <QStringView>

#include <array>
#include <optional>

struct sockaddr_storage;

// One end of an exchange: IP, port, and for link-local IPv6 the scope. A small
// plain value, so that it can be compared and hashed for each datagram without
// touching the heap.
struct Peer
{
    enum class Family : quint8 { None, IPv4, IPv6 };

    std::array<quint8, 16> ip{}; // network order; an IPv4 address fills the first four octets
    quint32 scope = 0; // interface index (RFC 4007), 0 where it does not matter
    quint16 port = 0;
    Family family = Family::None;

    [[nodiscard]] static Peer from(const QHostAddress &address, quint16 port);
    // An IPv4-mapped IPv6 address (::ffff:a.b.c.d) becomes IPv4.
    [[nodiscard]] static Peer from(const sockaddr_storage &native);
    // "IP:PORT" or "[IP6%scope]:PORT"; names are not resolved.
    [[nodiscard]] static std::optional<Peer> parse(QStringView text);
    // "IP" or "IP6%scope" alone, strictly: four decimal numbers, or RFC 4291.
    [[nodiscard]] static std::optional<Peer> parseIp(QStringView text);

    [[nodiscard]] bool isNull() const { return family == Family::None; }
    [[nodiscard]] QHostAddress address() const;
    [[nodiscard]] QString ipText() const; // without port and brackets
    [[nodiscard]] QString toString() const; // "IP:PORT", "[IP6]:PORT", empty when null

    bool operator==(const Peer &) const = default;
};

size_t qHash(const Peer &peer, size_t seed = 0) noexcept;

// A host as a person writes it, name or IP, with a port.
struct HostPort
{
    QString host; // without brackets
    quint16 port = 0;

    // "HOST:PORT" or "[IP6]:PORT".
    [[nodiscard]] static std::optional<HostPort> parse(QStringView text);
    // Whether `host` is an IP (IPv6 without brackets) or could be a host's name.
    [[nodiscard]] static bool isHostText(QStringView host);

    [[nodiscard]] bool isNull() const { return host.isEmpty(); }
    [[nodiscard]] QString toString() const;

    bool operator==(const HostPort &) const = default;
};

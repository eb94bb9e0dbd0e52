// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QString>

#include <array>
#include <span>

// The kinds of endpoint, in the order of the tabs.
enum class Scheme : quint8 { Udp, Broadcast, TcpClient, TcpServer };

// What the program knows of one kind. Code that needs only this asks the table
// below, so that a new kind is mostly a new row.
struct EndpointKind
{
    enum class Transport : quint8 { Datagrams, Stream };

    // The host that stands in the address.
    enum class Host : quint8 {
        Local, // an IP of this machine, or none
        LocalIPv4, // the same, but IPv4 alone
        Remote, // the peer's name or IP
    };

    // Where octets go.
    enum class Target : quint8 {
        HostAndPort, // the address's `to`
        PortAlone, // the address's `to`: that port of everybody in a network
        Itself, // the address's own host and port
        Clients, // all that have connected
    };

    Scheme scheme;
    QLatin1StringView word; // in addresses, files and lessons
    const char *label; // name() translates it
    Transport transport;
    Host host;
    Target target;
    Scheme counterpart; // what a partner has to be

    [[nodiscard]] static std::span<const EndpointKind> all();
    [[nodiscard]] static const EndpointKind &of(Scheme scheme);

    [[nodiscard]] QString name() const; // in the language in use

    [[nodiscard]] constexpr bool isStream() const { return transport == Transport::Stream; }
    [[nodiscard]] constexpr bool binds() const { return host == Host::Local || host == Host::LocalIPv4; }
    [[nodiscard]] constexpr bool connects() const { return target == Target::Itself; }
    [[nodiscard]] constexpr bool listens() const { return target == Target::Clients; }
    [[nodiscard]] constexpr bool broadcasts() const { return target == Target::PortAlone; }
};

// In the order of Scheme.
inline constexpr auto EndpointKinds = [] {
    using Transport = EndpointKind::Transport;
    using Host = EndpointKind::Host;
    using Target = EndpointKind::Target;
    using namespace Qt::StringLiterals;

    return std::to_array<EndpointKind>({
        {Scheme::Udp, "udp"_L1, QT_TRANSLATE_NOOP("EndpointKind", "UDP"), Transport::Datagrams, Host::Local,
         Target::HostAndPort, Scheme::Udp},
        {Scheme::Broadcast, "broadcast"_L1, QT_TRANSLATE_NOOP("EndpointKind", "Broadcast"), Transport::Datagrams,
         Host::LocalIPv4, Target::PortAlone, Scheme::Udp},
        {Scheme::TcpClient, "tcp-client"_L1, QT_TRANSLATE_NOOP("EndpointKind", "TCP client"), Transport::Stream,
         Host::Remote, Target::Itself, Scheme::TcpServer},
        {Scheme::TcpServer, "tcp-server"_L1, QT_TRANSLATE_NOOP("EndpointKind", "TCP server"), Transport::Stream,
         Host::Local, Target::Clients, Scheme::TcpClient},
    });
}();

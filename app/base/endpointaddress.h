// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/peer.h"
#include "app/base/problem.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

// The four kinds of endpoint, in the order of the tabs.
enum class Scheme : quint8 { Udp, Broadcast, TcpClient, TcpServer };

[[nodiscard]] QString schemeText(Scheme scheme); // "udp", "broadcast", "tcp-client", "tcp-server"

// An endpoint as a URL: what it binds or connects to and every option. Parsing
// is total: anything that is not an address gives a Problem that names the part
// and lists what is allowed. Printing gives what was parsed, options in the
// order in which they came.
struct EndpointAddress
{
    static constexpr int MaxTtl = 255;

    Scheme scheme = Scheme::Udp;
    QString host; // bound or connected to; IPv6 without brackets; "0.0.0.0" when bound and empty
    quint16 port = 0;

    // All kinds.
    QString charset = QStringLiteral("UTF-8"); // canonical name of a Charset
    QString name; // label, empty when none

    // UDP: where Send goes. Broadcast: only the port counts.
    HostPort to;

    // Broadcast.
    enum class Via : quint8 { All, Limited, Interface, Address };
    Via via = Via::All;
    QString viaName; // interface's name or the address, as given

    // UDP and broadcast.
    bool share = false; // the port, with other programs that do too
    QString interfaceName; // `iface`: for groups and multicast sends; for 255.255.255.255

    // UDP.
    QStringList groups; // multicast groups to join, each as a MulticastGroup
    std::optional<int> ttl; // 0…255; 0 keeps multicasts on this machine and leaves unicasts the system's
    std::optional<bool> loop;
    std::optional<int> receiveBuffer; // octets

    // TCP client.
    HostPort from; // the fixed local end, null when the system chooses
    std::optional<int> reconnectMs;

    // Names of the options as they were given, so that printing keeps the order.
    QStringList optionOrder;

    struct Parsed;
    [[nodiscard]] static Parsed parse(const QString &text);

    [[nodiscard]] QString toString() const;
    [[nodiscard]] bool isBound() const { return scheme != Scheme::TcpClient; }

    bool operator==(const EndpointAddress &) const = default;
};

struct EndpointAddress::Parsed
{
    EndpointAddress address; // meaningful when problem.isNull()
    Problem problem;
};

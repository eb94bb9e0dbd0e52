// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/endpointkind.h"
#include "app/base/multicastgroup.h"
#include "app/base/peer.h"
#include "app/base/problem.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

// An endpoint as a URL: what it binds or connects to and every option. Parsing
// is total: anything that is not an address gives a Problem that names the part
// and lists what is allowed. Printing gives what was parsed, options in the
// order in which they came.
struct EndpointAddress
{
    Scheme scheme{};
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
    QString interfaceName; // `iface`: by which 255.255.255.255 leaves; empty: the system chooses

    // UDP and broadcast.
    bool share = false; // the port, with other programs that share it too

    // UDP.
    QStringList groups; // multicast groups to join, each as a MulticastGroup
    MulticastOptions multicast;
    std::optional<int> receiveBuffer; // octets

    // TCP client.
    HostPort from; // the fixed local end, null when the system chooses
    std::optional<int> reconnectMs;

    // Names of the options as they were given, so that printing keeps the order.
    QStringList optionOrder;

    struct Parsed;
    [[nodiscard]] static Parsed parse(const QString &text);

    [[nodiscard]] QString toString() const;

    [[nodiscard]] const EndpointKind &kind() const { return EndpointKind::of(scheme); }
    [[nodiscard]] bool isBound() const { return kind().binds(); }
    [[nodiscard]] HostPort local() const; // a TCP client's may be null: the system chooses
    [[nodiscard]] HostPort target() const; // the one far end; null: none is given, or there is not just one
    [[nodiscard]] bool saysWhereToSend() const; // nothing is missing for Send

    bool operator==(const EndpointAddress &) const = default;
};

struct EndpointAddress::Parsed
{
    EndpointAddress address; // meaningful when problem.isNull()
    Problem problem;
};

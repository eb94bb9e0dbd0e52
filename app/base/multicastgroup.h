// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/peer.h"

#include <QLatin1StringView>
#include <QString>

#include <optional>

// A multicast group as a person asks for it: "GROUP", "GROUP%INTERFACE",
// "GROUP@SOURCE" (RFC 4607) or "GROUP%INTERFACE@SOURCE"; IPv6 addresses may stand
// in brackets.
struct MulticastGroup
{
    static constexpr QLatin1StringView EveryInterface{"all"}; // in place of an interface's name

    QString ip; // without zone
    QString interfaceName; // EveryInterface; empty: as the endpoint's `iface` has it
    QString source; // the one that is heard; empty: everybody

    [[nodiscard]] static std::optional<MulticastGroup> parse(const QString &text);
    [[nodiscard]] QString toString() const; // without brackets

    [[nodiscard]] Peer group() const { return Peer::parseIp(ip).value_or(Peer()); }
    [[nodiscard]] Peer from() const { return Peer::parseIp(source).value_or(Peer()); } // null: everybody
    [[nodiscard]] QString spoken() const { return source.isEmpty() ? ip : ip + u'@' + source; }

    bool operator==(const MulticastGroup &) const = default;
};

// What may be changed while a UDP endpoint is open.
struct MulticastOptions
{
    QString interfaceName; // `iface`: for multicast sends, and for groups that name none
    std::optional<int> ttl{}; // 0 keeps multicasts on this machine; unicasts then have the system's
    std::optional<bool> loop{};

    bool operator==(const MulticastOptions &) const = default;
};

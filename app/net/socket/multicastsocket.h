// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/peer.h"

#include <QtGlobal>

#include <optional>

// The options of a datagram socket that multicasts need (RFC 3678). Each returns
// 0, or the system's error as an errno value.
namespace multicastsocket {

// What a socket can be a member of.
struct Channel
{
    Peer group;
    Peer source; // null: everybody
    int interfaceIndex = 0; // 0: the system chooses

    bool operator==(const Channel &) const = default;
};

[[nodiscard]] int join(qintptr socket, const Channel &channel);
int leave(qintptr socket, const Channel &channel);

// Stops what Linux does by default: a socket also gets the groups that other
// programs of this machine have joined.
void hearOnlyWhatIsJoined(qintptr socket, bool ipv6);

[[nodiscard]] int setOutgoing(qintptr socket, bool ipv6, int interfaceIndex); // 0: the system chooses
// Null is the system's default. 0 is for multicasts alone: it keeps them on this
// machine, and no system accepts it for unicasts.
[[nodiscard]] int setHops(qintptr socket, bool ipv6, std::optional<int> hops);
[[nodiscard]] int setLoop(qintptr socket, bool ipv6, std::optional<bool> loop);

} // namespace multicastsocket

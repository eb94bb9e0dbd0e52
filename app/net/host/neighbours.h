// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/notice.h"
#include "app/base/peer.h"

#include <QString>

// What this machine knows of another one on its link: the ARP and NDP tables.
namespace neighbours {

// The states of RFC 4861, which Linux keeps for IPv4 too, and its own ones.
enum class State : quint8 {
    NotKnown, // the system does not say
    None, // nobody has asked for it yet
    Incomplete, // asked, and no answer so far
    Reachable,
    Stale, // was there; not heard of for a while
    Delay,
    Probe, // was there; being asked again
    Failed, // asked and did not answer
    Permanent, // entered by hand
    NoArp, // needs no asking: loopback, point-to-point
};

struct Neighbour
{
    State state = State::NotKnown;
    QString hardwareAddress; // empty while not known
};

// Any thread but the window's; asking sends nothing.
[[nodiscard]] Neighbour find(const Peer &ip, const QString &interfaceName);

// RFC 4861's word for it, never translated: "REACHABLE".
[[nodiscard]] QString word(State state);

// What asks for it on the link: "ARP" (RFC 826) or "NDP" (RFC 4861).
[[nodiscard]] QString protocolOf(const Peer &ip);

// That it does not answer there, or the gateway that leads to it (null: there is
// none), and what to do.
[[nodiscard]] Notice nobodyAnswers(const Peer &ip, const QHostAddress &gateway);
[[nodiscard]] Notice adviceWhere(const QHostAddress &gateway);

} // namespace neighbours

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/peer.h"
#include "app/base/problem.h"
#include "app/net/host/interfaces.h"
#include "app/net/socket/errorqueue.h"

// Why a datagram was not sent, or did not arrive.
namespace sendproblem {

[[nodiscard]] Problem notOpen();
[[nodiscard]] Problem noTarget();
[[nodiscard]] Problem noTargetPort();
[[nodiscard]] Problem tooLarge(qsizetype octets, bool ipv6);
[[nodiscard]] Problem otherFamily(const Peer &to); // IPv6 from an IPv4 socket, or the other way round
[[nodiscard]] Problem noSuchHost(const QString &name);
[[nodiscard]] Problem noAddressOfFamily(const QString &name, bool ipv6);
[[nodiscard]] Problem queueFull(quint64 pending);
[[nodiscard]] Problem noInterface(const QString &name);
[[nodiscard]] Problem noBroadcast(const interfaces::Interface &interface);
[[nodiscard]] Problem notItsAddress(const QString &interfaceName, const QHostAddress &bound);
[[nodiscard]] Problem nowhereToBroadcast();
[[nodiscard]] Problem bySystem(const Peer &to, int error); // errno of a send
[[nodiscard]] Problem byNetwork(const errorqueue::NetworkError &report); // an ICMP message

} // namespace sendproblem

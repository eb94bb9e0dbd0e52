// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/net/check/attempt.h"
#include "app/net/check/checkquestion.h"
#include "app/net/check/firewall.h"
#include "app/net/host/neighbours.h"
#include "app/net/host/route.h"
#include "app/net/socket/kernelfacts.h"

// Says what the things found mean: pure functions, one for each step.
namespace finding {

using Interfaces = QList<interfaces::Interface>;

[[nodiscard]] CheckStep socket(const CheckQuestion &question, const Interfaces &known);
[[nodiscard]] CheckStep localPort(const CheckQuestion &question, const std::optional<kernelfacts::PortHolder> &holder);
// A null `ip`: the name was not found.
[[nodiscard]] CheckStep target(const HostPort &to, const Peer &ip);
[[nodiscard]] CheckStep localAddress(const QHostAddress &bound, const Peer &to, const Route &route,
                                     const Interfaces &known);
[[nodiscard]] CheckStep route(const Peer &to, const Route &route);
// For the target, or for the gateway that leads there.
[[nodiscard]] CheckStep neighbour(const Peer &asked, const Route &route, const neighbours::Neighbour &neighbour);
[[nodiscard]] CheckStep broadcast(const EndpointAddress &address, const Interfaces &known);
// `gateway` is set where one leads there: it is the one that answers on the link, or does not.
[[nodiscard]] CheckStep connection(const Peer &to, const Attempt &attempt, const QHostAddress &gateway = {});
[[nodiscard]] CheckStep answer(const Peer &to, const Attempt &attempt, const QHostAddress &gateway = {});
[[nodiscard]] CheckStep firewall(const Firewall &firewall);
[[nodiscard]] CheckStep drops(const CheckQuestion &question);

// For a step that an earlier one has left with nothing to look at.
[[nodiscard]] CheckStep skipped(CheckStep::Id id, const Notice &why);

} // namespace finding

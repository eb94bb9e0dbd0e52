// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/multicastgroup.h"
#include "app/base/problem.h"

// Why a multicast group is not joined, or a multicast not sent as requested.
namespace multicastproblem {

[[nodiscard]] Problem notAGroup(const QString &text);
[[nodiscard]] Problem otherFamily(const MulticastGroup &group);
[[nodiscard]] Problem noInterface(const MulticastGroup &group, const QString &name);
[[nodiscard]] Problem interfaceDown(const MulticastGroup &group, const QString &name);
[[nodiscard]] Problem noRoute(const MulticastGroup &group);
[[nodiscard]] Problem nowhere(const MulticastGroup &group); // asked for on every interface
[[nodiscard]] Problem otherSources(const MulticastGroup &group, const QString &interfaceName);
[[nodiscard]] Problem bySystem(const MulticastGroup &group, const QString &interfaceName, int error); // of a join
[[nodiscard]] Problem notSet(const QString &option, int error); // `ttl`, `loop`, `iface`

} // namespace multicastproblem

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace interfaces {

enum class Kind : quint8 { Other, Ethernet, Wifi, Loopback, Tunnel, Bridge, Bond, Vlan, Virtual };

} // namespace interfaces

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/net/host/interfacekind.h"

#include <QHash>

// What Qt does not tell of an interface: which of those that look like Ethernet
// are bridges, tunnels and other things made of software. By interface index;
// nothing where Qt knows as much as the system.
namespace linkkinds {

[[nodiscard]] QHash<int, interfaces::Kind> known();

} // namespace linkkinds

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/net/socket/tcpfacts.h"

#include <optional>

// A receiver that takes less than one segment gets nothing more for now.
[[nodiscard]] inline bool isWindowTooSmall(std::optional<quint32> window, const TcpFacts &tcp)
{
    return window && *window < tcp.segmentSize;
}

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/socket/tcpfacts.h"

namespace tcpfacts {

std::optional<TcpFacts> of(qintptr)
{
    return std::nullopt;
}

std::optional<TcpState> afterClose(const Peer &, const Peer &)
{
    return std::nullopt;
}

} // namespace tcpfacts

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/socket/kernelfacts.h"

#include "app/net/socket/socketplatform.h"

#include <algorithm>

namespace kernelfacts {

using namespace socketplatform;

std::optional<PortHolder> portHolder(Transport, const Peer &)
{
    return std::nullopt;
}

std::optional<quint32> droppedDatagrams(qintptr)
{
    return std::nullopt;
}

std::optional<int> setReceiveBuffer(qintptr socket, int octets)
{
    setOption(socket, SOL_SOCKET, SO_RCVBUF, octets);
    int granted = 0;
    socklen_t size = sizeof granted;
    if (getsockopt(native(socket), SOL_SOCKET, SO_RCVBUF, reinterpret_cast<char *>(&granted), &size) != 0)
        return std::nullopt;
    return std::min(granted, octets); // some count what they need besides
}

} // namespace kernelfacts

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/socket/kernelfacts.h"

namespace kernelfacts {

std::optional<PortHolder> portHolder(Transport, const Peer &)
{
    return std::nullopt;
}

std::optional<quint32> droppedDatagrams(qintptr)
{
    return std::nullopt;
}

std::optional<int> setReceiveBuffer(qintptr, int)
{
    return std::nullopt;
}

} // namespace kernelfacts

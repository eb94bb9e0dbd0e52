// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/endpoint/endpointstate.h"

#include <algorithm>

bool EndpointState::canSend() const
{
    if (!address.kind().isStream())
        return isOpen();
    return std::ranges::any_of(connections, [](const ConnectionState &connection) {
        return connection.phase == Phase::Connected && !connection.finishedSending;
    });
}

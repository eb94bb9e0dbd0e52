// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/net/endpoint/endpointstate.h"

#include <QString>

// Describes the state of an endpoint in a sentence for a person.
namespace statesentence {

struct Context
{
    bool portWasChosen = false; // by the system, since none was requested
    bool openedBySend = false;
    int connectTimeoutMs = 0;
};

[[nodiscard]] QString ofDatagrams(const EndpointState &state, const Context &context = {});
[[nodiscard]] QString ofClient(const EndpointState &state, const Context &context = {});
[[nodiscard]] QString ofServer(const EndpointState &state, const Context &context = {});

} // namespace statesentence

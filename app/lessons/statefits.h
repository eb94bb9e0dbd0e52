// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/lessons/condition.h"
#include "app/lessons/lessonnames.h"
#include "app/net/endpoint/endpointstate.h"

#include <optional>

// The states that conditions ask for. Nothing that may be older than the last
// tick is given.
class LessonStates
{
public:
    virtual ~LessonStates() = default;

    [[nodiscard]] virtual std::optional<EndpointState> endpoint(EndpointId id) const = 0;
    [[nodiscard]] virtual std::optional<ConnectionFacts> facts(EndpointId id, ConnectionId connection) const = 0;
    // As the timeline infers it, if the system does not say.
    [[nodiscard]] virtual TcpState inferred(EndpointId id, ConnectionId connection) const = 0;
};

[[nodiscard]] bool stateFits(const StateCondition &condition, const LessonName &name, const LessonStates &states);

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lessons/statefits.h"

#include "app/timeline/windows.h"

#include <algorithm>

namespace {

using Kind = StateCondition::Kind;

// Whether one side takes less than a segment; nothing if that is unknown.
std::optional<bool> isWindowClosed(const std::optional<ConnectionFacts> &facts)
{
    if (!facts || !facts->isKnown || !facts->isOpen || !(facts->tcp.sendWindow || facts->tcp.receiveWindow))
        return std::nullopt;
    return isWindowTooSmall(facts->tcp.sendWindow, facts->tcp)
        || isWindowTooSmall(facts->tcp.receiveWindow, facts->tcp);
}

bool tcpStateFits(TcpState wanted, const LessonName &name, const LessonStates &states, const EndpointState &endpoint)
{
    if (wanted == TcpState::SynSent && endpoint.phase == Phase::Connecting)
        return true;
    const std::optional<ConnectionFacts> facts = states.facts(name.endpoint, name.connection);
    if (!facts)
        return false;
    return (facts->isKnown ? facts->tcp.state : states.inferred(name.endpoint, name.connection)) == wanted;
}

bool serverFits(const StateCondition &condition, const EndpointState &server)
{
    const bool listens = server.phase == Phase::Open;
    switch (condition.kind) {
    case Kind::Listening:
        return listens;
    case Kind::NotListening:
        return !listens;
    case Kind::AcceptingByHand:
        return listens && server.accepting.byHand;
    case Kind::Waiting:
        return server.waiting >= 0 && holds(quint64(server.waiting), condition.amount.sign, condition.amount.number);
    default:
        const auto alive = std::ranges::count(server.connections, Phase::Connected, &ConnectionState::phase);
        return holds(quint64(alive), condition.amount.sign, condition.amount.number);
    }
}

bool connectionFits(Kind kind, const ConnectionState &connection, const std::optional<ConnectionFacts> &facts)
{
    const bool waits = connection.pending > 0;
    switch (kind) {
    case Kind::ReadingStopped:
        return !connection.options.reading;
    case Kind::Reading:
        return connection.options.reading;
    case Kind::SendingFinished:
        return connection.finishedSending && connection.phase == Phase::Connected;
    case Kind::SendWaits:
        return waits;
    case Kind::WindowClosed:
        return isWindowClosed(facts).value_or(waits);
    default:
        return !isWindowClosed(facts).value_or(waits);
    }
}

} // namespace

bool stateFits(const StateCondition &condition, const LessonName &name, const LessonStates &states)
{
    const std::optional<EndpointState> endpoint = states.endpoint(name.endpoint);
    if (!endpoint)
        return false;
    if (condition.kind == Kind::State)
        return tcpStateFits(condition.state, name, states, *endpoint);
    if (condition.isOfServer())
        return serverFits(condition, *endpoint);
    const auto connection = std::ranges::find(endpoint->connections, name.connection, &ConnectionState::id);
    if (connection == endpoint->connections.cend())
        return false;
    const bool isWindow = condition.kind == Kind::WindowClosed || condition.kind == Kind::WindowOpen;
    const std::optional<ConnectionFacts> facts = states.facts(name.endpoint, name.connection);
    if (isWindow && !facts) // not known yet
        return false;
    return connectionFits(condition.kind, *connection, facts);
}

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/tcp/factswatch.h"

#include "app/base/clock.h"
#include "app/net/endpoint/endpoint.h"

#include <algorithm>
#include <utility>

FactsWatch::FactsWatch(QObject *parent) : QObject(parent), m_pacer(this), m_soon(this)
{
    m_pacer.setInterval(IntervalMs);
    m_soon.setInterval(EventIntervalMs);
    m_soon.setSingleShot(true);
    connect(&m_pacer, &QTimer::timeout, this, &FactsWatch::sampleAll);
    connect(&m_soon, &QTimer::timeout, this, &FactsWatch::sampleAll);
}

FactsWatch::~FactsWatch() = default;

void FactsWatch::add(Endpoint &endpoint, ConnectionId connection)
{
    const auto known = std::ranges::find_if(m_watched, [&](const Watched &watched) {
        return watched.last.endpoint == endpoint.id() && watched.last.connection == connection;
    });
    if (known != m_watched.end()) {
        ++known->watchers;
        emit sampled(known->last);
        return;
    }
    connect(&endpoint, &Endpoint::stateChanged, this, &FactsWatch::sampleSoon, Qt::UniqueConnection);
    Watched watched;
    watched.endpoint = &endpoint;
    watched.last.endpoint = endpoint.id();
    watched.last.connection = connection;
    if (const auto state = endpoint.connection(connection)) {
        watched.local = state->local;
        watched.peer = state->peer;
    }
    m_watched.push_back(std::move(watched));
    sample(m_watched.back());
    m_pacer.start();
}

void FactsWatch::remove(EndpointId endpoint, ConnectionId connection)
{
    const auto known = std::ranges::find_if(m_watched, [&](const Watched &watched) {
        return watched.last.endpoint == endpoint && watched.last.connection == connection;
    });
    if (known == m_watched.end() || --known->watchers > 0)
        return;
    const QPointer<Endpoint> of = known->endpoint;
    m_watched.erase(known);
    if (of && std::ranges::none_of(m_watched, [&](const Watched &watched) { return watched.endpoint == of; }))
        disconnect(of, &Endpoint::stateChanged, this, &FactsWatch::sampleSoon);
    if (m_watched.empty())
        m_pacer.stop();
}

void FactsWatch::sampleSoon()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void FactsWatch::sampleAll()
{
    for (Watched &watched : m_watched)
        sample(watched);
}

void FactsWatch::sample(Watched &watched)
{
    ConnectionFacts now = look(watched);
    now.timeNs = watched.last.timeNs;
    const bool isFirst = now.timeNs == 0;
    if (!isFirst && now == watched.last)
        return;
    now.timeNs = nowNs();
    watched.last = now;
    emit sampled(now);
}

// After its end, only a connection's state can be had, and only by its addresses.
ConnectionFacts FactsWatch::look(Watched &watched) const
{
    ConnectionFacts now = watched.last;
    const std::optional<TcpFacts> facts = watched.endpoint ? watched.endpoint->facts(now.connection) : std::nullopt;
    now.isOpen = watched.endpoint && (facts || watched.endpoint->connection(now.connection));
    if (facts) {
        now.isKnown = true;
        now.tcp = *facts;
    } else if (!now.isOpen && !watched.peer.isNull() && now.tcp.state != TcpState::Closed) {
        const std::optional<TcpState> state = tcpfacts::afterClose(watched.local, watched.peer);
        now.isKnown = now.isKnown || state.has_value();
        now.tcp.state = state.value_or(TcpState::Unknown);
    }
    return now;
}

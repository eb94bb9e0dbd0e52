// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/networkcore.h"

#include "app/base/clock.h"
#include "app/net/datagram/broadcastendpoint.h"
#include "app/net/datagram/udpendpoint.h"
#include "app/net/tcp/tcpclient.h"
#include "app/net/tcp/tcpserver.h"

#include <algorithm>

NetworkCore::NetworkCore(Journal &journal, const std::shared_ptr<CaptureStore> &captured)
    : m_journal(journal),
      m_hub(this),
      m_facts(this),
      m_capture(m_endpoints, captured, this),
      m_sending(this)
{
    connect(&m_capture, &Capture::changed, this, &NetworkCore::captureChanged);
    m_sending.setSingleShot(true);
    connect(&m_facts, &FactsWatch::sampled, this, &NetworkCore::factsChanged);
    connect(&m_sending, &QTimer::timeout, this, &NetworkCore::sendStates);
}

// Deletes the endpoints first, since they watch through the hub.
NetworkCore::~NetworkCore()
{
    qDeleteAll(m_endpoints);
}

void NetworkCore::add(EndpointId id, Scheme scheme)
{
    Endpoint *const endpoint = create(id, scheme);
    m_endpoints.insert(id, endpoint);
    endpoint->setObserver(&m_capture);
    connect(endpoint, &Endpoint::stateChanged, this, [this, id] { gather(id); });
    connect(endpoint, &Endpoint::companionFinished, this,
            [this, id](quint64 handle) { emit companionFinished(id, handle); });
}

void NetworkCore::note(EndpointId id, const Notice &notice)
{
    Flow flow;
    if (const Endpoint *const of = endpoint(id))
        flow.origin = of->origin();
    RecordHead head;
    head.timeNs = nowNs();
    head.flow = m_journal.intern(flow);
    m_journal.append(head, Event{{notice}, 0});
    m_journal.publish();
}

void NetworkCore::closeAll()
{
    m_closingAll = true;
    for (Endpoint *const endpoint : std::as_const(m_endpoints))
        endpoint->execute(Close{});
    gather(0);
}

Endpoint *NetworkCore::create(EndpointId id, Scheme scheme)
{
    switch (scheme) {
    case Scheme::Udp:
        return new UdpEndpoint(id, m_journal, this);
    case Scheme::Broadcast:
        return new BroadcastEndpoint(id, m_journal, this);
    case Scheme::TcpClient:
        return new TcpClientEndpoint(id, m_journal, m_hub, this);
    case Scheme::TcpServer:
        return new TcpServerEndpoint(id, m_journal, m_hub, this);
    }
    Q_UNREACHABLE();
}

// Building the state of 5,000 connections takes a while: it is sent at once only
// when something other than their counts has changed.
void NetworkCore::gather(EndpointId id)
{
    m_changed.insert(id);
    const Endpoint *const changed = endpoint(id);
    const qsizetype connections = changed ? changed->connectionCount() : 0;
    const bool isNews = changed && m_sentPhases.value(id) != changed->phase();
    int wait = StateIntervalMs + (isNews ? 0 : int(connections / ConnectionsPerMs));
    if (m_closingAll)
        wait = isAllClosed() ? 0 : int(connections / ConnectionsPerMs);
    if (!m_sending.isActive() || m_sending.interval() > wait)
        m_sending.start(wait);
}

void NetworkCore::sendStates()
{
    for (const EndpointId id : std::exchange(m_changed, {})) {
        const Endpoint *const changed = endpoint(id);
        if (!changed)
            continue;
        m_sentPhases.insert(id, changed->phase());
        emit stateChanged(changed->state());
    }
    if (m_closingAll && isAllClosed()) {
        m_closingAll = false;
        emit allClosed();
    }
}

bool NetworkCore::isAllClosed() const
{
    return std::ranges::all_of(m_endpoints, &Endpoint::isClosed);
}

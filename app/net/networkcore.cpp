// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/networkcore.h"

#include "app/net/broadcastendpoint.h"
#include "app/net/network.h"
#include "app/net/tcpclient.h"
#include "app/net/tcpserver.h"
#include "app/net/udpendpoint.h"

#include <QTimer>

#include <algorithm>

NetworkCore::NetworkCore(Journal &journal) : m_journal(journal) { }

void NetworkCore::add(EndpointId id, Scheme scheme)
{
    Endpoint *const endpoint = create(id, scheme);
    m_endpoints.insert(id, endpoint);
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
        endpoint->close();
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
        return new TcpClientEndpoint(id, m_journal, this);
    case Scheme::TcpServer:
        return new TcpServerEndpoint(id, m_journal, this);
    }
    Q_UNREACHABLE();
}

void NetworkCore::gather(EndpointId id)
{
    m_changed.insert(id);
    if (m_scheduled)
        return;
    m_scheduled = true;
    QTimer::singleShot(m_closingAll ? 0 : Network::StateIntervalMs, this, &NetworkCore::sendStates);
}

void NetworkCore::sendStates()
{
    m_scheduled = false;
    for (const EndpointId id : std::exchange(m_changed, {})) {
        if (const Endpoint *const changed = endpoint(id))
            emit stateChanged(changed->state());
    }
    const auto isClosed = [](const Endpoint *endpoint) { return endpoint->state().isClosed(); };
    if (m_closingAll && std::ranges::all_of(std::as_const(m_endpoints), isClosed)) {
        m_closingAll = false;
        emit allClosed();
    }
}

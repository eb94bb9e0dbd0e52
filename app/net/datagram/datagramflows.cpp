// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/datagram/datagramflows.h"

#include "app/net/host/interfaces.h"

#include <QNetworkInterface>

void DatagramFlows::setSocket(const std::shared_ptr<const Origin> &origin, const Peer &local)
{
    if (m_origin == origin && m_local == local)
        return;
    m_origin = origin;
    m_local = local;
    m_known.clear();
    ++m_stamp;
    m_lastSent = {};
    m_lastSent.origin = origin;
}

KnownWay DatagramFlows::lookUp(const Datagram &datagram)
{
    auto known = m_known.constFind(datagram.way);
    if (known == m_known.cend()) {
        if (m_known.size() >= MaxKept)
            m_known.clear();
        known = m_known.insert(datagram.way, make(datagram.way));
    }
    return datagram.known = *known;
}

FlowId DatagramFlows::ofSent(const Peer &from, const Peer &to, const QString &interfaceName)
{
    m_lastSent.local = from;
    m_lastSent.peer = to;
    m_lastSent.interfaceName = interfaceName;
    return m_journal.intern(m_lastSent);
}

KnownWay DatagramFlows::make(const DatagramWay &way) const
{
    Flow flow;
    flow.origin = m_origin;
    flow.local = way.to.isNull() ? m_local : way.to;
    flow.peer = way.from;
    flow.cast = way.cast;
    if (way.interfaceIndex > 0)
        flow.interfaceName = QNetworkInterface::interfaceNameFromIndex(way.interfaceIndex);
    return {m_journal.intern(flow), isOwn(way.from), m_stamp};
}

bool DatagramFlows::isOwn(const Peer &from) const
{
    return from.port == m_local.port && interfaces::isOwnAddress(from.address());
}

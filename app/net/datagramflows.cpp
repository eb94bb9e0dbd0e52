// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/datagramflows.h"

#include "app/net/interfaces.h"

#include <QNetworkInterface>

void DatagramFlows::setSocket(const std::shared_ptr<const Origin> &origin, const Peer &local)
{
    if (m_origin == origin && m_local == local)
        return;
    m_origin = origin;
    m_local = local;
    m_known.clear();
    m_lastKey = {};
    m_last = {};
    m_lastSent = {};
    m_lastSent.origin = origin;
}

DatagramFlows::Entry DatagramFlows::ofReceived(const Datagram &datagram)
{
    const Key key{datagram.from, datagram.to, datagram.interfaceIndex, datagram.cast};
    if (key == m_lastKey)
        return m_last;
    m_lastKey = key;
    const auto known = m_known.constFind(key);
    if (known != m_known.cend())
        return m_last = *known;
    if (m_known.size() >= MaxKept)
        m_known.clear();
    m_last = make(datagram);
    m_known.insert(key, m_last);
    return m_last;
}

FlowId DatagramFlows::ofSent(const Peer &from, const Peer &to, const QString &interfaceName)
{
    m_lastSent.local = from;
    m_lastSent.peer = to;
    m_lastSent.interfaceName = interfaceName;
    return m_journal.intern(m_lastSent);
}

DatagramFlows::Entry DatagramFlows::make(const Datagram &datagram)
{
    Flow flow;
    flow.origin = m_origin;
    flow.local = datagram.to.isNull() ? m_local : datagram.to;
    flow.peer = datagram.from;
    flow.cast = datagram.cast;
    if (datagram.interfaceIndex > 0)
        flow.interfaceName = QNetworkInterface::interfaceNameFromIndex(datagram.interfaceIndex);
    return {m_journal.intern(flow), isOwn(datagram.from)};
}

bool DatagramFlows::isOwn(const Peer &from) const
{
    return from.port == m_local.port && interfaces::isOwnAddress(from.address());
}

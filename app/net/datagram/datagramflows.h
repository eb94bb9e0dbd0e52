// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/journal/journal.h"
#include "app/net/socket/datagramreader.h"

#include <QHash>

#include <memory>

// The journal's flows of one socket's datagrams, kept so that a datagram from a
// known peer costs a look-up and no text.
class DatagramFlows
{
public:
    explicit DatagramFlows(Journal &journal) : m_journal(journal) { }

    // Sets the socket. What was kept of another one is forgotten.
    void setSocket(const std::shared_ptr<const Origin> &origin, const Peer &local);

    [[nodiscard]] KnownWay ofReceived(const Datagram &datagram)
    {
        return datagram.known.stamp == m_stamp ? datagram.known : lookUp(datagram);
    }
    [[nodiscard]] FlowId ofSent(const Peer &from, const Peer &to, const QString &interfaceName);

private:
    static constexpr qsizetype MaxKept = 65'536;

    [[nodiscard]] KnownWay lookUp(const Datagram &datagram);
    [[nodiscard]] KnownWay make(const DatagramWay &way) const;
    [[nodiscard]] bool isOwn(const Peer &from) const;

    Journal &m_journal;
    std::shared_ptr<const Origin> m_origin;
    Peer m_local;
    quint32 m_stamp = 0; // of the socket; a new one for each
    QHash<DatagramWay, KnownWay> m_known;
    Flow m_lastSent;
};

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/journal/journal.h"
#include "app/net/datagramreader.h"

#include <QHash>

#include <memory>

// The journal's flows of one socket's datagrams, kept so that a datagram of a
// peer that is known costs a look and no text.
class DatagramFlows
{
public:
    struct Entry
    {
        FlowId flow = 0;
        bool own = false; // what we sent ourselves has come back
    };

    explicit DatagramFlows(Journal &journal) : m_journal(journal) { }

    // Which socket, from now on. What was kept of another one is forgotten.
    void setSocket(const std::shared_ptr<const Origin> &origin, const Peer &local);

    [[nodiscard]] Entry ofReceived(const Datagram &datagram);
    [[nodiscard]] FlowId ofSent(const Peer &from, const Peer &to, const QString &interfaceName);

private:
    static constexpr qsizetype MaxKept = 65'536;

    struct Key
    {
        Peer from;
        Peer to;
        int interfaceIndex = 0;
        Cast cast = Cast::Unknown;

        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed) noexcept
        {
            return qHashMulti(seed, key.from, key.to, key.interfaceIndex, quint8(key.cast));
        }
    };

    [[nodiscard]] Entry make(const Datagram &datagram);
    [[nodiscard]] bool isOwn(const Peer &from) const;

    Journal &m_journal;
    std::shared_ptr<const Origin> m_origin;
    Peer m_local;
    QHash<Key, Entry> m_known;
    Key m_lastKey;
    Entry m_last;
    Flow m_lastSent;
};

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/net/capture/segment.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSet>

// Both ends of a connection, without scopes. One seen from either side is the same.
struct EndPair
{
    Peer local;
    Peer peer;

    [[nodiscard]] static EndPair of(Peer local, Peer peer);
    [[nodiscard]] static EndPair of(const Segment &segment) { return of(segment.from, segment.to); }

    bool operator==(const EndPair &other) const
    {
        return (local == other.local && peer == other.peer) || (local == other.peer && peer == other.local);
    }
};
size_t qHash(const EndPair &pair, size_t seed = 0) noexcept;

// The ends whose segments may be kept: this program's connections, and where it
// listens, since the clients there become known only later.
class OwnEnds
{
public:
    static constexpr qsizetype MaxTerms = 64; // in a filter

    void add(const EndPair &pair) { m_pairs.insert(pair); }
    void remove(const EndPair &pair) { m_pairs.remove(pair); }
    void setListening(const QSet<Peer> &ends) { m_listening = ends; } // real addresses, no "any"
    void clear();

    [[nodiscard]] bool owns(const Segment &segment) const;
    [[nodiscard]] bool isListening(const Peer &end) const { return m_listening.contains(end); }

    // An expression of pcap-filter(7): addresses and ports of both ends, or of
    // ours alone where there would be more than `most` terms. Empty: there is
    // nothing to capture.
    struct Filter
    {
        QByteArray expression;
        qsizetype terms = 0;
        QSet<Peer> leftOut; // ends of ours that found no room in it
    };
    [[nodiscard]] Filter filter(qsizetype most = MaxTerms) const;

private:
    QSet<EndPair> m_pairs;
    QSet<Peer> m_listening;
};

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/capture/ownends.h"

#include <algorithm>

namespace {

QByteArray one(const char *side, const Peer &end)
{
    return QByteArray(side) + " host " + end.address().toString().toLatin1() + " and " + side + " port "
        + QByteArray::number(end.port);
}

QByteArray oneWay(const Peer &from, const Peer &to)
{
    return '(' + one("src", from) + " and " + one("dst", to) + ')';
}

// A fixed order, so that the same ends give the same filter.
template <typename Ends>
QList<QByteArray> sorted(const Ends &ends, auto &&termOf)
{
    QList<QByteArray> terms;
    for (const auto &end : ends)
        terms.append(termOf(end));
    std::ranges::sort(terms);
    return terms;
}

QByteArray pairTerm(const EndPair &pair)
{
    return oneWay(pair.local, pair.peer) + " or " + oneWay(pair.peer, pair.local);
}

QByteArray endTerm(const Peer &end)
{
    return '(' + one("dst", end) + ") or (" + one("src", end) + ')';
}

} // namespace

EndPair EndPair::of(Peer local, Peer peer)
{
    local.scope = peer.scope = 0;
    return {local, peer};
}

size_t qHash(const EndPair &pair, size_t seed) noexcept
{
    return qHash(pair.local, seed) ^ qHash(pair.peer, seed); // the same from both sides
}

void OwnEnds::clear()
{
    m_pairs.clear();
    m_listening.clear();
}

bool OwnEnds::owns(const Segment &segment) const
{
    return m_pairs.contains(EndPair::of(segment)) || isListening(segment.to) || isListening(segment.from);
}

OwnEnds::Filter OwnEnds::filter(qsizetype most) const
{
    QSet<Peer> ends = m_listening;
    QList<EndPair> pairs;
    for (const EndPair &pair : m_pairs) {
        if (!isListening(pair.local) && !isListening(pair.peer))
            pairs.append(pair);
    }
    if (pairs.size() + ends.size() > most) {
        for (const EndPair &pair : std::exchange(pairs, {}))
            ends.insert(pair.local);
    }
    Filter filter;
    while (ends.size() > most) { // listening ends go last
        const auto last = std::ranges::find_if(ends, [&](const Peer &end) { return !isListening(end); });
        const auto one = last == ends.end() ? ends.begin() : last;
        filter.leftOut.insert(*one);
        ends.erase(one);
    }
    const QList<QByteArray> terms = sorted(ends, endTerm) + sorted(pairs, pairTerm);
    filter.terms = terms.size();
    if (!terms.isEmpty())
        filter.expression = "tcp and (" + terms.join(" or ") + ')';
    return filter;
}

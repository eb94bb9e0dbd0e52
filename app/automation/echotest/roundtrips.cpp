// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/automation/echotest/roundtrips.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace {

// Below 128 ns each nanosecond has a bucket; above, each doubling has 128.
constexpr int Bits = 7;
constexpr qint64 PerDoubling = qint64(1) << Bits;
constexpr qint64 PerBar = PerDoubling / 4;

qsizetype bucketOf(qint64 ns)
{
    if (ns < PerDoubling)
        return ns;
    const int shift = int(std::bit_width(quint64(ns))) - Bits - 1;
    return shift * PerDoubling + (ns >> shift);
}

// The shortest time that falls into a bucket.
qint64 startOf(qsizetype bucket)
{
    if (bucket < 2 * PerDoubling)
        return bucket;
    const qint64 shift = bucket / PerDoubling - 1;
    return (bucket - shift * PerDoubling) << shift;
}

} // namespace

void RoundTrips::add(qint64 ns)
{
    ns = std::max(ns, qint64(0));
    const qsizetype bucket = bucketOf(ns);
    if (bucket >= m_counts.size())
        m_counts.resize(bucket + 1);
    ++m_counts[bucket];
    m_shortest = m_count == 0 ? ns : std::min(m_shortest, ns);
    m_longest = std::max(m_longest, ns);
    ++m_count;
}

qint64 RoundTrips::quantile(double share) const
{
    if (m_count == 0)
        return 0;
    auto wanted = quint64(std::ceil(share * double(m_count)));
    wanted = std::clamp(wanted, quint64(1), m_count);
    quint64 passed = 0;
    for (qsizetype bucket = 0; bucket < m_counts.size(); ++bucket) {
        passed += m_counts[bucket];
        if (passed >= wanted)
            return std::clamp((startOf(bucket) + startOf(bucket + 1)) / 2, m_shortest, m_longest);
    }
    return m_longest;
}

QList<RoundTrips::Bar> RoundTrips::bars() const
{
    QList<Bar> bars;
    for (qsizetype first = 0; first < m_counts.size(); first += PerBar) {
        Bar bar{startOf(first), startOf(first + PerBar), 0};
        for (qsizetype bucket = first; bucket < std::min(first + PerBar, m_counts.size()); ++bucket)
            bar.count += m_counts[bucket];
        if (bar.count > 0 || !bars.isEmpty())
            bars.append(bar);
    }
    return bars;
}

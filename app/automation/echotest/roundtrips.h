// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QtGlobal>

// Round-trip times in logarithmic buckets: any number of them in the same space,
// each known to within 1 %. The shortest and the longest are exact.
class RoundTrips
{
public:
    void add(qint64 ns);

    [[nodiscard]] quint64 count() const { return m_count; }
    // In nanoseconds; 0 while there are none.
    [[nodiscard]] qint64 shortest() const { return m_shortest; }
    [[nodiscard]] qint64 longest() const { return m_longest; }
    // The one that `share` of them (0 to 1) do not exceed.
    [[nodiscard]] qint64 quantile(double share) const;

    // For a chart: four bars for each doubling, from the first that is not
    // empty to the last.
    struct Bar
    {
        qint64 fromNs = 0;
        qint64 toNs = 0; // the next bar's fromNs
        quint64 count = 0;
    };
    [[nodiscard]] QList<Bar> bars() const;

    bool operator==(const RoundTrips &) const = default;

private:
    QList<quint64> m_counts; // as many buckets as are needed
    quint64 m_count = 0;
    qint64 m_shortest = 0;
    qint64 m_longest = 0;
};

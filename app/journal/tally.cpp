// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/tally.h"

void Tally::Cell::add(RecordKind kind, qsizetype octets, quint64 lost)
{
    constexpr auto order = std::memory_order_relaxed;
    if (kind == RecordKind::Received) {
        receivedRecords.fetch_add(1, order);
        receivedOctets.fetch_add(quint64(octets), order);
    } else if (kind == RecordKind::Sent) {
        sentRecords.fetch_add(1, order);
        sentOctets.fetch_add(quint64(octets), order);
    } else if (kind == RecordKind::Dropped) {
        dropped.fetch_add(lost, order);
    }
}

Counts Tally::Cell::counts() const
{
    constexpr auto order = std::memory_order_relaxed;
    return {receivedRecords.load(order), receivedOctets.load(order), sentRecords.load(order), sentOctets.load(order),
            dropped.load(order)};
}

void Tally::count(EndpointId endpoint, RecordKind kind, qsizetype octets, quint64 dropped)
{
    m_total.add(kind, octets, dropped);
    if (endpoint != 0 && endpoint <= MaxEndpoint)
        m_cells[endpoint].add(kind, octets, dropped);
}

Counts Tally::total() const
{
    return m_total.counts();
}

Counts Tally::of(EndpointId endpoint) const
{
    return endpoint != 0 && endpoint <= MaxEndpoint ? m_cells[endpoint].counts() : Counts{};
}

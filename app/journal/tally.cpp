// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/tally.h"

void Tally::Cell::add(RecordKind kind, qsizetype octets, quint64 lost)
{
    // With one writer a load and a store are enough, and spare the bus a lock.
    const auto increase = [](std::atomic<quint64> &counter, quint64 by) {
        counter.store(counter.load(std::memory_order_relaxed) + by, std::memory_order_relaxed);
    };
    if (kind == RecordKind::Received) {
        increase(receivedRecords, 1);
        increase(receivedOctets, quint64(octets));
    } else if (kind == RecordKind::Sent) {
        increase(sentRecords, 1);
        increase(sentOctets, quint64(octets));
    } else if (kind == RecordKind::Dropped) {
        increase(dropped, lost);
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

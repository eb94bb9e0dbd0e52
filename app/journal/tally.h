// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/record.h"

#include <array>
#include <atomic>

// What went through an endpoint, or through all of them.
struct Counts
{
    quint64 receivedRecords = 0;
    quint64 receivedOctets = 0;
    quint64 sentRecords = 0;
    quint64 sentOctets = 0;
    quint64 dropped = 0; // datagrams that the kernel dropped for want of buffer

    bool operator==(const Counts &) const = default;
};

// Counters kept by the journal's writer, read from any thread without a lock.
// Each counter is exact; together they may be a few records apart.
class Tally
{
public:
    // Endpoints with a higher id count in the total only.
    static constexpr EndpointId MaxEndpoint = 255;

    // Writer only.
    void count(EndpointId endpoint, RecordKind kind, qsizetype octets, quint64 dropped = 0);

    [[nodiscard]] Counts total() const;
    [[nodiscard]] Counts of(EndpointId endpoint) const;

private:
    struct Cell
    {
        std::atomic<quint64> receivedRecords = 0;
        std::atomic<quint64> receivedOctets = 0;
        std::atomic<quint64> sentRecords = 0;
        std::atomic<quint64> sentOctets = 0;
        std::atomic<quint64> dropped = 0;

        void add(RecordKind kind, qsizetype octets, quint64 dropped);
        [[nodiscard]] Counts counts() const;
    };

    Cell m_total;
    std::array<Cell, MaxEndpoint + 1> m_cells;
};

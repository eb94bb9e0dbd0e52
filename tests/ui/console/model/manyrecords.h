// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/journal/recordsource.h"

#include <algorithm>
#include <memory>

// More records than an int can count, none of them stored: each is generated on
// access, and contains its number.
class ManyRecords final : public RecordSource
{
public:
    static constexpr quint64 Many = (quint64(1) << 31) + 10;

    struct Counts
    {
        quint64 size = Many;
        quint64 first = 1;
        quint64 looks = 0; // how many records were requested
    };

    explicit ManyRecords(Counts &counts) : m_counts(counts)
    {
        auto origin = std::make_shared<Origin>();
        origin->endpoint = 1;
        origin->text = QStringLiteral("udp://127.0.0.1:7788");
        origin->address = EndpointAddress::parse(origin->text).address;
        m_flow.origin = origin;
        m_flow.local = *Peer::parse(u"127.0.0.1:7788");
        m_flow.peer = *Peer::parse(u"192.168.1.20:8080");
    }

    [[nodiscard]] quint64 size() const override { return m_counts.size; }
    [[nodiscard]] quint64 first() const override { return m_counts.first; }
    [[nodiscard]] Record record(quint64 number) const override
    {
        ++m_counts.looks;
        return make(number);
    }

    // Returns a run of a few records, laid out on request.
    [[nodiscard]] BlockRun run(quint64 number) const override
    {
        constexpr quint64 Most = 16;
        BlockRun run;
        if (number == 0 || number > m_counts.size)
            return run;
        run.first = number;
        run.count = std::min(Most, m_counts.size - number + 1);
        constexpr quint32 Size = 4096;
        const auto octets = std::shared_ptr<char>(new char[Size], std::default_delete<char[]>());
        auto *const entries = reinterpret_cast<IndexEntry *>(octets.get() + Size);
        quint32 used = 0;
        for (quint64 i = 0; i < run.count; ++i) {
            const Record record = make(number + i);
            IndexEntry entry = IndexEntry::from(record.head);
            entry.payloadOffset = used;
            entry.payloadSize = quint32(record.payload.size());
            entry.olderOdd = IndexEntry::None;
            entries[-qint64(i) - 1] = entry;
            std::ranges::copy(record.payload, octets.get() + used);
            used += entry.payloadSize;
        }
        run.block = Block(octets, Size);
        return run;
    }
    [[nodiscard]] Record recordOf(const BlockRun &run, quint64 i) const override { return make(run.first + i); }
    [[nodiscard]] const Flow &flow(FlowId) const override { return m_flow; }

private:
    [[nodiscard]] Record make(quint64 number) const
    {
        Record record;
        if (number == 0 || number > m_counts.size)
            return record;
        record.number = number;
        record.evicted = number < m_counts.first;
        record.flow = &m_flow;
        record.head.flow = 1;
        record.head.timeNs = 1'700'000'000'000'000'000 + qint64(number) * 1000;
        record.head.kind = number % 2 ? RecordKind::Received : RecordKind::Sent;
        const auto text = std::make_shared<const QByteArray>("record " + QByteArray::number(number));
        record.payload = *text;
        record.hold = text;
        return record;
    }

    Counts &m_counts;
    Flow m_flow;
};

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/journal/recordsource.h"
#include "app/journal/store/blockstore.h"
#include "app/journal/store/segmentedlog.h"
#include "app/journal/tally.h"

#include <QByteArrayView>
#include <QHash>

#include <atomic>
#include <unordered_map>

// What happened, in order. One thread writes; any thread reads, and neither
// waits for the other. A record is its payload and 32 octets beside it in a
// block, immutable once published. Numbers start at 1, have no holes and never
// change their meaning: a record that is no longer kept is "evicted".
class Journal final : public RecordSource
{
public:
    static constexpr qsizetype MaxPayload = qsizetype(1) << 30; // octets of one record
    static constexpr FlowId MaxFlows = FlowId(1) << 22;

    explicit Journal(const JournalLimits &limits = {}, FlowId flowLimit = MaxFlows);
    ~Journal() override;

    // Writer's side.

    // Flows are never forgotten; the same flow always has the same id. Once
    // there are too many, a new one becomes its origin's flow without a peer,
    // and a note says so.
    FlowId intern(const Flow &flow);
    // Room for at least `octets` in `records` records, to be filled before other
    // records are written. What does not become a record is used again.
    [[nodiscard]] char *reserve(qsizetype octets, qsizetype records = 1);
    // The first `octets` of the room reserved become the next record. Returns its number.
    quint64 commit(const RecordHead &head, qsizetype octets);
    // The payload may lie in the room reserved, so that one room makes many records,
    // from its front to its end. It moves up to the record before it, without a copy
    // if it lies there already.
    quint64 append(const RecordHead &head, QByteArrayView payload);
    quint64 append(const RecordHead &head, const Event &event);
    // Makes all that was appended visible to readers.
    void publish();
    // Memory is full and the disk is behind: writers that can apply back-pressure should do so.
    [[nodiscard]] bool isCongested() const { return m_store.isCongested(); }

    // Readers' side, any thread.

    [[nodiscard]] quint64 size() const override { return m_published.load(std::memory_order_acquire); }
    [[nodiscard]] quint64 first() const override { return m_store.first(); }
    [[nodiscard]] Record record(quint64 number) const override;
    // From `number` to the last published one of its block.
    [[nodiscard]] BlockRun run(quint64 number) const override;
    [[nodiscard]] Record recordOf(const BlockRun &run, quint64 i) const override;
    [[nodiscard]] const Flow &flow(FlowId id) const override { return m_flows.at(id); }
    [[nodiscard]] const Tally &tally() const { return m_tally; }
    [[nodiscard]] quint64 memory() const { return m_store.memory(); } // octets in blocks
    [[nodiscard]] quint64 disk() const { return m_store.disk(); } // octets
    [[nodiscard]] JournalLimits limits() const { return m_store.limits(); }
    void setLimits(const JournalLimits &limits) { m_store.setLimits(limits); }

private:
    // Facts of an origin that each record needs.
    struct OriginFacts
    {
        EndpointId endpoint = 0;
        bool isAscii = true; // ASCII octets are ASCII characters
    };

    [[nodiscard]] FlowId known(const Flow &flow, size_t hash) const; // 0 when it is new
    [[nodiscard]] const OriginFacts &factsOf(FlowId flow);
    [[nodiscard]] qsizetype room() const
    {
        return qsizetype(m_size - m_used) - m_count * qsizetype(sizeof(IndexEntry));
    }
    void nextBlock(qsizetype atLeast);
    void fill(Record &record, const Block &block, quint64 place) const;
    void note(const Notice &notice);

    BlockStore m_store;
    char *m_octets = nullptr; // of the block that is being written
    quint32 m_size = 0; // octets of it
    quint32 m_used = 0; // octets of payload in it
    qsizetype m_count = 0; // records in it
    quint32 m_newestOdd = IndexEntry::None; // place in it
    quint64 m_written = 0;

    SegmentedLog<Flow> m_flows;
    QMultiHash<size_t, FlowId> m_flowIds; // by hash of the flow
    FlowId m_flowLimit;
    FlowId m_lastFlow = 0;
    enum class TooManyFlows : quint8 { No, ToBeReported, Reported } m_tooManyFlows = TooManyFlows::No;

    std::unordered_map<const Origin *, OriginFacts> m_origins;
    const Origin *m_lastOrigin = nullptr;
    const OriginFacts *m_lastFacts; // of m_lastOrigin
    bool m_expectsNext = false;

    Tally m_tally;
    std::atomic<quint64> m_published = 0;
};

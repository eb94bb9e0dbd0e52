// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/record.h"
#include "app/journal/segmentedlog.h"
#include "app/journal/tally.h"

#include <QByteArrayView>
#include <QHash>

#include <atomic>
#include <memory>
#include <vector>

class IndexBlock;
class PayloadBlock;

// What happened, in order. One thread writes; any thread reads without a lock.
// A record is 32 octets in an index block and its payload in a payload block;
// both are immutable once published. Numbers start at 1, have no holes and
// never change their meaning: a record that is no longer kept is "evicted".
class Journal
{
public:
    static constexpr quint64 DefaultMemoryLimit = quint64(2) << 30; // octets
    static constexpr qsizetype MaxPayload = qsizetype(1) << 30; // octets of one record
    static constexpr FlowId MaxFlows = FlowId(1) << 22;

    explicit Journal(quint64 memoryLimit = DefaultMemoryLimit, FlowId flowLimit = MaxFlows);
    ~Journal();

    Journal(const Journal &) = delete;
    Journal &operator=(const Journal &) = delete;

    // Writer's side.

    // Flows are never forgotten; the same flow always has the same id. Once
    // there are too many, a new one becomes its origin's flow without a peer,
    // and a note says so.
    FlowId intern(const Flow &flow);
    // Room for at least `octets`, to be filled before the next call of any
    // writer's function. What is not committed is used again.
    [[nodiscard]] char *reserve(qsizetype octets);
    // The first `octets` of the room reserved become the next record. Gives its number.
    quint64 commit(const RecordHead &head, qsizetype octets);
    quint64 append(const RecordHead &head, QByteArrayView payload);
    quint64 append(const RecordHead &head, const Event &event);
    // Makes all that was appended visible to readers.
    void publish();

    // Readers' side, any thread.

    [[nodiscard]] quint64 size() const { return m_published.load(std::memory_order_acquire); } // the newest number
    [[nodiscard]] quint64 first() const { return m_first.load(std::memory_order_acquire); } // the oldest that is kept
    [[nodiscard]] Record record(quint64 number) const;
    [[nodiscard]] const Flow &flow(FlowId id) const { return m_flows.at(id); }
    [[nodiscard]] const Tally &tally() const { return m_tally; }
    [[nodiscard]] quint64 memory() const { return m_memory.load(std::memory_order_relaxed); } // octets in blocks

private:
    [[nodiscard]] FlowId known(const Flow &flow, size_t hash) const; // 0 when it is new
    [[nodiscard]] EndpointId endpointOf(FlowId flow) const;
    void note(const Notice &notice);
    void evict();
    [[nodiscard]] bool evictOldest();
    void noteEviction();
    void newIndexBlock();
    void newPayloadBlock(qsizetype atLeast);

    // Blocks are looked up by number; a slot is emptied by eviction while
    // readers hold the block.
    template <typename Block>
    using Slots = SegmentedLog<std::unique_ptr<std::atomic<std::shared_ptr<Block>>>>;

    Slots<IndexBlock> m_index;
    Slots<PayloadBlock> m_payload;
    std::shared_ptr<IndexBlock> m_currentIndex;
    std::shared_ptr<PayloadBlock> m_currentPayload;
    quint32 m_oldestIndex = 0; // block numbers
    quint32 m_oldestPayload = 0;
    quint64 m_written = 0;
    quint64 m_memoryLimit;
    quint64 m_evictedTo = 0; // to be told in a note, 0 when there is nothing to tell
    quint64 m_notedTo = 0;
    std::vector<quint64> m_firstOfPayload; // by block number: the first record whose payload may be there

    SegmentedLog<Flow> m_flows;
    QMultiHash<size_t, FlowId> m_flowIds; // by hash of the flow
    FlowId m_flowLimit;
    FlowId m_lastFlow = 0;
    enum class TooManyFlows : quint8 { No, ToBeTold, Told } m_tooManyFlows = TooManyFlows::No;

    Tally m_tally;
    std::atomic<quint64> m_published = 0;
    std::atomic<quint64> m_first = 1;
    std::atomic<quint64> m_memory = 0;
};

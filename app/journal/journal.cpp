// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/journal.h"

#include "app/journal/blocks.h"

#include <QCoreApplication>
#include <QHashFunctions>

#include <algorithm>
#include <chrono>
#include <cstring>
#include <limits>
#include <utility>

namespace {

size_t hashOf(const Flow &flow)
{
    return qHashMulti(0, quintptr(flow.origin.get()), flow.local, flow.peer, flow.interfaceName, flow.connection,
                      quint8(flow.cast));
}

bool same(const Flow &a, const Flow &b)
{
    return a.peer == b.peer && a.local == b.local && a.origin == b.origin && a.connection == b.connection
        && a.cast == b.cast && a.interfaceName == b.interfaceName;
}

} // namespace

IndexEntry IndexEntry::from(const RecordHead &head)
{
    IndexEntry entry{};
    entry.timeNs = head.timeNs;
    entry.flow = head.flow;
    entry.kind = head.kind;
    entry.reasonAndWord = quint8(quint8(head.reason) | quint8(head.word) << 4);
    entry.cut = quint8(head.carry.size | head.tail << 2);
    entry.flags = quint8((head.own ? 1 : 0) | (head.kernelTime ? 2 : 0));
    entry.carry = head.carry.octets;
    return entry;
}

RecordHead IndexEntry::head() const
{
    RecordHead head;
    head.timeNs = timeNs;
    head.flow = flow;
    head.kind = kind;
    head.reason = EndReason(reasonAndWord & 0xf);
    head.word = Problem::Word(reasonAndWord >> 4);
    head.own = flags & 1;
    head.kernelTime = flags & 2;
    head.carry.octets = carry;
    head.carry.size = cut & 3;
    head.tail = (cut >> 2) & 3;
    return head;
}

Journal::Journal(quint64 memoryLimit, FlowId flowLimit) : m_memoryLimit(memoryLimit), m_flowLimit(flowLimit)
{
    newIndexBlock();
    newPayloadBlock(PayloadBlock::Size);
    [[maybe_unused]] const bool room = m_flows.append(Flow{}); // id 0 belongs to nobody
}

Journal::~Journal() = default;

FlowId Journal::intern(const Flow &flow)
{
    // Datagrams come in runs from one peer: most calls end here.
    if (m_lastFlow && same(m_flows.at(m_lastFlow), flow))
        return m_lastFlow;
    const size_t hash = hashOf(flow);
    if (const FlowId id = known(flow, hash))
        return m_lastFlow = id;
    const auto id = FlowId(m_flows.size());
    if (id > m_flowLimit) {
        const Flow withoutPeer{flow.origin, {}, {}, {}, 0, Cast::Unknown};
        if (!same(flow, withoutPeer)) {
            if (m_tooManyFlows == TooManyFlows::No)
                m_tooManyFlows = TooManyFlows::ToBeTold;
            return intern(withoutPeer);
        }
    }
    if (!m_flows.append(flow))
        return 0;
    m_flowIds.insert(hash, id);
    return m_lastFlow = id;
}

FlowId Journal::known(const Flow &flow, size_t hash) const
{
    const auto [begin, end] = m_flowIds.equal_range(hash);
    const auto found = std::find_if(begin, end, [&](FlowId id) { return same(m_flows.at(id), flow); });
    return found == end ? 0 : *found;
}

EndpointId Journal::endpointOf(FlowId flow) const
{
    const Origin *const origin = m_flows.at(flow).origin.get();
    return origin ? origin->endpoint : 0;
}

char *Journal::reserve(qsizetype octets)
{
    if (m_currentPayload->room() < octets)
        newPayloadBlock(octets);
    return m_currentPayload->end();
}

quint64 Journal::commit(const RecordHead &head, qsizetype octets)
{
    if (m_written && m_written % IndexBlock::Capacity == 0)
        newIndexBlock();
    IndexEntry &entry = m_currentIndex->at(m_written % IndexBlock::Capacity);
    entry = IndexEntry::from(head);
    entry.payloadBlock = m_currentPayload->number();
    entry.payloadOffset = quint32(m_currentPayload->used());
    entry.payloadSize = quint32(octets);
    m_currentPayload->use(octets);
    if (head.kind == RecordKind::Received || head.kind == RecordKind::Sent)
        m_tally.count(endpointOf(head.flow), head.kind, octets);
    return ++m_written;
}

quint64 Journal::append(const RecordHead &head, QByteArrayView payload)
{
    char *const room = reserve(payload.size());
    if (!payload.isEmpty())
        std::memcpy(room, payload.data(), std::size_t(payload.size()));
    return commit(head, payload.size());
}

quint64 Journal::append(const RecordHead &head, const Event &event)
{
    if (head.kind == RecordKind::Dropped)
        m_tally.count(endpointOf(head.flow), RecordKind::Dropped, 0, event.count);
    return append(head, event.toOctets());
}

void Journal::publish()
{
    if (m_evictedTo)
        noteEviction();
    if (m_tooManyFlows == TooManyFlows::ToBeTold) {
        m_tooManyFlows = TooManyFlows::Told;
        note({QT_TRANSLATE_NOOP("Notice",
                                "More than %1 different peers were seen: new ones are recorded without their "
                                "addresses from here on."),
              {QString::number(m_flowLimit)}});
    }
    m_published.store(m_written, std::memory_order_release);
}

Record Journal::record(quint64 number) const
{
    Record record;
    if (number == 0 || number > size())
        return record;
    record.number = number;
    record.evicted = true;
    const std::shared_ptr<IndexBlock> index
        = m_index.at((number - 1) / IndexBlock::Capacity)->load(std::memory_order_acquire);
    if (!index || number < first())
        return record;
    const IndexEntry entry = index->at((number - 1) % IndexBlock::Capacity);
    std::shared_ptr<PayloadBlock> payload = m_payload.at(entry.payloadBlock)->load(std::memory_order_acquire);
    if (!payload)
        return record;
    record.evicted = false;
    record.head = entry.head();
    record.flow = &m_flows.at(entry.flow);
    record.payload = QByteArrayView(payload->at(entry.payloadOffset), qsizetype(entry.payloadSize));
    record.hold = std::move(payload);
    return record;
}

void Journal::newIndexBlock()
{
    m_currentIndex = std::make_shared<IndexBlock>();
    m_memory += IndexBlock::Capacity * sizeof(IndexEntry);
    [[maybe_unused]] const bool room = m_index.append(
        std::make_unique<std::atomic<std::shared_ptr<IndexBlock>>>(m_currentIndex));
    evict();
}

void Journal::newPayloadBlock(qsizetype atLeast)
{
    const auto number = quint32(m_payload.size());
    m_firstOfPayload.push_back(m_written + 1);
    m_currentPayload = std::make_shared<PayloadBlock>(number, std::max(atLeast, PayloadBlock::Size));
    m_memory += quint64(m_currentPayload->size());
    [[maybe_unused]] const bool room = m_payload.append(
        std::make_unique<std::atomic<std::shared_ptr<PayloadBlock>>>(m_currentPayload));
    evict();
}

// Goes a sixteenth below the limit at once, so that a flood at the limit brings
// one note now and then and not one for each block.
void Journal::evict()
{
    if (m_memory <= m_memoryLimit)
        return;
    const quint64 target = m_memoryLimit - m_memoryLimit / 16;
    const quint64 before = m_first.load(std::memory_order_relaxed);
    while (m_memory > target && evictOldest()) { }
    const quint64 first = m_first.load(std::memory_order_relaxed);
    if (first > before)
        m_evictedTo = first - 1;
}

// Lets go of the block whose records end first, and of what is no longer needed
// then. Records without octets fill index blocks alone, large ones payload
// blocks alone. The blocks that are being written stay.
bool Journal::evictOldest()
{
    constexpr quint64 None = std::numeric_limits<quint64>::max();
    const auto afterPayload = [this] {
        return m_oldestPayload + 1 < m_payload.size() ? m_firstOfPayload[m_oldestPayload + 1] : None;
    };
    const auto afterIndex = [this] {
        return m_oldestIndex + 1 < m_index.size() ? (m_oldestIndex + quint64(1)) * IndexBlock::Capacity + 1 : None;
    };
    const quint64 first = std::min(afterPayload(), afterIndex());
    if (first == None)
        return false;
    if (first > m_first.load(std::memory_order_relaxed))
        m_first.store(first, std::memory_order_release);
    for (; afterPayload() <= first; ++m_oldestPayload) {
        auto &slot = *m_payload.at(m_oldestPayload);
        m_memory -= quint64(slot.load(std::memory_order_relaxed)->size());
        slot.store(nullptr, std::memory_order_release);
    }
    for (; afterIndex() <= first; ++m_oldestIndex) {
        m_index.at(m_oldestIndex)->store(nullptr, std::memory_order_release);
        m_memory -= IndexBlock::Capacity * sizeof(IndexEntry);
    }
    return true;
}

void Journal::noteEviction()
{
    const quint64 from = std::exchange(m_notedTo, m_evictedTo) + 1;
    const quint64 to = std::exchange(m_evictedTo, 0);
    note({QT_TRANSLATE_NOOP("Notice", "Records %1 to %2 are no longer kept: the memory limit of %3 MiB is reached."),
          {QString::number(from), QString::number(to), QString::number(m_memoryLimit >> 20)}});
}

void Journal::note(const Notice &notice)
{
    RecordHead head;
    head.timeNs = std::chrono::nanoseconds(std::chrono::system_clock::now().time_since_epoch()).count();
    append(head, Event{{notice}, 0});
}

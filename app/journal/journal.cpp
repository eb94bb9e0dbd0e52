// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/journal.h"

#include "app/journal/blocks.h"

#include <QCoreApplication>
#include <QHashFunctions>

#include <algorithm>
#include <chrono>
#include <cstring>
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

Journal::Journal(quint64 memoryLimit) : m_memoryLimit(memoryLimit)
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
    QList<FlowId> &ids = m_flowIds[hashOf(flow)];
    const auto known = std::ranges::find_if(ids, [&](FlowId id) { return same(m_flows.at(id), flow); });
    if (known != ids.cend())
        return m_lastFlow = *known;
    const auto id = FlowId(m_flows.size());
    if (!m_flows.append(flow))
        return 0;
    ids.append(id);
    return m_lastFlow = id;
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
    m_tally.count(m_flows.at(head.flow).origin ? m_flows.at(head.flow).origin->endpoint : 0, head.kind, octets);
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
    if (head.kind == RecordKind::Dropped) {
        const Flow &flow = m_flows.at(head.flow);
        m_tally.count(flow.origin ? flow.origin->endpoint : 0, RecordKind::Dropped, 0, event.count);
    }
    return append(head, event.toOctets());
}

void Journal::publish()
{
    if (m_evictedTo)
        noteEviction();
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
    while (m_memory > target && m_oldestPayload < m_currentPayload->number()) {
        auto &slot = *m_payload.at(m_oldestPayload);
        m_memory -= quint64(slot.load(std::memory_order_relaxed)->size());
        m_first.store(m_firstOfPayload.at(std::size_t(++m_oldestPayload)), std::memory_order_release);
        slot.store(nullptr, std::memory_order_release);
    }
    const quint64 first = m_first.load(std::memory_order_relaxed);
    while (quint64(m_oldestIndex + 1) * IndexBlock::Capacity < first) {
        m_index.at(m_oldestIndex++)->store(nullptr, std::memory_order_release);
        m_memory -= IndexBlock::Capacity * sizeof(IndexEntry);
    }
    if (first > before)
        m_evictedTo = first - 1;
}

void Journal::noteEviction()
{
    const quint64 to = std::exchange(m_evictedTo, 0);
    Event event;
    event.notices = {
        {QT_TRANSLATE_NOOP("Notice", "Records %1 to %2 are no longer kept: the memory limit of %3 MiB is reached."),
         {QString::number(m_notedTo + 1), QString::number(to), QString::number(m_memoryLimit >> 20)}}};
    m_notedTo = to;
    RecordHead head;
    head.timeNs = std::chrono::nanoseconds(std::chrono::system_clock::now().time_since_epoch()).count();
    append(head, event);
}

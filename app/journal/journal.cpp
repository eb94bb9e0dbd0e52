// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/journal.h"

#include "app/payload/textcodec.h"

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
    entry.flags = quint8((head.own ? Own : 0) | (head.kernelTime ? KernelTime : 0));
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
    head.own = flags & Own;
    head.kernelTime = flags & KernelTime;
    head.carry.octets = carry;
    head.carry.size = cut & 3;
    head.tail = (cut >> 2) & 3;
    return head;
}

Journal::Journal(const JournalLimits &limits, FlowId flowLimit) : m_store(limits), m_flowLimit(flowLimit)
{
    m_lastFacts = &m_origins[nullptr];
    [[maybe_unused]] const bool room = m_flows.append(Flow{}); // id 0 belongs to nobody
    nextBlock(0);
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
                m_tooManyFlows = TooManyFlows::ToBeReported;
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

const Journal::OriginFacts &Journal::factsOf(FlowId flow)
{
    const Origin *const origin = m_flows.at(flow).origin.get();
    if (origin == m_lastOrigin)
        return *m_lastFacts;
    auto known = m_origins.find(origin);
    if (known == m_origins.end()) {
        const bool isAscii = Charset::find(origin->address.charset).value_or(Charset()).isAsciiCompatible();
        known = m_origins.emplace(origin, OriginFacts{origin->endpoint, isAscii}).first;
    }
    m_lastOrigin = origin;
    m_lastFacts = &known->second;
    return *m_lastFacts;
}

char *Journal::reserve(qsizetype octets, qsizetype records)
{
    const qsizetype all = octets + records * qsizetype(sizeof(IndexEntry));
    if (room() < all)
        nextBlock(all);
    return m_octets + m_used;
}

quint64 Journal::commit(const RecordHead &head, qsizetype octets)
{
    const OriginFacts &facts = factsOf(head.flow);
    const bool isData = head.kind == RecordKind::Received || head.kind == RecordKind::Sent;
    IndexEntry entry = IndexEntry::from(head);
    entry.payloadOffset = m_used;
    entry.payloadSize = quint32(octets);
    entry.olderOdd = m_newestOdd;
    const bool isOdd = !isData || entry.cut || !facts.isAscii;
    if (isOdd)
        entry.flags |= IndexEntry::Odd;
    reinterpret_cast<IndexEntry *>(m_octets + m_size)[-m_count - 1] = entry;
    if (isOdd)
        m_store.setNewestOdd(m_newestOdd = quint32(m_count));
    m_used += quint32(octets);
    ++m_count;
    if (isData)
        m_tally.count(facts.endpoint, head.kind, octets);
    return ++m_written;
}

quint64 Journal::append(const RecordHead &head, QByteArrayView payload)
{
    char *const room = reserve(payload.size());
    if (payload.data() != room && !payload.isEmpty())
        std::memmove(room, payload.data(), std::size_t(payload.size()));
    return commit(head, payload.size());
}

quint64 Journal::append(const RecordHead &head, const Event &event)
{
    if (head.kind == RecordKind::Dropped)
        m_tally.count(factsOf(head.flow).endpoint, RecordKind::Dropped, 0, event.count);
    return append(head, event.toOctets());
}

void Journal::publish()
{
    if (m_store.hasNews()) {
        const Notices news = m_store.takeNews();
        for (const Notice &notice : news)
            note(notice);
    }
    if (m_tooManyFlows == TooManyFlows::ToBeReported) {
        m_tooManyFlows = TooManyFlows::Reported;
        note({QT_TRANSLATE_NOOP("Notice",
                                "More than %1 different peers were seen: new ones are recorded without their "
                                "addresses from here on."),
              {QString::number(m_flowLimit)}});
    }
    m_published.store(m_written, std::memory_order_release);
    if (!m_expectsNext && m_used > m_size / 2) {
        m_expectsNext = true;
        m_store.expectNext();
    }
}

Record Journal::record(quint64 number) const
{
    Record record;
    if (number == 0 || number > size())
        return record;
    record.number = number;
    record.evicted = true;
    if (number < first())
        return record;
    const BlockStore::Found found = m_store.find(number, SpillFile::Access::Pages);
    if (!found.block.isNull())
        fill(record, found.block, number - found.first);
    return record;
}

BlockRun Journal::run(quint64 number) const
{
    BlockRun run;
    const quint64 newest = size();
    if (number == 0 || number > newest)
        return run;
    const BlockStore::Found found = m_store.find(number, SpillFile::Access::Through);
    run.first = number;
    run.count = std::min(found.end ? found.end - 1 : newest, newest) - number + 1;
    run.evicted = found.block.isNull();
    run.block = found.block;
    run.place = number - found.first;
    run.newestOdd = found.newestOdd;
    return run;
}

Record Journal::recordOf(const BlockRun &run, quint64 i) const
{
    Record record;
    record.number = run.first + i;
    record.evicted = run.evicted;
    if (!run.evicted)
        fill(record, run.block, run.place + i);
    return record;
}

void Journal::fill(Record &record, const Block &block, quint64 place) const
{
    const IndexEntry &entry = block.entry(place);
    record.evicted = false;
    record.head = entry.head();
    record.flow = &m_flows.at(entry.flow);
    record.payload = block.payload(entry);
    record.hold = block.hold();
}

void Journal::nextBlock(qsizetype atLeast)
{
    const BlockStore::Room room = m_store.next(m_written + 1, quint64(atLeast));
    m_octets = room.octets;
    m_size = room.size;
    m_used = 0;
    m_count = 0;
    m_newestOdd = IndexEntry::None;
    m_expectsNext = false;
}

void Journal::note(const Notice &notice)
{
    RecordHead head;
    head.timeNs = std::chrono::nanoseconds(std::chrono::system_clock::now().time_since_epoch()).count();
    append(head, Event{{notice}, 0});
}

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/search/scanner.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace {

constexpr quint64 SliceRecords = 16384;
constexpr quint32 SliceOctets = quint32(256) << 10; // stays in the processor's cache

std::optional<OctetScan> scanFor(const Query &query, const TextNeedle &needle)
{
    if (!query.octets.isEmpty())
        return OctetScan(query.octets, Qt::CaseSensitive);
    if (!needle.ascii().isEmpty())
        return OctetScan(needle.ascii(), Qt::CaseInsensitive);
    return {};
}

} // namespace

Scanner::Scanner(const RecordSource &source, Query query, quint64 from)
    : m_source(source),
      m_matcher(std::move(query)),
      m_needle(m_matcher.query().text),
      m_scan(scanFor(m_matcher.query(), m_needle)),
      m_looksAtData(m_matcher.query().directions & (Query::Received | Query::Sent)),
      m_looksAtFlow(m_matcher.query().endpoint || !m_matcher.query().from.isEmpty()),
      m_charsets(m_needle),
      m_taken(SliceRecords / 64),
      m_examined(std::max<quint64>(from, 1) - 1)
{
}

void Scanner::skipTo(quint64 number)
{
    m_examined = std::max(m_examined, number);
}

bool Scanner::advance(std::vector<quint64> &found, const std::atomic<bool> &stop)
{
    if (!fetchRun())
        return false;
    if (m_run.evicted) {
        m_examined = m_run.first + m_run.count - 1;
        return true;
    }
    const Slice slice = nextSlice();
    std::ranges::fill(m_taken, 0);
    look(slice);
    for (std::size_t word = 0; word < m_taken.size(); ++word) {
        for (quint64 left = m_taken[word]; left; left &= left - 1) {
            if (stop.load(std::memory_order_relaxed))
                return false;
            const quint64 i = slice.begin + word * 64 + quint64(std::countr_zero(left));
            if (matches(i))
                found.push_back(m_run.first + i);
        }
    }
    m_examined = m_run.first + slice.end - 1;
    return true;
}

// A run is let go as soon as it is looked through: it holds its block.
bool Scanner::fetchRun()
{
    const quint64 next = m_examined + 1;
    if (m_run.first && next < m_run.first + m_run.count)
        return true;
    m_run = m_source.run(next);
    m_odd = m_run.odd();
    m_nextOdd = 0;
    return m_run.first != 0;
}

Scanner::Slice Scanner::nextSlice() const
{
    Slice slice;
    slice.begin = m_examined + 1 - m_run.first;
    const quint32 begin = m_run.entry(slice.begin).payloadOffset;
    const auto isWithin = [&](quint64 i) { return m_run.entry(i).payloadOffset - begin < SliceOctets; };
    quint64 low = slice.begin + 1;
    quint64 high = std::min(slice.begin + SliceRecords, m_run.count);
    while (low < high) {
        const quint64 middle = low + (high - low) / 2;
        if (isWithin(middle))
            low = middle + 1;
        else
            high = middle;
    }
    slice.end = low;
    const IndexEntry &last = m_run.entry(slice.end - 1);
    slice.octets = {m_run.block.data() + begin, qsizetype(last.payloadOffset + last.payloadSize - begin)};
    return slice;
}

// Takes all records that may match, and as few others as is cheap.
void Scanner::look(const Slice &slice)
{
    const Query &query = m_matcher.query();
    if (!m_looksAtData) {
        takeOdd(slice);
    } else if (query.text.isEmpty() && query.octets.isEmpty()) {
        for (quint64 i = slice.begin; i < slice.end; ++i)
            take(slice, i);
    } else if (!query.octets.isEmpty()) {
        scan(slice, *m_scan);
    } else {
        lookForText(slice);
    }
}

void Scanner::lookForText(const Slice &slice)
{
    takeOdd(slice);
    if (m_scan)
        scan(slice, *m_scan);
    if (m_needle.needsCharset() && indexOfNonAscii(slice.octets) >= 0)
        lookForTextByCharset(slice);
}

void Scanner::lookForTextByCharset(const Slice &slice)
{
    bool anyNonAscii = false;
    for (quint64 left = charsetsIn(slice); left; left &= left - 1) {
        const CharsetScans::Scans &charset = m_charsets.at(quint8(std::countr_zero(left)));
        anyNonAscii |= charset.anyNonAscii;
        for (const OctetScan &octets : charset.scans)
            scan(slice, octets);
    }
    if (anyNonAscii)
        takeNonAscii(slice);
}

quint64 Scanner::charsetsIn(const Slice &slice)
{
    quint64 charsets = 0;
    for (quint64 i = slice.begin; i < slice.end; ++i) {
        const FlowId flow = m_run.entry(i).flow;
        FlowFacts &facts = factsOf(flow);
        if (facts.charset == FlowFacts::Unknown)
            facts.charset = m_charsets.placeOf(m_source.flow(flow));
        charsets |= quint64(1) << facts.charset;
    }
    return charsets;
}

void Scanner::scan(const Slice &slice, const OctetScan &scan)
{
    takeWhereFound(slice, scan.size(), [&](qsizetype from) { return scan.indexIn(slice.octets, from); });
}

void Scanner::takeNonAscii(const Slice &slice)
{
    takeWhereFound(slice, 1, [&](qsizetype from) { return indexOfNonAscii(slice.octets, from); });
}

void Scanner::takeOdd(const Slice &slice)
{
    while (m_nextOdd < m_odd.size() && m_odd[m_nextOdd] < slice.begin)
        ++m_nextOdd;
    for (; m_nextOdd < m_odd.size() && m_odd[m_nextOdd] < slice.end; ++m_nextOdd)
        take(slice, m_odd[m_nextOdd]);
}

// Each record once. What reaches over the end of its record is not in it, and
// nothing behind it can be.
template <typename Find>
void Scanner::takeWhereFound(const Slice &slice, qsizetype size, Find find)
{
    quint64 i = slice.begin;
    for (qsizetype at = 0; i < slice.end; ++i) {
        at = find(at);
        if (at < 0)
            return;
        const char *const found = slice.octets.data() + at;
        i = recordAt(slice, i, found);
        if (found + size <= m_run.payload(i).end())
            take(slice, i);
        if (i + 1 < slice.end)
            at = m_run.payload(i + 1).data() - slice.octets.data();
    }
}

// The last record that begins at or before that octet, `from` or later. Mostly it is near.
quint64 Scanner::recordAt(const Slice &slice, quint64 from, const char *at) const
{
    const auto begins = [&](quint64 i) { return m_run.payload(i).data() <= at; };
    quint64 step = 1;
    while (from + step < slice.end && begins(from + step)) {
        from += step;
        step *= 2;
    }
    quint64 end = std::min(from + step, slice.end);
    while (from + 1 < end) {
        const quint64 middle = from + (end - from) / 2;
        if (begins(middle))
            from = middle;
        else
            end = middle;
    }
    return from;
}

bool Scanner::passes(const IndexEntry &entry)
{
    if (!(m_matcher.query().directions & Query::directionOf(entry.kind)))
        return false;
    if (!m_looksAtFlow)
        return true;
    FlowFacts &facts = factsOf(entry.flow);
    if (facts.passes == FlowFacts::Unknown)
        facts.passes = m_matcher.hasFlow(m_source.flow(entry.flow)) ? 1 : 0;
    return facts.passes;
}

bool Scanner::matches(quint64 i)
{
    const IndexEntry &entry = m_run.entry(i);
    if (!passes(entry))
        return false;
    const Query &query = m_matcher.query();
    if (query.text.isEmpty())
        return query.octets.isEmpty() || Query::directionOf(entry.kind) != Query::Events;
    // The octets of ASCII are its text, so that it was found already.
    if (query.octets.isEmpty() && !entry.isOdd() && indexOfNonAscii(m_run.payload(i)) < 0)
        return !m_needle.ascii().isEmpty();
    return m_matcher.matches(m_source.recordOf(m_run, i));
}

Scanner::FlowFacts &Scanner::factsOf(FlowId flow)
{
    if (flow >= m_flows.size())
        m_flows.resize(flow + std::size_t(1));
    return m_flows[flow];
}

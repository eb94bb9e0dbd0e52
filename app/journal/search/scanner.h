// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/journal/recordsource.h"
#include "app/journal/search/charsetscans.h"
#include "app/journal/search/matcher.h"

#include <atomic>
#include <optional>
#include <vector>

// Finds the records that match, slice by slice, as far as the source has
// grown: those that Matcher finds, but looks for the octets in whole stretches
// of a block and decodes only where they are not enough. Lives on the thread
// that looks.
class Scanner
{
public:
    Scanner(const RecordSource &source, Query query, quint64 from = 1);

    // Looks at some more records, a few hundred microseconds' worth, and puts the
    // numbers of those that match behind `found`. False when there were none to
    // look at, or `stop` came: then `found` is without value.
    bool advance(std::vector<quint64> &found, const std::atomic<bool> &stop);
    // Those up to `number` are not looked at.
    void skipTo(quint64 number);

    [[nodiscard]] quint64 examined() const { return m_examined; } // all up to this number were looked at

private:
    // What is the same for all records of a flow, once it was asked for.
    struct FlowFacts
    {
        static constexpr quint8 Unknown = 0xff;
        quint8 charset = Unknown; // in m_charsets
        quint8 passes = Unknown; // or 0 or 1
    };
    // Records of m_run, `i` from begin to end.
    struct Slice
    {
        quint64 begin = 0;
        quint64 end = 0;
        QByteArrayView octets;
    };

    [[nodiscard]] bool fetchRun();
    [[nodiscard]] Slice nextSlice() const;
    void look(const Slice &slice);
    void lookForText(const Slice &slice);
    void lookForTextByCharset(const Slice &slice);
    [[nodiscard]] quint64 charsetsIn(const Slice &slice); // a bit for each place in m_charsets
    void scan(const Slice &slice, const OctetScan &scan);
    void takeNonAscii(const Slice &slice);
    void takeOdd(const Slice &slice);
    template <typename Find>
    void takeWhereFound(const Slice &slice, qsizetype size, Find find);
    void take(const Slice &slice, quint64 i)
    {
        m_taken[(i - slice.begin) / 64] |= quint64(1) << (i - slice.begin) % 64;
    }
    [[nodiscard]] quint64 recordAt(const Slice &slice, quint64 from, const char *at) const;

    [[nodiscard]] bool passes(const IndexEntry &entry);
    [[nodiscard]] bool matches(quint64 i); // for one that was taken
    [[nodiscard]] FlowFacts &factsOf(FlowId flow);

    const RecordSource &m_source;
    Matcher m_matcher;
    TextNeedle m_needle;
    std::optional<OctetScan> m_scan; // for the query's octets, or its text where that is ASCII
    const bool m_looksAtData; // not at events alone
    const bool m_looksAtFlow;

    std::vector<FlowFacts> m_flows; // by id
    CharsetScans m_charsets;

    BlockRun m_run;
    std::vector<quint64> m_odd; // in m_run, ascending
    std::size_t m_nextOdd = 0; // in m_odd
    std::vector<quint64> m_taken; // a bit for each record of the slice that is worth a look
    quint64 m_examined;
};

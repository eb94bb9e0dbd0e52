// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A hundred million records through a journal with the default limits: most of
// them end up on the disk.

#include "tests/bench/kit/clocks.h"
#include "tests/bench/kit/process.h"
#include "tests/bench/kit/samples.h"
#include "tests/bench/subjects/samplerecords.h"
#include "tests/bench/subjects/subjects.h"

#include <random>

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 Records = 100'000'000;
constexpr quint64 Slice = 10'000;
constexpr quint64 PageSize = 50; // records, as many as a window shows
constexpr qint64 CongestedNs = 2'000'000;

struct Filled
{
    double cpuNsARecord = 0;
    double seconds = 0;
    Samples residentMb;
};

// Writes as a TCP server would: if the disk cannot keep up, the peers wait.
Filled fill(Journal &journal, quint64 records)
{
    SampleRecords sample(journal);
    Filled filled;
    const qint64 start = clocks::monotonicNs();
    qint64 cpuNs = 0;
    while (sample.appended() < records) {
        const qint64 before = clocks::threadCpuNs();
        sample.append(std::min(Slice, records - sample.appended()));
        cpuNs += clocks::threadCpuNs() - before;
        while (journal.isCongested())
            clocks::sleepUntil(clocks::monotonicNs() + CongestedNs);
        if (sample.appended() % (Slice * 50) == 0)
            filled.residentMb.add(double(process::residentOctets()) / 1e6);
    }
    filled.residentMb.add(double(process::residentOctets()) / 1e6);
    filled.cpuNsARecord = double(cpuNs) / double(records);
    filled.seconds = double(clocks::monotonicNs() - start) / 1e9;
    return filled;
}

// Reads every octet, like a window that decodes and paints them.
unsigned lookAt(const Journal &journal, quint64 from)
{
    unsigned sum = 0;
    for (quint64 number = from; number < from + PageSize; ++number) {
        const Record record = journal.record(number);
        for (const char octet : record.payload)
            sum += quint8(octet);
    }
    return sum;
}

Samples pagesMs(const Journal &journal, int pages)
{
    std::mt19937_64 random(1); // NOLINT: the same pages each time
    Samples samples;
    unsigned sum = 0;
    for (int i = 0; i < pages; ++i) {
        const quint64 kept = journal.size() - journal.first() + 1;
        const quint64 from = journal.first() + random() % std::max(kept - std::min(kept, PageSize), quint64(1));
        const qint64 start = clocks::monotonicNs();
        sum += lookAt(journal, from);
        samples.add(double(clocks::monotonicNs() - start) / 1e6);
    }
    Q_UNUSED(sum)
    return samples;
}

} // namespace

void measureBigJournal(Bench &bench)
{
    const quint64 records = bench.effort.count(Records);
    const int pages = int(bench.effort.count(500));
    Journal journal;
    const Filled filled = fill(journal, records);
    const bool cold = process::dropUnnamedFilesFromMemory();
    const Samples first = pagesMs(journal, pages);
    const double residentMb = std::max(filled.residentMb.largest(), double(process::residentOctets()) / 1e6);

    const QString what = u"%L1 records of 64 octets, most of them on disk: "_s.arg(records);
    bench.table.add({u"journal.big.memory"_s,
                     what + u"resident memory, at most"_s,
                     u"MB"_s,
                     residentMb,
                     {},
                     Limit::atMost(210),
                     1,
                     u"%1 GB on disk; %L2 of them still kept"_s.arg(double(journal.disk()) / 1e9, 0, 'f', 1)
                         .arg(journal.size() - journal.first() + 1)});
    bench.table.add({u"journal.big.append"_s,
                     what + u"CPU of the writer for a record"_s,
                     u"ns"_s,
                     filled.cpuNsARecord,
                     {},
                     Limit::atMost(40),
                     1,
                     u"over the whole run of %1 s"_s.arg(filled.seconds, 0, 'f', 1)});
    const QString page = cold ? u"a page of 50 records, cold"_s
                              : u"a page of 50 records, warm (the system kept them)"_s;
    bench.table.add({u"journal.big.page"_s,
                     what + page + u", median"_s,
                     u"ms"_s,
                     first.median(),
                     {},
                     Limit::atMost(0.5),
                     pages,
                     u"anywhere, by chance"_s});
    bench.table.add({u"journal.big.page.p99"_s,
                     what + page + u", p99"_s,
                     u"ms"_s,
                     first.percentile(99),
                     {},
                     Limit::atMost(3),
                     pages,
                     {}});
}

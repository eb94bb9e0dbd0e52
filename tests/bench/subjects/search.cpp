// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A substring among ten million records.

#include "app/journal/search/search.h"
#include "tests/bench/kit/clocks.h"
#include "tests/bench/kit/events.h"
#include "tests/bench/kit/samples.h"
#include "tests/bench/subjects/samplerecords.h"
#include "tests/bench/subjects/subjects.h"

#include <QEventLoop>

#include <cstring>

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 Records = 10'000'000;

Query wanted()
{
    Query query;
    query.text = QString::fromLatin1(SampleRecords::Needle);
    return query;
}

struct Times
{
    Samples firstMs;
    Samples allMs;
    quint64 matches = 0;
};

void search(const Journal &journal, Times &times)
{
    QEventLoop loop;
    qint64 firstNs = 0;
    const qint64 start = clocks::monotonicNs();
    const Search search(journal, wanted());
    const auto look = [&] {
        if (firstNs == 0 && search.count() > 0)
            firstNs = clocks::monotonicNs();
        if (search.examined() >= journal.size())
            loop.quit();
    };
    QObject::connect(&search, &Search::progressed, &loop, look);
    if (search.examined() < journal.size())
        loop.exec();
    times.allMs.add(double(clocks::monotonicNs() - start) / 1e6);
    times.firstMs.add(double((firstNs != 0 ? firstNs : clocks::monotonicNs()) - start) / 1e6);
    times.matches = search.count();
}

Times searches(const Journal &journal, int runs)
{
    Times times;
    for (int i = 0; i < runs; ++i)
        search(journal, times);
    return times;
}

// memmem over the same octets in one piece.
double flatSearchMs(const QByteArray &text)
{
    constexpr std::size_t Length = sizeof SampleRecords::Needle - 1;
    const char *at = text.constData();
    const char *const end = at + text.size();
    quint64 found = 0;
    const qint64 start = clocks::monotonicNs();
    while ((at = static_cast<const char *>(memmem(at, std::size_t(end - at), SampleRecords::Needle, Length)))) {
        ++found;
        ++at;
    }
    if (found == 0)
        qFatal("nothing was found");
    return double(clocks::monotonicNs() - start) / 1e6;
}

QByteArray allOctets(const Journal &journal)
{
    QByteArray text;
    text.reserve(qsizetype(journal.size()) * SampleRecords::Octets);
    for (quint64 number = journal.first(); number <= journal.size(); ++number)
        text.append(journal.record(number).payload);
    return text;
}

} // namespace

void measureSearch(Bench &bench)
{
    const quint64 records = bench.effort.count(Records);
    const int runs = bench.effort.runs(7);
    const QString what = u"search for 8 letters in any case in %L1 records of 64 octets"_s.arg(records);
    {
        Journal journal(JournalLimits::inMemory(quint64(2) << 30));
        SampleRecords(journal).append(records);
        const QByteArray flat = allOctets(journal);
        Samples rawMs;
        Times times;
        for (int i = 0; i < runs; ++i) {
            rawMs.add(flatSearchMs(flat));
            search(journal, times);
        }
        bench.table.add(
            {u"search.all"_s, what + u": all of them"_s, u"ms"_s, times.allMs.median(), rawMs.median(),
             Limit::atMost(150), runs,
             u"%L1 matches; raw is memmem over the octets in one piece, in this case alone"_s.arg(times.matches)});
        bench.table.add({u"search.first"_s,
                         what + u": the first match known to the window's thread"_s,
                         u"ms"_s,
                         times.firstMs.median(),
                         {},
                         Limit::atMost(50),
                         runs,
                         {}});
    }
    Journal journal;
    SampleRecords(journal).append(records);
    const Times times = searches(journal, runs);
    bench.table.add({u"search.spilled"_s,
                     what + u", most of them on disk: all of them"_s,
                     u"ms"_s,
                     times.allMs.median(),
                     {},
                     {},
                     runs,
                     u"the usual limits; the system has the file in memory"_s});
}

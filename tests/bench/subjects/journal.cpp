// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a record costs the journal's writer, and how much room it takes.

#include "tests/bench/kit/clocks.h"
#include "tests/bench/kit/samples.h"
#include "tests/bench/subjects/samplerecords.h"
#include "tests/bench/subjects/subjects.h"

#include <QByteArray>

#include <cstring>

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 Memory = quint64(64) << 20; // octets; beyond this, blocks are reused
constexpr qsizetype EntrySize = 32;

// Octets per record beyond its payload, measured from one new block to a later one.
double overhead(quint64 records)
{
    Journal journal(JournalLimits::inMemory(quint64(2) << 30));
    SampleRecords sample(journal);
    quint64 memory = 0;
    quint64 firstGrowth = 0, firstMemory = 0, lastGrowth = 0, lastMemory = 0;
    while (sample.appended() < records) {
        sample.append(1);
        if (journal.memory() == memory)
            continue;
        memory = journal.memory();
        lastGrowth = sample.appended();
        lastMemory = memory;
        if (firstGrowth == 0 && memory > Memory / 8) {
            firstGrowth = lastGrowth;
            firstMemory = memory;
        }
    }
    return double(lastMemory - firstMemory) / double(lastGrowth - firstGrowth) - SampleRecords::Octets;
}

// The least possible work: copying the same octets into memory of the same
// size.
class BareCopy
{
public:
    void append(quint64 count)
    {
        for (quint64 i = 0; i < count; ++i, ++m_copied) {
            char *const room = m_room.data() + m_copied * Step % (quint64(m_room.size()) - Step);
            std::memcpy(room, m_text.constData() + (m_copied * Step) % (quint64(m_text.size()) - Step), Step);
        }
    }

private:
    static constexpr quint64 Step = quint64(SampleRecords::Octets + EntrySize);
    QByteArray m_text = QByteArray(1 << 20, 'a');
    QByteArray m_room = QByteArray(qsizetype(Memory), '\0');
    quint64 m_copied = 0;
};

template <typename Appender>
double cpuForEach(Appender &appender, quint64 records)
{
    const qint64 before = clocks::threadCpuNs();
    appender.append(records);
    return double(clocks::threadCpuNs() - before) / double(records);
}

} // namespace

void measureJournal(Bench &bench)
{
    const quint64 records = bench.effort.count(10'000'000);
    const int runs = bench.effort.runs(7);
    Journal journal(JournalLimits::inMemory(Memory));
    SampleRecords sample(journal);
    BareCopy copy;
    sample.append(3 * Memory / SampleRecords::Octets); // until blocks are reused
    copy.append(Memory / SampleRecords::Octets);
    Samples ours, raw;
    for (int i = 0; i < runs; ++i) {
        raw.add(cpuForEach(copy, records));
        ours.add(cpuForEach(sample, records));
    }
    bench.table.add({u"journal.append"_s, u"journal: append of 64 octets into blocks used before"_s, u"ns"_s,
                     ours.median(), raw.median(), Limit::atMost(30), runs, u"raw copies 96 octets"_s});
    bench.table.add({u"journal.overhead"_s,
                     u"journal: memory for a record beside its payload"_s,
                     u"octets"_s,
                     overhead(std::max(records / 2, quint64(500'000))),
                     {},
                     Limit::atMost(33),
                     1,
                     {}});
}

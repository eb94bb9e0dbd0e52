// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One fast stream into the journal, with the window open.

#include "tests/bench/raw/tcpstream.h"
#include "tests/bench/engine.h"
#include "tests/bench/kit/events.h"
#include "tests/bench/kit/process.h"
#include "tests/bench/kit/samples.h"
#include "tests/bench/subjects/subjects.h"

using namespace Qt::StringLiterals;

namespace {

struct Cost
{
    Samples gigabytesASecond;
    Samples cpuNsAKib;
};

void run(const Receiver &receiver, quint64 octets, Cost &cost)
{
    const qint64 cpuBefore = process::cpuNs(receiver.thread());
    double seconds = 0;
    events::runBeside([&] { seconds = streamTo(receiver, octets); });
    events::runFor(0.02); // lets it fall asleep
    cost.gigabytesASecond.add(double(octets) / 1e9 / seconds);
    cost.cpuNsAKib.add(double(process::cpuNs(receiver.thread()) - cpuBefore) * 1024 / double(octets));
}

// Counts the octets of the newest stream that the journal holds as they were
// sent.
quint64 rightOctets(const Journal &journal, quint64 from)
{
    quint64 position = 0;
    for (quint64 number = std::max(from, journal.first()); number <= journal.size(); ++number) {
        const Record record = journal.record(number);
        if (record.head.kind != RecordKind::Received)
            continue;
        if (!pattern::isRight(record.payload, position))
            return position;
        position += quint64(record.payload.size());
    }
    return position;
}

} // namespace

void measureTcpStream(Bench &bench)
{
    const quint64 octets = bench.effort.count(quint64(1) << 29);
    const int runs = bench.effort.runs(7);
    Engine engine(Engine::Window::Open, JournalLimits::inMemory(quint64(1) << 30));
    const EngineReceiver ours(engine, u"tcp-server://127.0.0.1:0"_s);
    const TcpSink sink;
    Cost our, raw;
    double wrong = 0;
    for (int i = 0; i < runs; ++i) {
        run(sink, octets, raw);
        const quint64 from = engine.journal().size() + 1;
        run(ours, octets, our);
        wrong += double(octets - rightOctets(engine.journal(), from));
    }
    bench.table.add({u"tcp.stream.rate"_s, u"TCP, one stream, window open"_s, u"GB/s"_s, our.gigabytesASecond.median(),
                     raw.gigabytesASecond.median(), Limit::ratioAtLeast(0.8), runs,
                     u"%1 MiB a run, in memory"_s.arg(octets >> 20)});
    bench.table.add({u"tcp.stream.cpu"_s,
                     u"TCP, one stream, window open: CPU for a KiB"_s,
                     u"ns"_s,
                     our.cpuNsAKib.median(),
                     raw.cpuNsAKib.median(),
                     Limit::ratioAtMost(1.3),
                     runs,
                     {}});
    bench.table.add({u"tcp.stream.whole"_s,
                     u"TCP, one stream: octets not in the journal as they were sent"_s,
                     u"octets"_s,
                     wrong,
                     {},
                     Limit::atMost(0),
                     runs,
                     u"all runs together"_s});
}

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Floods of numbered datagrams with the window open and following: is each of
// them in the journal exactly once?

#include "tests/bench/engine.h"
#include "tests/bench/kit/events.h"
#include "tests/bench/kit/samples.h"
#include "tests/bench/kit/windowprobe.h"
#include "tests/bench/raw/textbooksink.h"
#include "tests/bench/raw/udpsender.h"
#include "tests/bench/subjects/subjects.h"

#include <QAbstractScrollArea>

#include <cstring>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr int ReceiveBuffer = 16 << 20; // what a person who expects a flood would set

struct Outcome
{
    quint64 received = 0;
    quint64 dropped = 0;
    double perSecond = 0; // the rate reached

    [[nodiscard]] quint64 seen() const { return received + dropped; }
};

Outcome flood(const Receiver &receiver, const UdpFlood &flood)
{
    const Outcome before{receiver.received(), receiver.dropped()};
    const auto outcome = [&] {
        return Outcome{receiver.received() - before.received, receiver.dropped() - before.dropped};
    };
    double perSecond = 0;
    events::runBeside([&] { perSecond = sendDatagrams(receiver.port(), flood); });
    (void)events::waitUntil([&] { return outcome().seen() >= flood.count; }, 3);
    Outcome final = outcome();
    final.perSecond = perSecond;
    return final;
}

// Counts numbers that the journal holds twice, or that nobody sent.
quint64 wrongNumbers(const Journal &journal, quint64 from, quint64 count)
{
    std::vector<bool> seen(count);
    quint64 wrong = 0;
    for (quint64 number = std::max(from, journal.first()); number <= journal.size(); ++number) {
        const Record record = journal.record(number);
        if (record.head.kind != RecordKind::Received)
            continue;
        quint64 sequence = count;
        if (record.payload.size() >= qsizetype(sizeof sequence))
            std::memcpy(&sequence, record.payload.data(), sizeof sequence);
        if (sequence >= count || seen[sequence])
            ++wrong;
        else
            seen[sequence] = true;
    }
    return wrong;
}

struct Totals
{
    Samples lost; // datagrams of each run
    Samples perSecond;
    Samples frameMs;
    Samples latenessMs;
    Samples cpuShare;
    double unbalanced = 0; // |received + dropped − sent| of all runs
    double wrong = 0; // numbers of all runs
};

Totals floods(Engine &engine, const EngineReceiver &ours, const UdpFlood &wanted, int runs)
{
    Totals totals;
    WindowProbe probe(*engine.console()->viewport());
    for (int i = 0; i < runs; ++i) {
        const quint64 from = engine.journal().size() + 1;
        probe.start();
        const Outcome outcome = flood(ours, wanted);
        const WindowProbe::Figures window = probe.stop();
        totals.lost.add(double(wanted.count - outcome.received));
        totals.perSecond.add(outcome.perSecond);
        totals.frameMs.add(window.frameMs);
        totals.latenessMs.add(window.latenessMs);
        totals.cpuShare.add(window.cpuShare);
        totals.unbalanced += std::abs(double(outcome.seen()) - double(wanted.count));
        totals.wrong += double(wrongNumbers(engine.journal(), from, wanted.count));
    }
    return totals;
}

QString noteOn(const Totals &totals, quint64 count, bool isSlow)
{
    return u"the worst of the runs, of %L1 each; %2%L3/s reached; "
           u"window's thread %4 % of a core, timer late p99 %5 ms, worst %6 ms"_s.arg(count)
               .arg(isSlow ? u"ONLY "_s : QString())
               .arg(totals.perSecond.median(), 0, 'f', 0)
               .arg(totals.cpuShare.median() * 100, 0, 'f', 1)
               .arg(totals.latenessMs.percentile(99), 0, 'f', 1)
               .arg(totals.latenessMs.largest(), 0, 'f', 1);
}

void add(Bench &bench, const UdpFlood &wanted, const Totals &totals, int runs, std::optional<double> textbook)
{
    // Datagrams that the sender could not send say nothing about the receiver.
    constexpr double ReachedShare = 0.95;
    const bool isSlow = totals.perSecond.median() < ReachedShare * wanted.perSecond;
    const int thousands = int(wanted.perSecond / 1000);
    const QString id = u"udp.loss.%1x%2"_s.arg(thousands).arg(wanted.octets);
    const QString what = u"UDP, %1,000/s of %2 octets, window following: "_s.arg(thousands).arg(wanted.octets);
    Row lost{id,
             what + u"lost"_s,
             u"datagrams"_s,
             totals.lost.largest(),
             textbook,
             {},
             runs,
             noteOn(totals, wanted.count, isSlow)};
    if (textbook)
        lost.note += u"; raw is the textbook loop, in one run"_s;
    if (!isSlow)
        lost.limit = Limit::atMost(0);
    bench.table.add(lost);
    bench.table.add({id + u".balance"_s,
                     what + u"received + dropped − sent, and numbers that are wrong"_s,
                     u"datagrams"_s,
                     totals.unbalanced + totals.wrong,
                     {},
                     Limit::atMost(0),
                     runs,
                     u"all runs together"_s});
}

} // namespace

void measureUdpLoss(Bench &bench)
{
    struct Case
    {
        double perSecond;
        int octets;
        double seconds;
        bool besideTextbook;
    };
    Engine engine(Engine::Window::Open);
    const EngineReceiver ours(engine, u"udp://127.0.0.1:0?rcvbuf=%1"_s.arg(ReceiveBuffer));
    const TextbookSink textbook(ReceiveBuffer);
    const int runs = bench.effort.runs(5);
    for (const Case &one :
         {Case{200'000, 64, 10, false}, {400'000, 64, 10, true}, {600'000, 64, 10, false}, {400'000, 1400, 4, false}}) {
        const UdpFlood wanted{bench.effort.count(quint64(one.perSecond * one.seconds)), one.perSecond, one.octets};
        std::optional<double> textbookLost;
        if (one.besideTextbook)
            textbookLost = double(wanted.count - flood(textbook, wanted).received);
        add(bench, wanted, floods(engine, ours, wanted, runs), runs, textbookLost);
    }
}

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a datagram costs the network thread, from the kernel into the journal.

#include "tests/bench/engine.h"
#include "tests/bench/kit/events.h"
#include "tests/bench/kit/process.h"
#include "tests/bench/kit/samples.h"
#include "tests/bench/raw/textbooksink.h"
#include "tests/bench/raw/udpsender.h"
#include "tests/bench/raw/udpsink.h"
#include "tests/bench/subjects/subjects.h"

using namespace Qt::StringLiterals;

namespace {

constexpr double PerSecond = 200'000;
constexpr double AtOnce = 1e9; // a second: as fast as it goes
constexpr quint64 QueueLength = 8'000; // datagrams, which the receive buffer holds
constexpr int ReceiveBuffer = 16 << 20;

// CPU time of the receiver's thread per datagram that `send` delivers to it.
template <typename Send>
double cpuForEach(const Receiver &receiver, quint64 count, Send send)
{
    const auto seen = [&] { return receiver.received() + receiver.dropped(); };
    const quint64 seenBefore = seen();
    const quint64 receivedBefore = receiver.received();
    const qint64 cpuBefore = process::cpuNs(receiver.thread());
    send();
    (void)events::waitUntil([&] { return seen() >= seenBefore + count; }, 2);
    events::runFor(0.02); // lets it fall asleep
    return double(process::cpuNs(receiver.thread()) - cpuBefore) / double(receiver.received() - receivedBefore);
}

double cpuInAFlood(Receiver &receiver, quint64 count)
{
    return cpuForEach(receiver, count, [&] {
        events::runBeside([&] { sendDatagrams(receiver.port(), {count, PerSecond}); });
    });
}

double cpuFromAFullQueue(Receiver &receiver, quint64 count)
{
    receiver.park();
    return cpuForEach(receiver, count, [&] {
        events::runBeside([&] { sendDatagrams(receiver.port(), {count, AtOnce}); });
        receiver.release();
    });
}

struct Receivers
{
    explicit Receivers(Engine &engine) : ours(engine, u"udp://127.0.0.1:0?rcvbuf=%1"_s.arg(ReceiveBuffer)) { }

    EngineReceiver ours;
    UdpSink same{UdpSink::Asks::WhatWeKeep, UdpSink::Wakes::AtOnce, ReceiveBuffer};
    UdpSink napping{UdpSink::Asks::WhatWeKeep, UdpSink::Wakes::AfterNaps, ReceiveBuffer};
    UdpSink bare{UdpSink::Asks::Nothing, UdpSink::Wakes::AtOnce, ReceiveBuffer};
    TextbookSink textbook{ReceiveBuffer};
};

struct Costs
{
    Samples ours, same, napping, bare, textbook;
};

// Measures them in turn within each run, so that noise affects all of them.
Costs measureAll(Receivers &receivers, double (*cost)(Receiver &, quint64), quint64 count, int runs)
{
    Costs costs;
    for (int i = 0; i < runs; ++i) {
        costs.same.add(cost(receivers.same, count));
        costs.ours.add(cost(receivers.ours, count));
        costs.napping.add(cost(receivers.napping, count));
        costs.bare.add(cost(receivers.bare, count));
        costs.textbook.add(cost(receivers.textbook, count));
    }
    return costs;
}

void add(Bench &bench, const QString &id, const QString &what, const Costs &costs, int runs, const QString &note)
{
    const double ours = costs.ours.median();
    bench.table.add({id, what + u", beside a recvmmsg sink that asks for the same"_s, u"ns"_s, ours,
                     costs.same.median(), Limit::ratioAtMost(1.3), runs, note});
    bench.table.add({id + u".bare"_s,
                     what + u", beside a recvmmsg sink that asks for nothing"_s,
                     u"ns"_s,
                     ours,
                     costs.bare.median(),
                     {},
                     runs,
                     {}});
    bench.table.add({id + u".textbook"_s, what + u", the textbook loop beside ours"_s, u"ns"_s, costs.textbook.median(),
                     ours, Limit::ratioAtLeast(2.5), runs, u"“raw” is ours here"_s});
}

void measure(Bench &bench, Engine::Window window)
{
    Engine engine(window);
    Receivers receivers(engine);
    const bool isOpen = window == Engine::Window::Open;
    const QString id = isOpen ? u"udp.cost.window"_s : u"udp.cost.headless"_s;
    const QString what = isOpen ? u"UDP, window following: CPU for a datagram "_s
                                : u"UDP, no window: CPU for a datagram "_s;

    const int drains = bench.effort.runs(41);
    const Costs drained = measureAll(receivers, cpuFromAFullQueue, QueueLength, drains);
    add(bench, id + u".queue"_s, what + u"from a full queue"_s, drained, drains,
        u"%L1 datagrams a run"_s.arg(QueueLength));

    const int floods = bench.effort.runs(5);
    const Costs flooded = measureAll(receivers, cpuInAFlood, bench.effort.count(quint64(PerSecond)), floods);
    add(bench, id + u".flood"_s, what + u"in a flood of 200,000/s"_s, flooded, floods,
        u"a sink that naps 150 µs as we do: %1 ns"_s.arg(flooded.napping.median(), 0, 'f', 0));
}

} // namespace

void measureUdpCost(Bench &bench)
{
    measure(bench, Engine::Window::None);
}

void measureUdpCostWithWindow(Bench &bench)
{
    measure(bench, Engine::Window::Open);
}

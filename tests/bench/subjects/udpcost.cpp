// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the network thread pays for a datagram, from the kernel into the journal.

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
constexpr int ReceiveBuffer = 8 << 20;

double cpuForEach(const Receiver &receiver, const UdpFlood &flood)
{
    const auto seen = [&] { return receiver.received() + receiver.dropped(); };
    const quint64 seenBefore = seen();
    const quint64 receivedBefore = receiver.received();
    const qint64 cpuBefore = process::cpuNs(receiver.thread());
    events::runBeside([&] { sendDatagrams(receiver.port(), flood); });
    (void)events::waitUntil([&] { return seen() >= seenBefore + flood.count; }, 2);
    events::runFor(0.02); // until it sleeps
    return double(process::cpuNs(receiver.thread()) - cpuBefore) / double(receiver.received() - receivedBefore);
}

void measure(Bench &bench, Engine::Window window)
{
    using enum UdpSink::Asks;
    using enum UdpSink::Wakes;
    const UdpFlood flood{bench.effort.count(quint64(PerSecond)), PerSecond};
    const int runs = bench.effort.runs(7);

    Engine engine(window);
    const EngineReceiver ours(engine, u"udp://127.0.0.1:0?rcvbuf=%1"_s.arg(ReceiveBuffer));
    const UdpSink same(WhatWeKeep, AfterNaps, ReceiveBuffer);
    const UdpSink polled(WhatWeKeep, AtOnce, ReceiveBuffer);
    const UdpSink bare(Nothing, AfterNaps, ReceiveBuffer);
    const TextbookSink textbook(ReceiveBuffer);
    Samples ourCpu, sameCpu, polledCpu, bareCpu, textbookCpu;
    for (int i = 0; i < runs; ++i) {
        sameCpu.add(cpuForEach(same, flood));
        ourCpu.add(cpuForEach(ours, flood));
        polledCpu.add(cpuForEach(polled, flood));
        bareCpu.add(cpuForEach(bare, flood));
        textbookCpu.add(cpuForEach(textbook, flood));
    }

    const bool isOpen = window == Engine::Window::Open;
    const QString id = isOpen ? u"udp.cost.window"_s : u"udp.cost.headless"_s;
    const QString what = isOpen ? u"UDP, window following: CPU for a datagram"_s
                                : u"UDP, no window: CPU for a datagram"_s;
    bench.table.add({id, what + u", to a recvmmsg sink that asks for the same"_s, u"ns"_s, ourCpu.median(),
                     sameCpu.median(), Limit::ratioAtMost(1.3), runs,
                     u"200,000/s; the sink naps 150 µs as we do; without naps it takes %1 ns"_s.arg(polledCpu.median(),
                                                                                                    0, 'f', 0)});
    bench.table.add({id + u".bare"_s,
                     what + u", to a recvmmsg sink that asks for nothing"_s,
                     u"ns"_s,
                     ourCpu.median(),
                     bareCpu.median(),
                     {},
                     runs,
                     {}});
    bench.table.add({id + u".textbook"_s, what + u": the textbook loop, to ours"_s, u"ns"_s, textbookCpu.median(),
                     ourCpu.median(), Limit::ratioAtLeast(2.5), runs, u"raw is ours here"_s});
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

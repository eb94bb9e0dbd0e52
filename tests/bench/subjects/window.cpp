// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What 400,000 records a second cost the window: while following them, and
// while scrolled into the middle of a hundred million.

#include "tests/bench/engine.h"
#include "tests/bench/kit/clocks.h"
#include "tests/bench/kit/events.h"
#include "tests/bench/kit/windowprobe.h"
#include "tests/bench/subjects/subjects.h"

#include <QAbstractScrollArea>
#include <QScrollBar>

#include <random>

using namespace Qt::StringLiterals;

namespace {

constexpr double PerSecond = 400'000;
constexpr double Seconds = 4;

struct Totals
{
    Samples frameMs;
    Samples p99Ms;
    Samples worstMs;
    Samples cpuPercent;
};

// Measures while the flood goes on.
Totals watch(WindowProbe &probe, double seconds, int runs)
{
    Totals totals;
    for (int i = 0; i < runs; ++i) {
        probe.start();
        events::runFor(seconds);
        const WindowProbe::Figures figures = probe.stop();
        totals.frameMs.add(figures.frameMs);
        totals.p99Ms.add(figures.latenessMs.percentile(99));
        totals.worstMs.add(figures.latenessMs.largest());
        totals.cpuPercent.add(figures.cpuShare * 100);
    }
    return totals;
}

Samples jumps(QAbstractScrollArea &console, int count)
{
    std::mt19937 random(1); // NOLINT: the same places each time
    QScrollBar &bar = *console.verticalScrollBar();
    Samples paintedMs;
    for (int i = 0; i < count; ++i) {
        const int place = int(double(bar.maximum()) * double(random()) / double(std::mt19937::max()));
        const qint64 start = clocks::monotonicNs();
        bar.setValue(place);
        console.viewport()->repaint();
        paintedMs.add(double(clocks::monotonicNs() - start) / 1e6);
        events::runFor(0.005);
    }
    return paintedMs;
}

void goToTheMiddle(QAbstractScrollArea &console)
{
    console.verticalScrollBar()->setValue(console.verticalScrollBar()->maximum() / 2);
    events::runFor(0.3);
}

} // namespace

void measureWindow(Bench &bench)
{
    const int runs = bench.effort.runs(5);
    Engine engine(Engine::Window::Open);
    WindowProbe probe(*engine.console()->viewport());
    const EndpointId endpoint = engine.open(u"udp://127.0.0.1:0"_s);
    const Engine::Flood flood = engine.startFlood(endpoint, {.perSecond = PerSecond});
    events::runFor(bench.effort.seconds(1));
    const Totals totals = watch(probe, bench.effort.seconds(Seconds), runs);
    engine.stopFlood(endpoint, flood);

    const QString what = u"window following 400,000 records/s: "_s;
    bench.table.add({u"window.frame"_s,
                     what + u"a frame painted"_s,
                     u"ms"_s,
                     totals.frameMs.median(),
                     {},
                     Limit::atMost(2),
                     runs,
                     u"offscreen, 1280 × 800, records without a socket; median of %1 frames; p99 %2 ms, worst %3 ms"_s
                         .arg(totals.frameMs.count())
                         .arg(totals.frameMs.percentile(99), 0, 'f', 2)
                         .arg(totals.frameMs.largest(), 0, 'f', 2)});
    bench.table.add({u"window.late.p99"_s,
                     what + u"lateness of a 5 ms timer, p99"_s,
                     u"ms"_s,
                     totals.p99Ms.median(),
                     {},
                     Limit::atMost(5),
                     runs,
                     {}});
    bench.table.add({u"window.late.worst"_s,
                     what + u"lateness of a 5 ms timer, worst"_s,
                     u"ms"_s,
                     totals.worstMs.median(),
                     {},
                     Limit::atMost(10),
                     runs,
                     u"of all runs: %1 ms"_s.arg(totals.worstMs.largest(), 0, 'f', 1)});
    bench.table.add({u"window.cpu"_s,
                     what + u"CPU of the window's thread"_s,
                     u"% of a core"_s,
                     totals.cpuPercent.median(),
                     {},
                     Limit::atMost(12),
                     runs,
                     {}});
}

void measureBigWindow(Bench &bench)
{
    const quint64 records = bench.effort.count(100'000'000);
    const int runs = bench.effort.runs(5);
    const int places = int(bench.effort.count(200));
    Engine engine(Engine::Window::Open);
    QAbstractScrollArea &console = *engine.console();
    const EndpointId endpoint = engine.open(u"udp://127.0.0.1:0"_s);
    engine.fill(endpoint, records);
    const Engine::Flood flood = engine.startFlood(endpoint, {.perSecond = PerSecond});
    events::runFor(0.3);
    const Samples jumpsMs = jumps(console, places);
    goToTheMiddle(console);
    WindowProbe probe(*console.viewport());
    const Totals totals = watch(probe, bench.effort.seconds(Seconds), runs);
    engine.stopFlood(endpoint, flood);

    const QString what = u"window in the middle of %L1 records, 400,000/s coming: "_s.arg(records);
    bench.table.add({u"window.big.jump"_s,
                     what + u"a jump anywhere, painted"_s,
                     u"ms"_s,
                     jumpsMs.median(),
                     {},
                     Limit::atMost(2),
                     places,
                     u"median; p99 %1 ms"_s.arg(jumpsMs.percentile(99), 0, 'f', 2)});
    bench.table.add({u"window.big.cpu"_s,
                     what + u"CPU of the window's thread, nothing visible changing"_s,
                     u"% of a core"_s,
                     totals.cpuPercent.median(),
                     {},
                     Limit::atMost(6),
                     runs,
                     u"%1 frames of the console painted meanwhile"_s.arg(totals.frameMs.count())});
}

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Round trips to the program itself with --echo, and to a bare echo.

#include "tests/bench/raw/echo.h"
#include "tests/bench/program.h"
#include "tests/bench/subjects/subjects.h"

using namespace Qt::StringLiterals;

namespace {

void measure(Bench &bench, Protocol protocol)
{
    const bool isUdp = protocol == Protocol::Udp;
    const int runs = bench.effort.runs(5);
    const quint64 trips = bench.effort.count(20'000);
    const RawEcho bare(protocol);
    Program program({u"--echo"_s, isUdp ? u"udp://127.0.0.1:0"_s : u"tcp-server://127.0.0.1:0"_s});
    const quint16 port = program.port();
    Samples ours, raw, tails;
    for (int i = 0; i < runs; ++i) {
        raw.add(roundTrips(protocol, bare.port(), trips).median());
        const Samples all = roundTrips(protocol, port, trips);
        ours.add(all.median());
        tails.add(all.percentile(99));
    }
    bench.table.add({isUdp ? u"echo.udp"_s : u"echo.tcp"_s,
                     (isUdp ? u"UDP"_s : u"TCP"_s) + u" echo of 64 octets: median round trip"_s, u"µs"_s, ours.median(),
                     raw.median(), Limit::ratioAtMost(1.3), runs,
                     u"%L1 trips a run, p99 %2 µs; raw: poll, recv, send in a process of its own"_s.arg(trips).arg(
                         tails.median(), 0, 'f', 0)});
}

} // namespace

void measureEcho(Bench &bench)
{
    measure(bench, Protocol::Udp);
    measure(bench, Protocol::Tcp);
}

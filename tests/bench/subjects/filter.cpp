// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A filter typed into the window over ten million records, while more arrive.

#include "app/journal/search/search.h"
#include "tests/bench/engine.h"
#include "tests/bench/kit/clocks.h"
#include "tests/bench/kit/events.h"
#include "tests/bench/kit/windowprobe.h"
#include "tests/bench/subjects/subjects.h"

#include <QAbstractScrollArea>
#include <QEventLoop>
#include <QLineEdit>
#include <QScrollBar>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 Records = 10'000'000;
constexpr double PerSecond = 400'000;

// From the last key to the first frame whose scroll bar spans only matches.
double firstMatchMs(Engine &engine, WindowProbe &probe)
{
    auto &field = *qobject_cast<QLineEdit *>(engine.widget(u"Filter"_s));
    const QScrollBar &bar = *engine.console()->verticalScrollBar();
    QEventLoop loop;
    field.clear();
    events::runFor(0.5);
    const int all = bar.maximum();
    QObject::connect(&probe, &WindowProbe::painted, &loop, [&] {
        if (bar.maximum() > 0 && bar.maximum() < all / 2)
            loop.quit();
    });
    QTimer::singleShot(5'000, &loop, &QEventLoop::quit);
    const qint64 start = clocks::monotonicNs();
    field.setText(QString::fromLatin1(SampleRecords::Needle));
    loop.exec();
    return double(clocks::monotonicNs() - start) / 1e6;
}

// How far a filter lags at worst over what arrives within that time.
double worstLagMs(const Journal &journal, double seconds)
{
    Query query;
    query.text = QString::fromLatin1(SampleRecords::Needle);
    const Search search(journal, query, journal.size());
    Samples behind;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &look, [&] {
        const quint64 examined = search.examined();
        behind.add(double(journal.size() - std::min(examined, journal.size())));
    });
    look.start(1);
    events::runFor(seconds);
    return behind.largest() / PerSecond * 1e3;
}

} // namespace

void measureFilter(Bench &bench)
{
    const quint64 records = bench.effort.count(Records);
    const int runs = bench.effort.runs(5);
    Engine engine(Engine::Window::Open);
    WindowProbe probe(*engine.console()->viewport());
    const EndpointId endpoint = engine.open(u"udp://127.0.0.1:0"_s);
    engine.fill(endpoint, records);
    events::runFor(0.3);
    Samples firstMs, lagMs;
    for (int i = 0; i < runs; ++i)
        firstMs.add(firstMatchMs(engine, probe));
    const Engine::Flood flood = engine.startFlood(endpoint, {.perSecond = PerSecond});
    for (int i = 0; i < runs; ++i)
        lagMs.add(worstLagMs(engine.journal(), bench.effort.seconds(2)));
    engine.stopFlood(endpoint, flood);

    bench.table.add({u"filter.first"_s,
                     u"filter over %L1 records: from the last key to the first match painted"_s.arg(records),
                     u"ms"_s,
                     firstMs.median(),
                     {},
                     Limit::atMost(50),
                     runs,
                     u"worst %1 ms"_s.arg(firstMs.largest(), 0, 'f', 1)});
    bench.table.add({u"filter.lag"_s,
                     u"filter under 400,000 records/s: how far it is behind at the worst"_s,
                     u"ms"_s,
                     lagMs.median(),
                     {},
                     Limit::atMost(100),
                     runs,
                     u"with a second filter in the window"_s});
}

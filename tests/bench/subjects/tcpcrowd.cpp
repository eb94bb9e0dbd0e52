// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A server with thousands of clients that send short lines.

#include "tests/bench/engine.h"
#include "tests/bench/kit/clocks.h"
#include "tests/bench/kit/events.h"
#include "tests/bench/kit/samples.h"
#include "tests/bench/raw/crowd.h"
#include "tests/bench/raw/crowdsink.h"
#include "tests/bench/subjects/subjects.h"

#include <QHash>

#include <cstring>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr double PerSecond = 100'000;

// Over time, how many records the journal had, as seen by a reader.
class Publications
{
public:
    explicit Publications(const Journal &journal) : m_journal(journal), m_last(journal.size()) { }

    void look()
    {
        const quint64 size = m_journal.size();
        if (size == m_last)
            return;
        m_last = size;
        m_seen.push_back({size, clocks::realtimeNs()});
    }

    // Call it with ascending numbers.
    [[nodiscard]] qint64 timeOf(quint64 number)
    {
        while (m_place < m_seen.size() && m_seen[m_place].size < number)
            ++m_place;
        return m_place < m_seen.size() ? m_seen[m_place].timeNs : 0;
    }

private:
    struct Seen
    {
        quint64 size;
        qint64 timeNs;
    };
    const Journal &m_journal;
    quint64 m_last;
    std::vector<Seen> m_seen;
    std::size_t m_place = 0;
};

struct Lines
{
    Samples delaysUs;
    quint64 count = 0;
    quint64 outOfOrder = 0;
};

// The octets in the journal, joined for each connection.
Lines linesOf(const Journal &journal, quint64 from, Publications &publications)
{
    struct Connection
    {
        QByteArray rest;
        quint32 next = 0;
    };
    QHash<ConnectionId, Connection> connections;
    Lines lines;
    for (quint64 number = from; number <= journal.size(); ++number) {
        const Record record = journal.record(number);
        if (record.head.kind != RecordKind::Received)
            continue;
        Connection &connection = connections[record.flow->connection];
        connection.rest.append(record.payload);
        while (connection.rest.size() >= qsizetype(sizeof(CrowdLine))) {
            CrowdLine line;
            std::memcpy(&line, connection.rest.constData(), sizeof line);
            connection.rest.remove(0, sizeof line);
            ++lines.count;
            if (line.number != connection.next++)
                ++lines.outOfOrder;
            if (const qint64 published = publications.timeOf(number))
                lines.delaysUs.add(double(published - line.sentNs) / 1e3);
        }
    }
    return lines;
}

Samples rawDelays(CrowdSink &sink, int clients, quint64 lines)
{
    const quint64 goal = sink.lines() + lines;
    events::runBeside([&] {
        Crowd crowd(sink.port(), clients);
        crowd.say(lines, PerSecond);
        while (sink.lines() < goal)
            clocks::sleepUntil(clocks::monotonicNs() + 1'000'000);
    });
    return sink.takeDelaysUs();
}

Lines ourLines(Engine &engine, const EngineReceiver &server, int clients, quint64 lines)
{
    const quint64 goal = server.octets() + lines * sizeof(CrowdLine);
    const quint64 from = engine.journal().size() + 1;
    std::unique_ptr<Publications> publications;
    std::unique_ptr<Crowd> crowd;
    events::runBeside([&] { crowd = std::make_unique<Crowd>(server.port(), clients); });
    events::runFor(0.5); // lets all be accepted
    events::runBeside([&] {
        publications = std::make_unique<Publications>(engine.journal());
        crowd->say(lines, PerSecond, [&] { publications->look(); });
        const qint64 limit = clocks::monotonicNs() + 10'000'000'000;
        while (server.octets() < goal && clocks::monotonicNs() < limit)
            publications->look();
        publications->look();
    });
    Lines arrived = linesOf(engine.journal(), from, *publications);
    crowd.reset();
    events::runFor(0.5); // lets all disconnect
    return arrived;
}

void measure(Bench &bench, int clients)
{
    const int runs = bench.effort.runs(5);
    const quint64 lines = bench.effort.count(quint64(PerSecond * 2));
    const int here = int(std::min(quint64(clients), lines));
    Engine engine(Engine::Window::None);
    const EngineReceiver server(engine, u"tcp-server://127.0.0.1:0"_s);
    Samples ourMedians, ourTails, rawMedians;
    double lost = 0;
    double outOfOrder = 0;
    for (int i = 0; i < runs; ++i) {
        CrowdSink sink;
        rawMedians.add(rawDelays(sink, here, lines).median());
        const Lines arrived = ourLines(engine, server, here, lines);
        ourMedians.add(arrived.delaysUs.median());
        ourTails.add(arrived.delaysUs.percentile(99));
        lost += double(lines) - double(arrived.count);
        outOfOrder += double(arrived.outOfOrder);
    }
    const QString id = u"tcp.crowd.%1"_s.arg(clients);
    const QString what = u"TCP server, %L1 clients, 100,000 lines/s: "_s.arg(clients);
    bench.table.add({id + u".delay"_s, what + u"median delay into the journal"_s, u"µs"_s, ourMedians.median(),
                     rawMedians.median(), Limit::atMost(200), runs,
                     u"from before send() until a reader sees it; p99 %1 µs; raw is an epoll sink"_s.arg(
                         ourTails.median(), 0, 'f', 0)});
    bench.table.add({id + u".whole"_s,
                     what + u"lines lost or out of order"_s,
                     u"lines"_s,
                     std::abs(lost) + outOfOrder,
                     {},
                     Limit::atMost(0),
                     runs,
                     u"all runs together"_s});
}

} // namespace

void measureTcpCrowd(Bench &bench)
{
    measure(bench, 1000);
    measure(bench, 5000);
}

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/capture/ownends.h"
#include "app/net/capture/segmentsource.h"
#include "app/net/capture/segmenttrace.h"
#include "tests/kit/testprogram.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int LimitMs = 30'000;

// Two connected sockets.
struct Connection
{
    Connection()
    {
        if (!server.listen(QHostAddress::LocalHost))
            return;
        client.connectToHost(server.serverAddress(), server.serverPort());
        (void)QTest::qWaitFor([&] { return server.hasPendingConnections(); }, LimitMs);
        accepted.reset(server.nextPendingConnection());
    }

    [[nodiscard]] EndPair pair() const
    {
        return EndPair::of(Peer::from(client.localAddress(), client.localPort()),
                           Peer::from(client.peerAddress(), client.peerPort()));
    }
    [[nodiscard]] QByteArray filter() const
    {
        OwnEnds ends;
        ends.add(pair());
        return ends.filter().expression;
    }
    [[nodiscard]] bool say(const QByteArray &octets)
    {
        client.write(octets);
        return QTest::qWaitFor([&] { return accepted->bytesAvailable() >= octets.size(); }, LimitMs)
            && accepted->readAll() == octets;
    }

    QTcpServer server;
    QTcpSocket client;
    std::unique_ptr<QTcpSocket> accepted;
};

} // namespace

// What libpcap returns with the filters set.
class TestSegmentSource final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_source.reset(); }
    void withoutAFilterNothingComes();
    void aFilterLetsItsConnectionThroughAlone();
    void aFilterIsChangedAndNothingLost();

private:
    void readFor(int ms); // reads what arrives within that time

    std::unique_ptr<SegmentSource> m_source;
    std::vector<Segment> m_segments;
    int m_packets = 0;
};

void TestSegmentSource::init()
{
    m_segments.clear();
    m_packets = 0;
    SegmentSource::Opened opened = SegmentSource::open();
    if (!opened.source)
        QSKIP(qPrintable(u"NOT TESTED: what a filter lets through: "_s + opened.problem.text()));
    m_source = std::move(opened.source);
    readFor(0); // drops what arrived before the filter was set
    m_segments.clear();
    m_packets = 0;
}

void TestSegmentSource::readFor(int ms)
{
    const auto readSome = [this] {
        const SegmentSource::Taken taken = m_source->read(1000);
        m_segments.insert(m_segments.end(), taken.segments.begin(), taken.segments.end());
        m_packets += taken.packets;
        return false;
    };
    (void)QTest::qWaitFor(readSome, ms + 5 * SegmentSource::GatherMs);
}

void TestSegmentSource::withoutAFilterNothingComes()
{
    Connection connection;
    QVERIFY(connection.say("hello"));
    readFor(0);
    QCOMPARE(m_packets, 0);
}

void TestSegmentSource::aFilterLetsItsConnectionThroughAlone()
{
    Connection ours;
    Connection others;
    QCOMPARE(m_source->setFilter(ours.filter()).text(), QString());
    QVERIFY(others.say("secret") && ours.say("hello") && others.say("more of it"));
    readFor(0);
    QVERIFY(m_packets >= 2); // the data and its acknowledgement
    QCOMPARE(m_segments.size(), std::size_t(m_packets));
    for (const Segment &segment : m_segments)
        QCOMPARE(EndPair::of(segment), ours.pair());
    const auto data = std::ranges::find_if(m_segments, [](const Segment &segment) { return segment.octets > 0; });
    QVERIFY(data != m_segments.end());
    QCOMPARE(data->octets, 5U);
    QVERIFY(data->interface > 0);
}

void TestSegmentSource::aFilterIsChangedAndNothingLost()
{
    Connection ours;
    Connection other;
    QCOMPARE(m_source->setFilter(ours.filter()).text(), QString());
    OwnEnds both;
    both.add(ours.pair());
    both.add(other.pair());
    constexpr int Messages = 500;
    for (int i = 0; i < Messages; ++i) {
        ours.client.write("0123456789");
        ours.client.flush();
        QVERIFY(m_source->setFilter(i % 2 ? ours.filter() : both.filter().expression).isNull());
        ours.client.write("0123456789");
        ours.client.flush();
    }
    QTRY_COMPARE_WITH_TIMEOUT(ours.accepted->bytesAvailable(), Messages * 20, LimitMs);
    readFor(100);
    SegmentTrace trace;
    quint64 octets = 0;
    for (const Segment &segment : m_segments) {
        if (segment.to.port != ours.client.peerPort())
            continue;
        const std::optional<CapturedSegment> taken = trace.take(segment, true);
        QVERIFY(taken);
        QVERIFY(taken->mark != CapturedSegment::Mark::Gap);
        octets += taken->octets;
    }
    QCOMPARE(octets, quint64(Messages * 20));
    QCOMPARE(m_source->dropped(), 0U);
}

SOCKETEER_TEST_WITH(QCoreApplication, TestSegmentSource)
#include "tst_segmentsource.moc"

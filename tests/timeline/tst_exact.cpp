// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/kit/testprogram.h"
#include "tests/net/namespaces.h"
#include "tests/timeline/exact.h"
#include "tests/timeline/rights.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

// The timeline with a capture of its own, against what tshark saw in the same run.
class TestExact final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everySegmentIsThere_data();
    void everySegmentIsThere();
    void theSixthVersionToo();
    void aRefusedConnectionIsASynAndItsReset();
    void aServerThatIsKilledResets();
    void whatWasBeforeStaysInferred();
    void whatComesAfterIsInferredAgain();
    void itGoesOnAfterAPause();
    void itIsSwitchedOffAndOnAtOnce();
    void aClientOfAnotherProgramIsThereFromItsSyn();
    void theConnectionsOfOthersAreNeverKept();
    void withoutTheRightItSaysSo();
    void aFloodIsCountedToItsEnd();

private:
    void compareWithWire(Pair &pair, quint16 clientPort);

    std::unique_ptr<OwnNamespace> m_namespace;
    std::unique_ptr<Wire> m_wire;
};

void TestExact::initTestCase()
{
    m_namespace = std::make_unique<OwnNamespace>(u"exact"_s);
    QString whyNot = m_namespace->enter();
    if (whyNot.isEmpty() && !m_namespace->ip(u"link set lo up"_s))
        whyNot = u"the loopback interface cannot be had"_s;
    m_wire = std::make_unique<Wire>();
    if (whyNot.isEmpty())
        whyNot = m_wire->start();
    if (!whyNot.isEmpty())
        QSKIP(qPrintable(u"NOT TESTED: the captured timeline against another capture: "_s + whyNot));
}

void TestExact::everySegmentIsThere_data()
{
    QTest::addColumn<Scenario::Play>("scenario");
    for (const Scenario &one : scenarios())
        QTest::newRow(one.name) << one.play;
}

void TestExact::everySegmentIsThere()
{
    QFETCH(Scenario::Play, scenario);
    Pair pair;
    QVERIFY(startCapture(pair.network));
    QVERIFY(pair.listen());
    QVERIFY(pair.areConnected());
    const quint16 clientPort = pair.network.state(pair.client).local.port;
    QVERIFY(scenario(pair));
    compareWithWire(pair, clientPort);
}

void TestExact::compareWithWire(Pair &pair, quint16 clientPort)
{
    // A delayed ACK may arrive after the first look at either.
    QList<Wire::Packet> packets;
    const auto hasTheSame = [&] {
        packets = m_wire->packets(clientPort, pair.port);
        return qsizetype(pair.network.captured().kept()) == packets.size();
    };
    TRY_VERIFY(hasTheSame());
    for (const EndpointId endpoint : {pair.client, pair.server}) {
        const bool isClient = endpoint == pair.client;
        const quint16 ours = isClient ? clientPort : pair.port;
        const quint16 peers = isClient ? pair.port : clientPort;
        const std::vector<TimelineEvent> events = timelineOf(pair.network, endpoint);
        QCOMPARE(captured(events, Direction::Out), captured(packets, ours));
        QCOMPARE(captured(events, Direction::In), captured(packets, peers));
        QCOMPARE(arrowsNotCaptured(events), 0);
        QCOMPARE(countOf(events, Kind::CaptureBegan), 1);
    }
}

void TestExact::theSixthVersionToo()
{
    Pair pair;
    QVERIFY(startCapture(pair.network));
    pair.network.tell(pair.server, Open{EndpointAddress::parse(u"tcp-server://[::]:0"_s).address});
    TRY_VERIFY(pair.network.state(pair.server).isOpen());
    pair.port = pair.network.state(pair.server).address.port;
    pair.network.tell(pair.client, Open{EndpointAddress::parse(u"tcp-client://[::1]:%1"_s.arg(pair.port)).address});
    TRY_VERIFY(pair.network.state(pair.client).isOpen());
    TRY_VERIFY(pair.network.state(pair.server).connections.size() == 1);
    const quint16 clientPort = pair.network.state(pair.client).local.port;
    QVERIFY(pair.say(pair.client, 5) && pair.say(pair.server, 7));
    pair.network.tell(pair.client, Close{});
    QVERIFY(pair.areApart());
    compareWithWire(pair, clientPort);
}

void TestExact::aRefusedConnectionIsASynAndItsReset()
{
    Pair pair;
    QVERIFY(pair.listen());
    pair.network.tell(pair.server, Close{});
    TRY_VERIFY(pair.network.state(pair.server).isClosed());
    QVERIFY(startCapture(pair.network));
    for (int attempt = 1; attempt <= 2; ++attempt) {
        pair.connect();
        QTRY_COMPARE_WITH_TIMEOUT(pair.network.captured().kept(), quint64(2 * attempt), LimitMs);
        TRY_VERIFY(failures(pair.network.journal()) == attempt);
    }
    QList<Wire::Packet> packets = m_wire->packetsWith(pair.port);
    QCOMPARE(packets.size(), 4);
    const std::vector<TimelineEvent> events = timelineOf(pair.network, pair.client);
    QCOMPARE(captured(events, Direction::Out), captured(packets, packets[0].from) + captured(packets, packets[2].from));
    QCOMPARE(captured(events, Direction::In), captured(packets, pair.port));
    QCOMPARE(arrowsNotCaptured(events), 0);
    QCOMPARE(countOf(events, Kind::Refused), 2);
    QCOMPARE(countOf(events, Kind::CaptureBegan), 1);
    QCOMPARE(events.back().local, TcpState::Closed);
}

// The server has not read what we sent, so its system sends a reset.
void TestExact::aServerThatIsKilledResets()
{
    QProcess server;
    QVERIFY(serveWithoutReading(server));
    Pair pair;
    pair.port = server.readLine().trimmed().toUShort();
    QVERIFY(startCapture(pair.network));
    pair.connect();
    TRY_VERIFY(pair.network.state(pair.client).isOpen());
    const quint16 clientPort = pair.network.state(pair.client).local.port;
    pair.network.watch(pair.client, 1);
    pair.network.tell(pair.client, Send{"12345"});
    TRY_VERIFY(pair.facts.value(pair.client).tcp.ackedOctets == 6);
    server.kill();
    QVERIFY(server.waitForFinished());
    TRY_VERIFY(pair.network.state(pair.client).isClosed());
    const QList<Wire::Packet> packets = m_wire->packets(clientPort, pair.port);
    TRY_VERIFY(qsizetype(pair.network.captured().kept()) >= packets.size());
    const std::vector<TimelineEvent> events = timelineOf(pair.network, pair.client);
    QCOMPARE(captured(events, Direction::Out), captured(packets, clientPort));
    QCOMPARE(captured(events, Direction::In), captured(packets, pair.port));
    QCOMPARE(countOf(events, Kind::Reset), 1);
    QCOMPARE(events.back().local, TcpState::Closed);
}

void TestExact::whatWasBeforeStaysInferred()
{
    Pair pair;
    QVERIFY(pair.listen());
    QVERIFY(pair.areConnected());
    const quint16 clientPort = pair.network.state(pair.client).local.port;
    QVERIFY(pair.say(pair.client, 10) && pair.say(pair.server, 20));
    QVERIFY(areQuiet(pair));
    const qsizetype before = m_wire->packets(clientPort, pair.port).size();
    QVERIFY(startCapture(pair.network));
    QVERIFY(pair.say(pair.client, 5) && pair.say(pair.server, 7));
    pair.network.tell(pair.client, Close{});
    QVERIFY(pair.areApart());
    QList<Wire::Packet> packets = m_wire->packets(clientPort, pair.port).sliced(before);
    TRY_VERIFY(qsizetype(pair.network.captured().kept()) >= packets.size());
    for (const EndpointId endpoint : {pair.client, pair.server}) {
        const quint16 ours = endpoint == pair.client ? clientPort : pair.port;
        const quint16 peers = endpoint == pair.client ? pair.port : clientPort;
        const std::vector<TimelineEvent> events = timelineOf(pair.network, endpoint);
        const auto began = std::ranges::find(events, Kind::CaptureBeganWithin, &TimelineEvent::kind);
        QVERIFY(began != events.end());
        const std::vector<TimelineEvent> inferred(events.begin(), began);
        const std::vector<TimelineEvent> exact(began, events.end());
        QCOMPARE(withoutWindows(captured(exact, Direction::Out)), withoutWindows(captured(packets, ours)));
        QCOMPARE(withoutWindows(captured(exact, Direction::In)), withoutWindows(captured(packets, peers)));
        QCOMPARE(arrowsNotCaptured(exact), 0);
        QCOMPARE(countOf(inferred, Kind::Syn), 1);
        QCOMPARE(countOf(inferred, Kind::Data), 2);
        QVERIFY(std::ranges::none_of(
            exact, [](const TimelineEvent &event) { return event.segment && event.segment->isWindowScaled; }));
    }
}

void TestExact::whatComesAfterIsInferredAgain()
{
    Pair pair;
    QVERIFY(startCapture(pair.network));
    QVERIFY(pair.listen());
    QVERIFY(pair.areConnected());
    QVERIFY(pair.say(pair.client, 10) && pair.say(pair.server, 20));
    QVERIFY(areQuiet(pair));
    QVERIFY(stopCapture(pair.network));
    const quint64 kept = pair.network.captured().kept();
    QVERIFY(pair.say(pair.client, 5) && pair.say(pair.server, 7));
    const std::vector<TimelineEvent> events = timelineOf(pair.network, pair.client);
    QCOMPARE(pair.network.captured().kept(), kept);
    const auto ended = std::ranges::find(events, Kind::CaptureEnded, &TimelineEvent::kind);
    QVERIFY(ended != events.end());
    const std::vector<TimelineEvent> after(ended, events.end());
    QCOMPARE(captured(after, Direction::Out) + captured(after, Direction::In), QStringList());
    QCOMPARE(countOf(after, Kind::Data), 2);
    QCOMPARE(std::ranges::find(after, Kind::Data, &TimelineEvent::kind)->sequence, 11U);
    QCOMPARE(countOf(events, Kind::Data), 4); // none twice
}

void TestExact::itGoesOnAfterAPause()
{
    Pair pair;
    QVERIFY(startCapture(pair.network));
    QVERIFY(pair.listen());
    QVERIFY(pair.areConnected());
    QVERIFY(pair.say(pair.client, 10));
    QVERIFY(areQuiet(pair));
    QVERIFY(stopCapture(pair.network));
    QVERIFY(pair.say(pair.client, 100));
    QVERIFY(areQuiet(pair));
    QVERIFY(startCapture(pair.network));
    QVERIFY(pair.say(pair.client, 1000));
    TRY_VERIFY(countOf(timelineOf(pair.network, pair.client), Kind::Data) == 3);
    QStringList data;
    for (const TimelineEvent &event : timelineOf(pair.network, pair.client)) {
        if (event.kind == Kind::Data)
            data << u"%1 %2 %3"_s.arg(event.segment ? u"exact"_s : u"seen"_s).arg(event.sequence).arg(event.octets);
    }
    QCOMPARE(data, QStringList({u"exact 1 10"_s, u"seen 11 100"_s, u"exact 111 1000"_s}));
}

void TestExact::itIsSwitchedOffAndOnAtOnce()
{
    Pair pair;
    QVERIFY(startCapture(pair.network));
    QVERIFY(pair.listen());
    QVERIFY(pair.areConnected());
    TRY_VERIFY(pair.network.captured().kept() >= 3);
    QList<CaptureState::Stage> stages;
    connect(&pair.network, &Network::captureChanged, &pair.network,
            [&stages](const CaptureState &state) { stages.append(state.stage); });
    pair.network.setCapturing(false);
    pair.network.setCapturing(true);
    TRY_VERIFY(!stages.isEmpty() && stages.last() == CaptureState::Stage::On);
    QVERIFY(stages.contains(CaptureState::Stage::Off));
    QVERIFY(pair.say(pair.client, 5));
    TRY_VERIFY(pair.network.captured().kept() >= 2);
    pair.network.setCapturing(false);
    pair.network.setCapturing(true);
    pair.network.setCapturing(false);
    TRY_VERIFY(stages.last() == CaptureState::Stage::Off);
}

// The connection is ours only once accepted, and by then its handshake is over.
void TestExact::aClientOfAnotherProgramIsThereFromItsSyn()
{
    Pair pair;
    QVERIFY(startCapture(pair.network));
    QVERIFY(pair.listen());
    QTcpSocket other;
    other.connectToHost(QHostAddress(QHostAddress::LocalHost), pair.port);
    other.write("hello");
    TRY_VERIFY(pair.received(pair.server) == 5);
    pair.network.tell(pair.server, Send{"goodbye"});
    TRY_VERIFY(other.bytesAvailable() == 7);
    const quint16 port = other.localPort();
    other.disconnectFromHost();
    TRY_VERIFY(pair.network.state(pair.server).connections.isEmpty());
    const QList<Wire::Packet> packets = m_wire->packets(port, pair.port);
    TRY_VERIFY(qsizetype(pair.network.captured().kept()) >= packets.size());
    const std::vector<TimelineEvent> events = timelineOf(pair.network, pair.server);
    QCOMPARE(captured(events, Direction::Out), captured(packets, pair.port));
    QCOMPARE(captured(events, Direction::In), captured(packets, port));
    QCOMPARE(arrowsNotCaptured(events), 0);
    QCOMPARE(events.front().kind, Kind::CaptureBegan);
}

// They use the same interface at the same time, and the same port of another
// address.
void TestExact::theConnectionsOfOthersAreNeverKept()
{
    Pair pair;
    QVERIFY(startCapture(pair.network));
    QVERIFY(pair.listen());
    QTcpServer others;
    QVERIFY(others.listen(QHostAddress(u"127.0.0.2"_s), pair.port));
    QTcpSocket other;
    other.connectToHost(others.serverAddress(), others.serverPort());
    TRY_VERIFY(other.state() == QTcpSocket::ConnectedState);
    other.write("secret");
    QVERIFY(pair.areConnected());
    const quint16 clientPort = pair.network.state(pair.client).local.port;
    QVERIFY(pair.say(pair.client, 5));
    other.write("more of it");
    TRY_VERIFY(other.bytesToWrite() == 0);
    QVERIFY(pair.say(pair.server, 7));
    const qsizetype ours = m_wire->packets(clientPort, pair.port).size();
    QVERIFY(m_wire->packetsWith(other.localPort()).size() >= 5);
    TRY_VERIFY(qsizetype(pair.network.captured().kept()) >= ours);
    pair.network.tell(pair.client, Close{});
    QVERIFY(pair.areApart());
    const qsizetype all = m_wire->packets(clientPort, pair.port).size();
    QVERIFY(stopCapture(pair.network)); // reads what is still pending
    QCOMPARE(qsizetype(pair.network.captured().kept()), all);
}

void TestExact::withoutTheRightItSaysSo()
{
    const WithoutRawSockets without;
    QCOMPARE(without.whyNot(), QString());
    Pair pair; // its threads lack the right too
    pair.network.setCapturing(true);
    TRY_VERIFY(!pair.network.captureState().problem.isNull());
    QCOMPARE(pair.network.captureState().stage, CaptureState::Stage::Off);
    QCOMPARE(pair.network.captureState().problem.word, Problem::Word::NoPermission);
    QVERIFY(pair.network.captureState().problem.text().contains(u"CAP_NET_RAW"_s));
    QVERIFY(pair.listen());
    QVERIFY(pair.areConnected());
    const std::vector<TimelineEvent> events = timelineOf(pair.network, pair.client);
    QCOMPARE(events.size(), 3U);
    QCOMPARE(countOf(events, Kind::CaptureBegan), 0);
}

void TestExact::aFloodIsCountedToItsEnd()
{
    constexpr qsizetype Octets = 64 << 20;
    Pair pair;
    QVERIFY(startCapture(pair.network));
    QVERIFY(pair.listen());
    QVERIFY(pair.areConnected());
    for (qsizetype said = 0; said < Octets; said += Octets / 8)
        QVERIFY(pair.say(pair.client, Octets / 8));
    QVERIFY(stopCapture(pair.network)); // reads what is still pending
    const CapturedStream stream = pair.network.captured().streamsOf({pair.client, 1}).front();
    QVERIFY(stream.segments.size() <= CaptureStore::MaxSegments);
    quint64 octets = stream.leftOutOctets;
    for (const CapturedSegment &segment : stream.segments)
        octets += segment.isOut ? segment.octets : 0;
    if (pair.network.captured().dropped() == 0)
        QVERIFY(octets >= quint64(Octets)); // more if something was retransmitted
    else
        QVERIFY(countOf(timelineOf(pair.network, pair.client), Kind::CaptureDropped) > 0);
}

SOCKETEER_TEST_WITH(QCoreApplication, TestExact)
#include "tst_exact.moc"

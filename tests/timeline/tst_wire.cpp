// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/timeline/conversations.h"
#include "app/timeline/inference.h"
#include "app/timeline/timelinereader.h"
#include "tests/kit/testprogram.h"
#include "tests/net/namespaces.h"
#include "tests/net/pythonpeer.h"
#include "tests/timeline/pair.h"
#include "tests/timeline/wire.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// "out SYN 0", "in SYN+ACK 0 1", "out FIN 6 1": the events that user space
// knows exactly.
QStringList landmarks(const std::vector<TimelineEvent> &events)
{
    QStringList lines;
    for (const TimelineEvent &event : events) {
        const QString way = event.direction == TimelineEvent::Direction::Out ? u"out"_s : u"in"_s;
        const QString numbers = u" %1 %2"_s.arg(event.sequence).arg(event.acknowledgement);
        switch (event.kind) {
        case TimelineEvent::Kind::Syn:
            lines << way + u" SYN 0 0"_s;
            break;
        case TimelineEvent::Kind::SynAck:
            lines << way + u" SYN+ACK"_s + numbers;
            break;
        case TimelineEvent::Kind::Fin:
            lines << way + u" FIN"_s + numbers;
            break;
        case TimelineEvent::Kind::Reset:
        case TimelineEvent::Kind::Refused:
            lines << way + u" RST"_s + numbers;
            break;
        default:
            break;
        }
    }
    return lines;
}

QStringList landmarks(const QList<Wire::Packet> &packets, quint16 ourPort)
{
    QStringList lines;
    for (const Wire::Packet &packet : packets) {
        const QString way = packet.from == ourPort ? u"out"_s : u"in"_s;
        const QString numbers = u" %1 %2"_s.arg(packet.sequence + packet.octets).arg(packet.acknowledgement);
        if (packet.flags & Wire::Packet::Syn)
            lines << way + (packet.flags & Wire::Packet::Ack ? u" SYN+ACK"_s : u" SYN"_s) + numbers;
        else if (packet.flags & Wire::Packet::Rst)
            lines << way + u" RST"_s + numbers;
        else if (packet.flags & Wire::Packet::Fin)
            lines << way + u" FIN"_s + numbers;
    }
    return lines;
}

quint64 dataOctets(const std::vector<TimelineEvent> &events, TimelineEvent::Direction direction)
{
    quint64 octets = 0;
    for (const TimelineEvent &event : events)
        octets += event.kind == TimelineEvent::Kind::Data && event.direction == direction ? event.octets : 0;
    return octets;
}

quint64 dataOctets(const QList<Wire::Packet> &packets, quint16 from)
{
    quint64 octets = 0;
    for (const Wire::Packet &packet : packets)
        octets += packet.from == from ? packet.octets : 0;
    return octets;
}

} // namespace

// The timelines of both ends against a capture of the same run.
class TestWire final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theTimelineIsWhatWasOnTheWire_data();
    void theTimelineIsWhatWasOnTheWire();
    void aRefusedConnectionIsASynAndAReset();
    void aServerThatIsKilledResets();
    void factsKeepToTheCapture();
    void finsThatCrossOnTheWay(); // the last test, since it enters other namespaces

private:
    [[nodiscard]] std::vector<TimelineEvent> timelineOf(const Network &network, EndpointId endpoint, bool withOtherEnd);
    void compareBothEnds(Pair &pair, bool needsOtherEnd = false);

    std::unique_ptr<OwnNamespace> m_namespace;
    std::unique_ptr<Wire> m_wire;
};

void TestWire::initTestCase()
{
    m_namespace = std::make_unique<OwnNamespace>(u"wire"_s);
    QString whyNot = m_namespace->enter();
    if (whyNot.isEmpty() && !m_namespace->ip(u"link set lo up"_s))
        whyNot = u"the loopback interface cannot be had"_s;
    m_wire = std::make_unique<Wire>();
    if (whyNot.isEmpty())
        whyNot = m_wire->start();
    if (!whyNot.isEmpty())
        QSKIP(qPrintable(u"NOT TESTED: the timeline against a capture: "_s + whyNot));
}

std::vector<TimelineEvent> TestWire::timelineOf(const Network &network, EndpointId endpoint, bool withOtherEnd)
{
    Conversations conversations;
    conversations.read(network.journal());
    for (const Conversation &one : conversations.all()) {
        if (one.endpoint != endpoint || one.kind == Conversation::Kind::Listener)
            continue;
        const Conversation *const other = withOtherEnd ? conversations.otherEndOf(one) : nullptr;
        TimelineReader reader(one, other ? std::optional(*other) : std::nullopt);
        reader.read(network.journal());
        return inferredTimeline(reader.timeline(), std::numeric_limits<qint64>::max());
    }
    return {};
}

void TestWire::compareBothEnds(Pair &pair, bool needsOtherEnd)
{
    Conversations conversations;
    conversations.read(pair.network.journal());
    const auto client = std::ranges::find_if(conversations.all(), [](const Conversation &one) {
        return one.kind == Conversation::Kind::Stream && one.scheme == Scheme::TcpClient;
    });
    QVERIFY(client != conversations.all().end());
    const QList<Wire::Packet> packets = m_wire->packets(client->local.port, client->peer.port);
    QVERIFY(!packets.isEmpty());
    for (const bool withOtherEnd : {needsOtherEnd, true}) {
        for (const EndpointId endpoint : {pair.client, pair.server}) {
            const quint16 ourPort = endpoint == pair.client ? client->local.port : client->peer.port;
            const quint16 peerPort = endpoint == pair.client ? client->peer.port : client->local.port;
            const std::vector<TimelineEvent> events = timelineOf(pair.network, endpoint, withOtherEnd);
            QCOMPARE(landmarks(events), landmarks(packets, ourPort));
            QCOMPARE(dataOctets(events, TimelineEvent::Direction::Out), dataOctets(packets, ourPort));
            QCOMPARE(dataOctets(events, TimelineEvent::Direction::In), dataOctets(packets, peerPort));
        }
    }
}

void TestWire::theTimelineIsWhatWasOnTheWire_data()
{
    QTest::addColumn<Scenario::Play>("scenario");
    QTest::addColumn<bool>("needsOtherEnd");

    for (const Scenario &one : scenarios())
        QTest::newRow(one.name) << one.play << one.needsOtherEnd;
}

void TestWire::theTimelineIsWhatWasOnTheWire()
{
    QFETCH(Scenario::Play, scenario);
    Pair pair;
    QVERIFY(pair.listen());
    QVERIFY(pair.areConnected());
    QVERIFY(scenario(pair));
    QFETCH(bool, needsOtherEnd);
    compareBothEnds(pair, needsOtherEnd);
}

void TestWire::aRefusedConnectionIsASynAndAReset()
{
    Pair pair;
    QVERIFY(pair.listen());
    pair.network.tell(pair.server, Close{});
    TRY_VERIFY(pair.network.state(pair.server).isClosed());
    pair.connect();
    TRY_VERIFY(pair.network.state(pair.client).isClosed() && !pair.network.state(pair.client).problem.isNull());
    const std::vector<TimelineEvent> events = timelineOf(pair.network, pair.client, false);
    const QList<Wire::Packet> packets = m_wire->packetsWith(pair.port);
    QCOMPARE(packets.size(), 2);
    QCOMPARE(landmarks(events), landmarks(packets, packets.first().from));
    QCOMPARE(events.back().local, TcpState::Closed);
}

// The server has not read what we sent, so its system sends a reset.
void TestWire::aServerThatIsKilledResets()
{
    QProcess server;
    QVERIFY(serveWithoutReading(server));
    Pair pair;
    pair.port = server.readLine().trimmed().toUShort();
    pair.connect();
    TRY_VERIFY(pair.network.state(pair.client).isOpen());
    pair.network.watch(pair.client, 1);
    pair.network.tell(pair.client, Send{"12345"});
    TRY_VERIFY(pair.facts.value(pair.client).tcp.ackedOctets == 6);
    server.kill();
    QVERIFY(server.waitForFinished());
    TRY_VERIFY(pair.network.state(pair.client).isClosed());
    const QList<Wire::Packet> packets = m_wire->packetsWith(pair.port);
    const std::vector<TimelineEvent> events = timelineOf(pair.network, pair.client, false);
    QCOMPARE(landmarks(events), landmarks(packets, packets.first().from));
    QCOMPARE(events.back().kind, TimelineEvent::Kind::Reset);
}

void TestWire::factsKeepToTheCapture()
{
    Pair pair;
    QVERIFY(pair.listen());
    QVERIFY(pair.areConnected());
    pair.network.watch(pair.client, 1);
    QVERIFY(pair.say(pair.client, 1000) && pair.say(pair.server, 300));
    TRY_VERIFY(pair.facts.value(pair.client).tcp.receivedOctets == 300
               && pair.facts.value(pair.client).tcp.ackedOctets == 1001);
    const TcpFacts facts = pair.facts.value(pair.client).tcp;
    const Peer local = pair.network.state(pair.client).local;
    const QList<Wire::Packet> packets = m_wire->packets(local.port, pair.port);
    QCOMPARE(facts.sentOctets, dataOctets(packets, local.port));
    QCOMPARE(facts.receivedOctets, dataOctets(packets, pair.port));
    const auto fromUs = std::ranges::count(packets, local.port, &Wire::Packet::from);
    // The acknowledgement of the last segment may have left after the sample.
    QVERIFY(facts.segmentsOut <= quint32(fromUs));
    QVERIFY(facts.segmentsOut + 1 >= quint32(fromUs));
    QVERIFY(facts.segmentsIn <= quint32(packets.size() - fromUs));
    QVERIFY(facts.roundTripUs > 0 && facts.roundTripUs < quint32(LimitMs) * 1000);
    QCOMPARE(facts.retransmissions, 0U);
    QVERIFY(facts.segmentSize > 0 && facts.segmentSize <= 65'535);
}

// The link is so slow that both FINs are in flight at the same time.
void TestWire::finsThatCrossOnTheWay()
{
    constexpr auto DelayMs = "100";
    const auto until = [](const auto &holds) { return QTest::qWaitFor(holds, LimitMs); };
    const QString pid = QString::number(getpid());
    OwnNamespace there(u"there"_s);
    QCOMPARE(there.enter(), QString());
    Network far;
    const EndpointId server = far.add(Scheme::TcpServer);
    OwnNamespace here(u"here"_s);
    QCOMPARE(here.enter(), QString());
    Network near;
    const EndpointId client = near.add(Scheme::TcpClient);
    if (!QFile::exists(u"/dev/net/tun"_s))
        QSKIP("This machine has no TUN device: FINs that cross are tested on a story alone");
    PythonPeer link(u"slow_link.py"_s,
                    {u"socketeer-here-"_s + pid, u"socketeer-there-"_s + pid, QLatin1StringView(DelayMs)});
    QCOMPARE(link.line(), u"ready"_s);
    QVERIFY(here.ip(u"addr add 10.79.0.1 peer 10.79.0.2 dev slow0"_s) && here.ip(u"link set slow0 up"_s));
    QVERIFY(there.ip(u"addr add 10.79.0.2 peer 10.79.0.1 dev slow0"_s) && there.ip(u"link set slow0 up"_s));
    Wire wire(u"slow0"_s, QHostAddress(u"10.79.0.2"_s));
    QCOMPARE(wire.start(), QString());

    far.tell(server, Open{EndpointAddress::parse(u"tcp-server://10.79.0.2:7000"_s).address});
    QVERIFY(until([&] { return far.state(server).isOpen(); }));
    near.tell(client, Open{EndpointAddress::parse(u"tcp-client://10.79.0.2:7000"_s).address});
    QVERIFY(until([&] { return near.state(client).isOpen() && far.state(server).connections.size() == 1; }));
    const quint16 port = near.state(client).local.port;
    near.tell(client, Close{});
    far.tell(server, Disconnect{1});
    QVERIFY(until([&] { return near.state(client).isClosed() && far.state(server).connections.isEmpty(); }));

    const std::vector<TimelineEvent> events = timelineOf(near, client, false);
    const QList<Wire::Packet> packets = wire.packetsWith(port);
    QCOMPARE(landmarks(events), landmarks(packets, port));
    QCOMPARE(landmarks(events).sliced(2), QStringList({u"out FIN 1 1"_s, u"in FIN 1 1"_s}));
    const auto isClosing = [](const TimelineEvent &event) { return event.local == TcpState::Closing; };
    QVERIFY(std::ranges::any_of(events, isClosing));
    QCOMPARE(stateText(events.back().local), u"TIME-WAIT"_s);
}

SOCKETEER_TEST_WITH(QCoreApplication, TestWire)
#include "tst_wire.moc"

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/journal.h"
#include "app/timeline/conversations.h"
#include "app/timeline/inference.h"
#include "app/timeline/timelinereader.h"
#include "tests/kit/testprogram.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Ms = 1'000'000;
constexpr qint64 Later = std::numeric_limits<qint64>::max();

// A journal as a TCP client, a server or a UDP socket writes it.
class Story
{
public:
    explicit Story(const QString &address, const QString &peer = u"127.0.0.1:80"_s, EndpointId endpoint = 1)
    {
        Flow flow;
        flow.origin = std::make_shared<const Origin>(
            Origin{endpoint, EndpointAddress::parse(address).address, address});
        flow.local = *Peer::parse(u"127.0.0.1:5000"_s);
        flow.peer = *Peer::parse(peer);
        flow.connection = flow.isStream() ? 1 : 0;
        m_origin = flow;
        m_flow = m_journal.intern(flow);
    }

    void event(RecordKind kind, qint64 atMs, const TcpEvents &moments = {}, EndReason reason = EndReason::None,
               Problem::Word word = Problem::Word::None)
    {
        m_journal.append(head(kind, atMs, reason, word), Event{{}, 0, {}, marksOf(moments)});
        m_journal.publish();
    }

    void data(RecordKind kind, qint64 atMs, qsizetype octets)
    {
        m_journal.append(head(kind, atMs), QByteArray(octets, 'x'));
        m_journal.publish();
    }

    [[nodiscard]] RecordHead head(RecordKind kind, qint64 atMs, EndReason reason = EndReason::None,
                                  Problem::Word word = Problem::Word::None) const
    {
        RecordHead head;
        head.timeNs = atMs * Ms;
        head.flow = m_flow;
        head.kind = kind;
        head.reason = reason;
        head.word = word;
        return head;
    }

    void attempts() // a client's attempts before there is a connection
    {
        m_origin.connection = 0;
        m_flow = m_journal.intern(m_origin);
    }

    [[nodiscard]] Timeline timeline() const
    {
        Conversations conversations;
        conversations.read(m_journal);
        if (conversations.all().empty())
            return {};
        TimelineReader reader(conversations.all().front(), {});
        for (quint64 read = 0; read <= m_journal.size(); read += TimelineReader::ReadAtOnce)
            reader.read(m_journal);
        return reader.timeline();
    }

    [[nodiscard]] Journal &journal() { return m_journal; }

private:
    Journal m_journal;
    Flow m_origin;
    FlowId m_flow = 0;
};

QString word(TimelineEvent::Kind kind)
{
    using Kind = TimelineEvent::Kind;
    switch (kind) {
    case Kind::Syn:
        return u"SYN"_s;
    case Kind::SynAck:
        return u"SYN+ACK"_s;
    case Kind::Ack:
        return u"ACK"_s;
    case Kind::Data:
        return u"data"_s;
    case Kind::Fin:
        return u"FIN"_s;
    case Kind::Reset:
        return u"RST"_s;
    case Kind::Refused:
        return u"refused"_s;
    case Kind::NoAnswer:
        return u"no answer"_s;
    case Kind::Lost:
        return u"lost"_s;
    case Kind::Forgotten:
        return u"forgotten"_s;
    case Kind::Datagram:
        return u"datagram"_s;
    case Kind::PortClosed:
        return u"port closed"_s;
    case Kind::WindowClosed:
        return u"window closed"_s;
    case Kind::WindowOpened:
        return u"window opened"_s;
    case Kind::Retransmission:
        return u"retransmission"_s;
    default:
        return QString::number(int(kind));
    }
}

// ">SYN 0" is outgoing, "<" incoming, "~" inferred; then the states of both ends.
QStringList lines(const std::vector<TimelineEvent> &events, bool withStates)
{
    QStringList all;
    for (const TimelineEvent &event : events) {
        QString line = event.isExact ? QString() : u"~"_s;
        line += event.direction == TimelineEvent::Direction::Out ? u">"_s
            : event.direction == TimelineEvent::Direction::In    ? u"<"_s
                                                                 : u""_s;
        line += word(event.kind);
        if (event.bearsNumbers())
            line += u" %1 %2"_s.arg(event.sequence).arg(event.acknowledgement);
        if (withStates)
            line += u" %1 %2"_s.arg(stateText(event.local), stateText(event.peer));
        all << line.trimmed();
    }
    return all;
}

QStringList lines(const Story &story, bool withStates = false)
{
    return lines(inferredTimeline(story.timeline(), Later), withStates);
}

using Moment = TcpEvent;

} // namespace

class TestTimeline final : public QObject
{
    Q_OBJECT

private slots:
    void aClientsConnectionFromItsFirstToItsLastSegment();
    void aServerIsToldOfTheHandshakeWhenItIsDone();
    void anAnswerCarriesTheAcknowledgementOfWhatItAnswers();
    void finsThatCrossGoThroughClosing();
    void whatWasReadLateCameBeforeWhatConfirmsIt();
    void aFailedConnectIsASynAndItsEnd_data();
    void aFailedConnectIsASynAndItsEnd();
    void aFloodTakesNoMoreMemory();
    void factsTellOfWindowsRetransmissionsAndTheEndOfTimeWait();
    void datagramsHaveNoNumbersAndNoStates();
    void tcpEventsGoThereAndBack();
    void manyPeersTakeNoMoreMemory();
    void portsThatAreUsedAgainAreAnotherConnection();
};

void TestTimeline::aClientsConnectionFromItsFirstToItsLastSegment()
{
    Story story(u"tcp-client://127.0.0.1:80"_s);
    story.event(RecordKind::Connected, 1001, {{Moment::Kind::Syn, 1000 * Ms}});
    story.data(RecordKind::Sent, 2000, 5);
    story.event(RecordKind::Disconnected, 3101,
                {{Moment::Kind::FinSent, 3000 * Ms, 6, 1}, {Moment::Kind::FinReceived, 3100 * Ms, 1, 7}},
                EndReason::ClosedHere);
    const QStringList expected{u">SYN 0 0 SYN-SENT LISTEN"_s,          u"<SYN+ACK 0 1 ESTABLISHED SYN-RECEIVED"_s,
                               u"~>ACK 1 1 ESTABLISHED ESTABLISHED"_s, u">data 1 1 ESTABLISHED ESTABLISHED"_s,
                               u"~<ACK 1 6 ESTABLISHED ESTABLISHED"_s, u">FIN 6 1 FIN-WAIT-1 CLOSE-WAIT"_s,
                               u"~<ACK 1 7 FIN-WAIT-2 CLOSE-WAIT"_s,   u"<FIN 1 7 TIME-WAIT LAST-ACK"_s,
                               u"~>ACK 7 2 TIME-WAIT CLOSED"_s};
    QCOMPARE(lines(story, true), expected);
}

void TestTimeline::aServerIsToldOfTheHandshakeWhenItIsDone()
{
    Story story(u"tcp-server://127.0.0.1:5000"_s);
    story.event(RecordKind::Connected, 1000);
    QCOMPARE(lines(story), QStringList({u"~<SYN 0 0"_s, u"~>SYN+ACK 0 1"_s, u"<ACK 1 1"_s}));
}

void TestTimeline::anAnswerCarriesTheAcknowledgementOfWhatItAnswers()
{
    Story story(u"tcp-client://127.0.0.1:80"_s);
    story.event(RecordKind::Connected, 1000, {{Moment::Kind::Syn, 999 * Ms}});
    story.data(RecordKind::Sent, 2000, 5);
    story.data(RecordKind::Received, 2010, 3);
    const QStringList all = lines(story);
    QCOMPARE(all.sliced(3), QStringList({u">data 1 1"_s, u"<data 1 6"_s, u"~>ACK 6 4"_s}));
    QCOMPARE(inferredTimeline(story.timeline(), 2020 * Ms).size(), 5U); // an answer may still arrive
}

void TestTimeline::finsThatCrossGoThroughClosing()
{
    Story story(u"tcp-client://127.0.0.1:80"_s);
    story.event(RecordKind::Connected, 1000, {{Moment::Kind::Syn, 999 * Ms}});
    story.event(RecordKind::Disconnected, 2101,
                {{Moment::Kind::FinSent, 2000 * Ms, 1, 1}, {Moment::Kind::FinReceived, 2100 * Ms, 1, 1}},
                EndReason::ClosedHere);
    const QStringList expected{u">FIN 1 1 FIN-WAIT-1 CLOSE-WAIT"_s, u"<FIN 1 1 CLOSING CLOSING"_s,
                               u"~<ACK 2 2 TIME-WAIT CLOSING"_s, u"~>ACK 2 2 TIME-WAIT TIME-WAIT"_s};
    QCOMPARE(lines(story, true).sliced(3), expected);
}

void TestTimeline::whatWasReadLateCameBeforeWhatConfirmsIt()
{
    Story story(u"tcp-server://127.0.0.1:5000"_s);
    story.event(RecordKind::Connected, 1000);
    story.event(RecordKind::Disconnected, 2101,
                {{Moment::Kind::FinSent, 2000 * Ms, 1, 2}, {Moment::Kind::FinReceived, 2001 * Ms, 1, 2}},
                EndReason::ClosedHere);
    QCOMPARE(lines(story).sliced(3, 2), QStringList({u"~<FIN 1 1"_s, u">FIN 1 2"_s}));
}

void TestTimeline::aFailedConnectIsASynAndItsEnd_data()
{
    QTest::addColumn<int>("word");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("refused") << int(Problem::Word::Refused)
                             << QStringList{u">SYN 0 0 SYN-SENT LISTEN"_s, u"<refused 1 1 CLOSED CLOSED"_s};
    QTest::newRow("no answer") << int(Problem::Word::Timeout)
                               << QStringList{u">SYN 0 0 SYN-SENT LISTEN"_s, u"no answer CLOSED"_s};
}

void TestTimeline::aFailedConnectIsASynAndItsEnd()
{
    QFETCH(int, word);
    Story story(u"tcp-client://127.0.0.1:80"_s);
    story.attempts();
    story.event(RecordKind::Failed, 1001, {{Moment::Kind::Syn, 1000 * Ms}}, EndReason::None, Problem::Word(word));
    QTEST(lines(story, true), "expected");
}

void TestTimeline::aFloodTakesNoMoreMemory()
{
    constexpr int Messages = 300'000;
    Story story(u"tcp-client://127.0.0.1:80"_s);
    story.event(RecordKind::Connected, 1, {{Moment::Kind::Syn, 1 * Ms}});
    for (int i = 0; i < Messages; ++i)
        story.data(RecordKind::Sent, 1000 + i, 1);
    const Timeline oneWay = story.timeline();
    QCOMPARE(oneWay.seen().size(), 4U); // one counted arrow
    QCOMPARE(oneWay.seen().back().count, quint64(Messages));
    QCOMPARE(oneWay.seen().back().octets, quint64(Messages));
    for (int i = 0; i < Messages; ++i)
        story.data(i % 2 ? RecordKind::Sent : RecordKind::Received, 400'000 + i, 1);
    const Timeline bothWays = story.timeline();
    QVERIFY(bothWays.seen().size() <= Timeline::MaxKept);
    QCOMPARE(bothWays.seen().front().kind, TimelineEvent::Kind::Syn);
    const TimelineEvent &leftOut = bothWays.seen().at(Timeline::KeptAtFront);
    QCOMPARE(leftOut.kind, TimelineEvent::Kind::LeftOut);
    QCOMPARE(leftOut.count + bothWays.seen().size() - 1 + Messages - 1, quint64(2 * Messages + 3));
    QCOMPARE(bothWays.seen().back().sequence, quint64(Messages + Messages / 2));
}

void TestTimeline::factsTellOfWindowsRetransmissionsAndTheEndOfTimeWait()
{
    Story story(u"tcp-client://127.0.0.1:80"_s);
    story.event(RecordKind::Connected, 1000, {{Moment::Kind::Syn, 999 * Ms}});
    Timeline timeline = story.timeline();
    ConnectionFacts facts{1, 1, 2000 * Ms, true, true, {}};
    facts.tcp.state = TcpState::Established;
    facts.tcp.segmentSize = 1000;
    facts.tcp.sendWindow = 0;
    timeline.take(facts, Timeline::Post::Local);
    facts.timeNs += Ms;
    facts.tcp.retransmissions = 2;
    timeline.take(facts, Timeline::Post::Local);
    facts.timeNs += Ms;
    facts.tcp.sendWindow = 5000;
    timeline.take(facts, Timeline::Post::Local);
    timeline.take(facts, Timeline::Post::Local);
    QCOMPARE(lines(inferredTimeline(timeline, Later), false).sliced(3),
             QStringList({u"~<window closed"_s, u"~>retransmission"_s, u"~<window opened"_s}));

    story.event(RecordKind::Disconnected, 3101,
                {{Moment::Kind::FinSent, 3000 * Ms, 1, 1}, {Moment::Kind::FinReceived, 3001 * Ms, 1, 2}});
    timeline = story.timeline();
    facts = {1, 1, 60'000 * Ms, true, false, {}};
    facts.tcp.state = TcpState::Closed;
    timeline.take(facts, Timeline::Post::Local);
    timeline.take(facts, Timeline::Post::Local);
    QCOMPARE(lines(inferredTimeline(timeline, Later), true).last(), u">forgotten CLOSED CLOSED"_s);
}

void TestTimeline::datagramsHaveNoNumbersAndNoStates()
{
    Story story(u"udp://0.0.0.0:5000"_s);
    story.data(RecordKind::Sent, 1, 10);
    story.data(RecordKind::Received, 2, 0);
    story.event(RecordKind::Failed, 3, {}, EndReason::None, Problem::Word::Refused);
    QCOMPARE(lines(story, true), QStringList({u">datagram"_s, u"<datagram"_s, u"<port closed"_s}));
}

void TestTimeline::tcpEventsGoThereAndBack()
{
    const TcpEvents moments{{Moment::Kind::Syn, 1},
                            {Moment::Kind::FinSent, 2, 3, 4},
                            {Moment::Kind::ReadingResumed, 9, std::numeric_limits<quint32>::max(), 6}};
    QCOMPARE(tcpEventsOf(Event::fromOctets(Event{{}, 0, {}, marksOf(moments)}.toOctets()).marks), moments);
}

void TestTimeline::manyPeersTakeNoMoreMemory()
{
    Journal journal;
    Flow flow;
    flow.origin = std::make_shared<const Origin>(Origin{1, EndpointAddress::parse(u"udp://0.0.0.0:1"_s).address, {}});
    Conversations conversations;
    for (quint16 port = 1; port < 5000; ++port) {
        flow.peer = *Peer::parse(u"127.0.0.1:%1"_s.arg(port));
        RecordHead head;
        head.flow = journal.intern(flow);
        head.kind = RecordKind::Received;
        journal.append(head, QByteArrayView("x"));
        journal.publish();
        QVERIFY(conversations.read(journal));
        QVERIFY(conversations.all().size() <= Conversations::MaxKept);
        QCOMPARE(conversations.all().back().peer.port, port);
    }
}

void TestTimeline::portsThatAreUsedAgainAreAnotherConnection()
{
    Journal journal;
    const auto put = [&journal](const QString &address, EndpointId endpoint, ConnectionId connection, RecordKind kind) {
        const EndpointAddress parsed = EndpointAddress::parse(address).address;
        const bool isClient = parsed.scheme == Scheme::TcpClient;
        Flow flow;
        flow.origin = std::make_shared<const Origin>(Origin{endpoint, parsed, address});
        flow.local = *Peer::parse(isClient ? u"127.0.0.1:5000"_s : u"127.0.0.1:80"_s);
        flow.peer = *Peer::parse(isClient ? u"127.0.0.1:80"_s : u"127.0.0.1:5000"_s);
        flow.connection = connection;
        RecordHead head;
        head.flow = journal.intern(flow);
        head.kind = kind;
        journal.append(head, Event{});
        journal.publish();
    };
    const QString server = u"tcp-server://127.0.0.1:80"_s;
    const QString client = u"tcp-client://127.0.0.1:80"_s;
    put(server, 1, 1, RecordKind::Connected);
    put(client, 2, 1, RecordKind::Connected);
    put(server, 1, 1, RecordKind::Disconnected);
    put(client, 2, 1, RecordKind::Disconnected);
    put(client, 2, 2, RecordKind::Connected);
    Conversations conversations;
    conversations.read(journal);
    QCOMPARE(conversations.all().size(), 3U);
    QCOMPARE(conversations.otherEndOf(conversations.all()[1])->connection, 1U);
    QVERIFY(!conversations.otherEndOf(conversations.all()[2])); // its server's record has not arrived
    put(server, 1, 2, RecordKind::Connected);
    QVERIFY(conversations.read(journal));
    QCOMPARE(conversations.otherEndOf(conversations.all()[2])->connection, 2U);
    QCOMPARE(conversations.otherEndOf(conversations.all()[1])->connection, 1U);
}

SOCKETEER_TEST_WITH(QCoreApplication, TestTimeline)
#include "tst_timeline.moc"

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/journal.h"
#include "app/lessons/lessonrun.h"
#include "tests/lessons/lessonsteps.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// How things stand, as the test says.
class Told final : public LessonStates
{
public:
    [[nodiscard]] std::optional<EndpointState> endpoint(EndpointId id) const override
    {
        return state && state->id == id ? state : std::nullopt;
    }
    [[nodiscard]] std::optional<ConnectionFacts> facts(EndpointId id, ConnectionId connection) const override
    {
        return connectionFacts && connectionFacts->endpoint == id && connectionFacts->connection == connection
            ? connectionFacts
            : std::nullopt;
    }
    [[nodiscard]] TcpState inferred(EndpointId, ConnectionId) const override { return inferredState; }

    std::optional<EndpointState> state;
    std::optional<ConnectionFacts> connectionFacts;
    TcpState inferredState = TcpState::Unknown;
};

// The end that a record is of.
struct End
{
    EndpointId endpoint;
    QString address;
    QString local;
    QString peer = {};
    ConnectionId connection = 0;
};

const End Server{1, u"tcp-server://0.0.0.0:80"_s, u"0.0.0.0:80"_s};
const End Accepted{1, u"tcp-server://0.0.0.0:80"_s, u"127.0.0.1:80"_s, u"127.0.0.1:5000"_s, 1};
const End Accepted2{1, u"tcp-server://0.0.0.0:80"_s, u"127.0.0.1:80"_s, u"127.0.0.1:5001"_s, 2};
const End Client{2, u"tcp-client://127.0.0.1:80"_s, u"127.0.0.1:5000"_s, u"127.0.0.1:80"_s, 1};
const End ClientAgain{2, u"tcp-client://127.0.0.1:80"_s, u"127.0.0.1:5001"_s, u"127.0.0.1:80"_s, 2};
const End Elsewhere{3, u"tcp-client://127.0.0.1:81"_s, u"127.0.0.1:5000"_s, u"127.0.0.1:81"_s, 1};
const End Board{4, u"udp://0.0.0.0:9"_s, u"0.0.0.0:9"_s};
const End BoardGot{4, u"udp://0.0.0.0:9"_s, u"127.0.0.1:9"_s, u"127.0.0.1:7000"_s};
const End Laptop{5, u"udp://0.0.0.0:7000"_s, u"0.0.0.0:7000"_s, u"127.0.0.1:9"_s};
const End LaptopAnew{5, u"udp://0.0.0.0:7001"_s, u"0.0.0.0:7001"_s, u"127.0.0.1:9"_s};

// A journal to which a test adds what happens, and a run that looks at it.
class Story
{
public:
    explicit Story(const QStringList &lines) : m_run(stepsOf(lines)) { }

    void add(RecordKind kind, const End &end, QByteArrayView payload = {}, const RecordHead &more = {})
    {
        Flow flow;
        flow.origin = std::make_shared<const Origin>(
            Origin{end.endpoint, EndpointAddress::parse(end.address).address, end.address});
        flow.local = *Peer::parse(end.local);
        flow.peer = Peer::parse(end.peer).value_or(Peer());
        flow.connection = end.connection;
        RecordHead head = more;
        head.kind = kind;
        head.flow = m_journal.intern(flow);
        m_journal.append(head, payload);
        m_journal.publish();
    }

    // How many steps are ticked after a look.
    qsizetype look()
    {
        m_run.look(m_journal, told);
        return m_run.ticked();
    }

    qsizetype lookAfter(RecordKind kind, const End &end, QByteArrayView payload = {}, const RecordHead &more = {})
    {
        add(kind, end, payload, more);
        return look();
    }

    [[nodiscard]] Journal &journal() { return m_journal; }
    [[nodiscard]] LessonRun &run() { return m_run; }

    Told told;

private:
    Journal m_journal;
    LessonRun m_run;
};

using Kind = RecordKind;

RecordHead ended(EndReason reason)
{
    RecordHead head;
    head.reason = reason;
    return head;
}

} // namespace

class TestLessonRun final : public QObject
{
    Q_OBJECT

private slots:
    void ticksInTheirOrder();
    void oneRecordTicksOneStep();
    void whatWasBeforeTheStartDoesNotCount();
    void aRecordFitsOrNot_data();
    void aRecordFitsOrNot();
    void namesAConnectionOfAServer();
    void theNameOfAClientFollowsIt();
    void anEndpointOpenedAnewKeepsItsName();
    void comparesWithTheRecordThatWasNamed();
    void countsHowManyTimes();
    void recordsJoinedByAndComeInAnyOrder_data();
    void recordsJoinedByAndComeInAnyOrder();
    void aRecordIsOnePartOnly();
    void aStateFits_data();
    void aStateFits();
    void aStateWaitsUntilItIsTold();
    void recordsBeforeTheTickOfAStateArePast();
    void saysWhatItWantsToKnow();
    void survivesEviction();
    void looksAtNoMoreThanASlice();
};

void TestLessonRun::ticksInTheirOrder()
{
    Story story({u"opened tcp-server as server"_s, u"connected tcp-client to server as client"_s,
                 u"disconnected client reason=closed-here"_s});
    QCOMPARE(story.lookAfter(Kind::Connected, Client), 0);
    QCOMPARE(story.lookAfter(Kind::Opened, Server), 1);
    QCOMPARE(story.look(), 1); // the connection was before
    QCOMPARE(story.lookAfter(Kind::Disconnected, Client, {}, ended(EndReason::ClosedHere)), 1);
    QCOMPARE(story.lookAfter(Kind::Connected, Client), 2);
    QCOMPARE(story.lookAfter(Kind::Disconnected, Client, {}, ended(EndReason::PeerClosed)), 2);
    QVERIFY(!story.run().isDone());
    QCOMPARE(story.lookAfter(Kind::Disconnected, Client, {}, ended(EndReason::ClosedHere)), 3);
    QVERIFY(story.run().isDone());
}

void TestLessonRun::oneRecordTicksOneStep()
{
    Story story({u"received udp"_s, u"received udp"_s, u"received udp"_s});
    QCOMPARE(story.lookAfter(Kind::Received, BoardGot, "a"), 1);
    story.add(Kind::Received, BoardGot, "b");
    QCOMPARE(story.lookAfter(Kind::Received, BoardGot, "c"), 3); // two in one look
}

void TestLessonRun::whatWasBeforeTheStartDoesNotCount()
{
    Story story({});
    story.add(Kind::Opened, Server);
    LessonRun run(stepsOf({u"opened tcp-server"_s}), story.journal().size());
    QVERIFY(!run.look(story.journal(), story.told));
    story.add(Kind::Opened, Server);
    run.forget(story.journal());
    QVERIFY(!run.look(story.journal(), story.told));
    story.add(Kind::Opened, Server);
    QVERIFY(run.look(story.journal(), story.told));
}

void TestLessonRun::aRecordFitsOrNot_data()
{
    QTest::addColumn<QString>("condition");
    QTest::addColumn<RecordKind>("kind");
    QTest::addColumn<int>("end"); // 0: the server's second connection, 1: its first, 2: the client, 3: the board
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<bool>("fits");

    const auto row = [](const char *name, const char *condition, int end, const QByteArray &payload, bool fits) {
        QTest::newRow(name) << QString::fromUtf8(condition) << Kind::Received << end << payload << fits;
    };
    row("a kind alone", "received", 3, "hello", true);
    row("another kind", "sent", 3, "hello", false);
    row("its kind of endpoint", "received udp", 3, "hello", true);
    row("another kind of endpoint", "received tcp-server", 3, "hello", false);
    row("any connection of the server", "received server", 0, "hello", true);
    row("the connection with that name", "received c1", 1, "hello", true);
    row("another connection than that", "received c1", 0, "hello", false);
    row("not that connection", "received server not c1", 0, "hello", true);
    row("not that one, and it is", "received server not c1", 1, "hello", false);
    row("from whom it came", "received server from client", 1, "hello", true);
    row("from somebody else", "received server from client", 0, "hello", false);
    row("from a server that is bound to every address", "received client from server", 2, "hello", true);
    row("a text within", "received text=ell", 3, "hello", true);
    row("a text that is not", "received text=Ell", 3, "hello", false);
    row("a text in Chinese", "received text=你好", 3, "\xe4\xbd\xa0\xe5\xa5\xbd", true);
    row("so many octets", "received octets=5", 3, "hello", true);
    row("between two amounts", "received octets>5 octets<9", 3, "hello", false);
    row("at least so many", "received octets>=5", 3, "hello", true);
    row("our port", "received port=9", 3, "hello", true);
    row("another port of ours", "received port!=9", 3, "hello", false);
    row("the peer's port", "received peer-port=7000", 3, "hello", true);
    row("the peer's address", "received peer=127.0.0.1", 3, "hello", true);
    row("the peer's address and port", "received peer=127.0.0.1:7001", 3, "hello", false);
    row("another peer", "received peer!=127.0.0.1:7001", 3, "hello", true);
    row("octets that are no text", "received broken=yes", 3, "\xff", true);
    row("all text", "received broken=no", 3, "\xe4\xbd\xa0", true);
    row("a datagram cuts no stream", "received cut=none", 3, "hello", true);
    row("nothing is cut", "received cut=end", 3, "hello", false);
    row("not our own", "received own=no", 3, "hello", true);
    row("cast that is not known", "received cast=broadcast", 3, "hello", false);
}

void TestLessonRun::aRecordFitsOrNot()
{
    QFETCH(QString, condition);
    QFETCH(RecordKind, kind);
    QFETCH(int, end);
    QFETCH(QByteArray, payload);
    Story story({u"opened tcp-server as server"_s, u"connected tcp-client as client"_s, u"connected server as c1"_s,
                 condition});
    story.add(Kind::Opened, Server);
    story.add(Kind::Connected, Client);
    QCOMPARE(story.lookAfter(Kind::Connected, Accepted), 3);
    const QList<End> ends{Accepted2, Accepted, Client, BoardGot};
    const qsizetype ticked = story.lookAfter(kind, ends.at(end), payload);
    QTEST(ticked == 4, "fits");
}

void TestLessonRun::namesAConnectionOfAServer()
{
    Story story({u"opened tcp-server as server"_s, u"connected server as c1"_s, u"connected server not c1 as c2"_s,
                 u"disconnected c1"_s});
    story.add(Kind::Opened, Server);
    story.add(Kind::Connected, Accepted);
    story.add(Kind::Connected, Accepted2);
    QCOMPARE(story.lookAfter(Kind::Disconnected, Accepted2), 3);
    QCOMPARE(story.run().names().find(u"c2"_s)->connection, 2U);
    QCOMPARE(story.lookAfter(Kind::Disconnected, Accepted), 4);
}

void TestLessonRun::theNameOfAClientFollowsIt()
{
    Story story({u"opened tcp-server as server"_s, u"connected tcp-client as client"_s,
                 u"disconnected client reason=closed-here"_s, u"received server from client"_s});
    story.add(Kind::Opened, Server);
    story.add(Kind::Connected, Client);
    story.add(Kind::Disconnected, Client, {}, ended(EndReason::PeerClosed));
    QCOMPARE(story.lookAfter(Kind::Connected, ClientAgain), 2);
    QCOMPARE(story.lookAfter(Kind::Disconnected, ClientAgain, {}, ended(EndReason::ClosedHere)), 3);
    QCOMPARE(story.lookAfter(Kind::Received, Accepted, "from the old one"), 3);
    QCOMPARE(story.lookAfter(Kind::Received, Accepted2, "from the new one"), 4);
}

void TestLessonRun::anEndpointOpenedAnewKeepsItsName()
{
    Story story({u"opened udp as laptop"_s, u"closed laptop"_s, u"opened laptop port!=laptop"_s,
                 u"received udp from laptop"_s});
    story.add(Kind::Opened, Laptop);
    QCOMPARE(story.lookAfter(Kind::Closed, Laptop), 2);
    QCOMPARE(story.lookAfter(Kind::Opened, Laptop), 2); // the same port
    QCOMPARE(story.lookAfter(Kind::Opened, LaptopAnew), 3);
    QCOMPARE(story.lookAfter(Kind::Received, BoardGot, "from the old port"), 3);
    End fromNew = BoardGot;
    fromNew.peer = u"127.0.0.1:7001"_s;
    QCOMPARE(story.lookAfter(Kind::Received, fromNew, "from the new one"), 4);
}

void TestLessonRun::comparesWithTheRecordThatWasNamed()
{
    Story story({u"sent udp as first"_s, u"sent first data!=first as second"_s,
                 u"received udp holds=first holds=second"_s, u"received udp octets<second"_s, u"sent udp data=first"_s,
                 u"received udp peer=first"_s});
    story.add(Kind::Sent, Laptop, "one");
    story.add(Kind::Sent, Laptop, "one");
    QCOMPARE(story.lookAfter(Kind::Sent, Laptop, "two2"), 2);
    story.add(Kind::Received, BoardGot, "one");
    QCOMPARE(story.lookAfter(Kind::Received, BoardGot, "onetwo2"), 3);
    story.add(Kind::Received, BoardGot, "four");
    QCOMPARE(story.lookAfter(Kind::Received, BoardGot, "333"), 4);
    QCOMPARE(story.lookAfter(Kind::Sent, Laptop, "one"), 5);
    QCOMPARE(story.lookAfter(Kind::Received, BoardGot, "x"), 5);
    QCOMPARE(story.lookAfter(Kind::Received, Laptop, "x"), 6);
}

void TestLessonRun::countsHowManyTimes()
{
    Story story({u"received udp times=3 as third"_s, u"received udp data=third"_s});
    story.add(Kind::Received, BoardGot, "1");
    QCOMPARE(story.lookAfter(Kind::Received, BoardGot, "2"), 0);
    QCOMPARE(story.run().seen(), 2);
    QCOMPARE(story.lookAfter(Kind::Received, BoardGot, "3"), 1);
    QCOMPARE(story.run().seen(), 0);
    QCOMPARE(story.lookAfter(Kind::Received, BoardGot, "3"), 2);
}

void TestLessonRun::recordsJoinedByAndComeInAnyOrder_data()
{
    QTest::addColumn<bool>("serverFirst");

    QTest::newRow("the client is told first") << false;
    QTest::newRow("the server is told first") << true;
}

void TestLessonRun::recordsJoinedByAndComeInAnyOrder()
{
    QFETCH(bool, serverFirst);
    Story story({u"opened tcp-server as server"_s,
                 u"connected tcp-client to server as client and connected server from client as c1"_s,
                 u"received c1"_s});
    story.add(Kind::Opened, Server);
    story.add(Kind::Connected, Accepted2); // somebody else
    QCOMPARE(story.lookAfter(Kind::Connected, serverFirst ? Accepted : Client), 1);
    story.add(Kind::Received, Accepted, "early");
    QCOMPARE(story.lookAfter(Kind::Connected, serverFirst ? Client : Accepted), 2);
    QCOMPARE(story.run().names().find(u"c1"_s)->connection, 1U);
    QCOMPARE(story.lookAfter(Kind::Received, Accepted2, "not mine"), 2);
    QCOMPARE(story.lookAfter(Kind::Received, Accepted, "mine"), 3);
}

void TestLessonRun::aRecordIsOnePartOnly()
{
    Story story({u"received udp and received udp"_s, u"received udp times=2 and sent udp"_s});
    QCOMPARE(story.lookAfter(Kind::Received, BoardGot, "1"), 0);
    QCOMPARE(story.lookAfter(Kind::Received, BoardGot, "2"), 1);
    story.add(Kind::Received, BoardGot, "1");
    QCOMPARE(story.lookAfter(Kind::Sent, Laptop, "1"), 1);
    QCOMPARE(story.lookAfter(Kind::Received, BoardGot, "2"), 2);
}

void TestLessonRun::aStateFits_data()
{
    QTest::addColumn<QString>("condition");
    QTest::addColumn<EndpointState>("state"); // of the server or the client, by its id
    QTest::addColumn<ConnectionFacts>("facts");
    QTest::addColumn<bool>("fits");

    EndpointState server;
    server.id = Server.endpoint;
    server.phase = Phase::Open;
    server.waiting = 1;
    ConnectionState one;
    one.id = 1;
    server.connections = {one};
    EndpointState client;
    client.id = Client.endpoint;
    client.phase = Phase::Connected;
    client.connections = {one};
    ConnectionFacts facts;
    facts.endpoint = Client.endpoint;
    facts.connection = 1;
    facts.isTold = facts.isOpen = true;
    facts.tcp.state = TcpState::Established;
    facts.tcp.segmentSize = 1000;
    facts.tcp.sendWindow = facts.tcp.receiveWindow = 5000;

    const auto row = [](const char *name, const char *condition, const EndpointState &state,
                        const ConnectionFacts &told,
                        bool fits) { QTest::newRow(name) << QString::fromLatin1(condition) << state << told << fits; };
    row("it listens", "listening server", server, facts, true);
    row("it does not not listen", "not-listening server", server, facts, false);
    row("one connection", "connections server 1", server, facts, true);
    row("not two", "connections server >=2", server, facts, false);
    row("one waits", "waiting server >0", server, facts, true);
    row("it accepts as they come", "accepting-by-hand server", server, facts, false);
    row("the system's state", "state client ESTABLISHED", client, facts, true);
    row("another state", "state client TIME-WAIT", client, facts, false);
    row("it reads", "reading client", client, facts, true);
    row("it has not stopped", "reading-stopped client", client, facts, false);
    row("it has not finished", "sending-finished client", client, facts, false);
    row("nothing waits", "send-waits client", client, facts, false);
    row("windows are open", "window-open client", client, facts, true);
    row("no window is closed", "window-closed client", client, facts, false);

    EndpointState other = server;
    other.phase = Phase::Closed;
    other.waiting = -1;
    row("a closed server does not listen", "not-listening server", other, facts, true);
    row("and its connections are still there", "connections server 1", other, facts, true);
    row("nothing is known of its backlog", "waiting server <5", other, facts, false);
    other = server;
    other.accepting.byHand = true;
    row("it accepts by hand", "accepting-by-hand server", other, facts, true);
    other.connections[0].phase = Phase::Closing;
    row("what closes is no longer open", "connections server 0", other, facts, true);

    EndpointState busy = client;
    busy.connections[0].options.reading = false;
    busy.connections[0].finishedSending = true;
    busy.connections[0].pending = 7;
    row("it has stopped reading", "reading-stopped client", busy, facts, true);
    row("our FIN is out", "sending-finished client", busy, facts, true);
    row("octets wait", "send-waits client", busy, facts, true);
    ConnectionFacts small = facts;
    small.tcp.sendWindow = 999;
    row("the peer takes less than a segment", "window-closed client", client, small, true);
    row("then it is not open", "window-open client", client, small, false);
    ConnectionFacts silent;
    silent.endpoint = Client.endpoint;
    silent.connection = 1;
    row("what the timeline infers", "state client FIN-WAIT-2", client, silent, true);
    row("octets that wait stand for a closed window", "window-closed client", busy, silent, true);
    row("and none for an open one", "window-open client", client, silent, true);
    EndpointState gone = client;
    gone.connections.clear();
    gone.phase = Phase::Closed;
    ConnectionFacts after = facts;
    after.isOpen = false;
    after.tcp.state = TcpState::TimeWait;
    row("after the end the system still tells", "state client TIME-WAIT", gone, after, true);
    row("a connection that is gone does not read", "reading client", gone, after, false);
    gone.phase = Phase::Connecting;
    row("the SYN is out", "state client SYN-SENT", gone, after, true);
}

void TestLessonRun::aStateFits()
{
    QFETCH(QString, condition);
    QFETCH(EndpointState, state);
    QFETCH(ConnectionFacts, facts);
    Story story({u"opened tcp-server as server"_s, u"connected tcp-client as client"_s, condition});
    story.add(Kind::Opened, Server);
    story.add(Kind::Connected, Client);
    story.told.state = state;
    story.told.connectionFacts = facts;
    story.told.inferredState = TcpState::FinWait2;
    QTEST(story.look() == 3, "fits");
}

void TestLessonRun::aStateWaitsUntilItIsTold()
{
    Story story({u"opened tcp-server as server"_s, u"connections server 0"_s, u"listening server"_s});
    QCOMPARE(story.lookAfter(Kind::Opened, Server), 1);
    QCOMPARE(story.run().awaited(), Server.endpoint);
    QCOMPARE(story.look(), 1);
    story.told.state = EndpointState();
    story.told.state->id = Server.endpoint;
    QCOMPARE(story.look(), 2);
    QCOMPARE(story.look(), 2); // it is closed
    story.told.state->phase = Phase::Open;
    QCOMPARE(story.look(), 3);
    QCOMPARE(story.run().awaited(), 0U);
}

void TestLessonRun::recordsBeforeTheTickOfAStateArePast()
{
    Story story({u"opened tcp-server as server"_s, u"listening server"_s, u"connected server"_s});
    story.add(Kind::Opened, Server);
    QCOMPARE(story.lookAfter(Kind::Connected, Accepted), 1);
    story.told.state = EndpointState();
    story.told.state->id = Server.endpoint;
    story.told.state->phase = Phase::Open;
    QCOMPARE(story.look(), 2);
    QCOMPARE(story.look(), 2);
    QCOMPARE(story.lookAfter(Kind::Connected, Accepted2), 3);
}

void TestLessonRun::saysWhatItWantsToKnow()
{
    Story story({u"opened tcp-server as server"_s, u"connected tcp-client as client"_s, u"disconnected client"_s,
                 u"state client TIME-WAIT"_s, u"listening server"_s});
    QVERIFY(story.run().watched().isEmpty());
    story.add(Kind::Opened, Server);
    QCOMPARE(story.lookAfter(Kind::Connected, Client), 2);
    QCOMPARE(story.run().watched(), (QList<LessonRun::Connection>{{Client.endpoint, 1}}));
    story.lookAfter(Kind::Connected, ClientAgain);
    QCOMPARE(story.run().watched(), (QList<LessonRun::Connection>{{Client.endpoint, 2}}));
}

void TestLessonRun::survivesEviction()
{
    Story story({u"opened tcp-server as server"_s, u"received udp"_s, u"connected server"_s});
    story.add(Kind::Opened, Server);
    JournalLimits limits;
    limits.memory = 16 << 20;
    limits.disk = 0;
    story.journal().setLimits(limits);
    const QByteArray large(1 << 20, 'x');
    for (int i = 0; i < 200 && story.journal().first() == 1; ++i)
        story.add(Kind::Sent, Laptop, large);
    QVERIFY(story.journal().first() > 1);
    QCOMPARE(story.look(), 0); // it was opened where nobody can look any more
    QCOMPARE(story.lookAfter(Kind::Opened, Server), 1);
    QCOMPARE(story.lookAfter(Kind::Received, BoardGot, "x"), 2);
    QCOMPARE(story.lookAfter(Kind::Connected, Accepted), 3);
}

void TestLessonRun::looksAtNoMoreThanASlice()
{
    Story story({u"received udp text=needle"_s});
    const QByteArray hay(64 << 10, 'x');
    for (int i = 0; i < 100; ++i)
        story.add(Kind::Received, BoardGot, hay);
    QCOMPARE(story.lookAfter(Kind::Received, BoardGot, "a needle"), 0);
    int looks = 1;
    while (looks < 10 && story.look() == 0)
        ++looks;
    QCOMPARE(looks, 1); // 6.5 MiB in slices of 4
    QVERIFY(story.run().isDone());
}

QTEST_APPLESS_MAIN(TestLessonRun)
#include "tst_lessonrun.moc"

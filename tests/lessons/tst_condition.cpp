// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lessons/conditionparser.h"
#include "tests/kit/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr const char *Names = "opened tcp-server as server\n"
                              "connected tcp-client to server as client\n"
                              "connected server as c1\n"
                              "sent client as message\n"
                              "opened udp as board\n";

// Parses `line` after lines that introduce some names.
ConditionParser::Parsed parseWithNames(const QString &line)
{
    ConditionParser parser;
    const QStringList before = QString::fromLatin1(Names).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &one : before) {
        if (const ConditionParser::Parsed parsed = parser.parse(one); !parsed.problem.isNull())
            qFatal("%s", qPrintable(parsed.problem.text()));
    }
    return parser.parse(line);
}

RecordCondition record(RecordKind kind)
{
    RecordCondition condition;
    condition.kind = kind;
    return condition;
}

} // namespace

class TestCondition final : public QObject
{
    Q_OBJECT

private slots:
    void readsARecord_data();
    void readsARecord();
    void readsRecordsInAnyOrder();
    void readsAState_data();
    void readsAState();
    void saysWhatWasExpected_data();
    void saysWhatWasExpected();
    void aNameIsKnownFromItsStepOn();
    void aNameGivenAgainIsTheNewest();
    void comparesAsTheSignsSay();
};

void TestCondition::readsARecord_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<RecordCondition>("expected");

    RecordCondition condition = record(RecordKind::Opened);
    QTest::newRow("a kind alone") << u"opened"_s << condition;
    condition.scheme = Scheme::TcpServer;
    QTest::newRow("a kind of a kind of endpoint") << u"opened tcp-server"_s << condition;

    condition = record(RecordKind::Connected);
    condition.of = u"server"_s;
    condition.peers = {u"client"_s};
    condition.others = {u"c1"_s};
    condition.as = u"c2"_s;
    QTest::newRow("names, in any order") << u"connected server as c2 not c1 from client"_s << condition;

    condition = record(RecordKind::Received);
    condition.of = u"c1"_s;
    condition.text = u"good \"morning\""_s;
    condition.octets = {{Sign::AtLeast, 4, {}}, {Sign::Less, 0, u"message"_s}};
    condition.times = 2;
    QTest::newRow("text with spaces and marks, octets twice")
        << uR"(received c1 text="good \"morning\"" octets>=4 octets<message times=2)"_s << condition;

    condition = record(RecordKind::Sent);
    using How = RecordCondition::DataIs::How;
    condition.data = {{How::Same, u"message"_s}, {How::Other, u"message"_s}, {How::Holds, u"message"_s}};
    condition.ports = {{Sign::NotEqual, 0, u"board"_s}};
    condition.peerPorts = {{Sign::Equal, 7, {}}};
    condition.peer = {
        {true, *Peer::parseIp(u"fe80::1"), {}}, {false, *Peer::parse(u"192.168.1.5:80"), {}}, {true, {}, u"board"_s}};
    QTest::newRow("octets, ports and peers of others")
        << u"sent data=message data!=message holds=message port!=board peer-port=7 peer=fe80::1 peer!=192.168.1.5:80 peer=board"_s
        << condition;

    condition = record(RecordKind::Received);
    condition.scheme = Scheme::Udp;
    condition.cast = Cast::Broadcast;
    condition.own = false;
    condition.broken = true;
    condition.cut = RecordCondition::Cut::End;
    QTest::newRow("what a message is") << u"received udp cast=broadcast own=no broken=yes cut=end"_s << condition;

    condition = record(RecordKind::Disconnected);
    condition.reason = EndReason::PeerClosed;
    QTest::newRow("how it ended") << u"disconnected reason=peer-closed"_s << condition;

    condition = record(RecordKind::Failed);
    condition.word = Problem::Word::InUse;
    QTest::newRow("why it failed") << u"failed\tword=in-use "_s << condition;
}

void TestCondition::readsARecord()
{
    QFETCH(QString, line);
    QFETCH(RecordCondition, expected);
    const ConditionParser::Parsed parsed = parseWithNames(line);
    QVERIFY2(parsed.problem.isNull(), qPrintable(parsed.problem.text()));
    QVERIFY(std::holds_alternative<QList<RecordCondition>>(parsed.condition));
    QVERIFY(std::get<QList<RecordCondition>>(parsed.condition) == QList{expected});
}

void TestCondition::readsRecordsInAnyOrder()
{
    const ConditionParser::Parsed parsed = parseWithNames(
        u"connected tcp-client as c2 and connected server from c2 and sent text=\"a and b\""_s);
    QVERIFY2(parsed.problem.isNull(), qPrintable(parsed.problem.text()));
    const auto records = std::get<QList<RecordCondition>>(parsed.condition);
    QCOMPARE(records.size(), 3);
    QCOMPARE(records[0].as, u"c2"_s);
    QCOMPARE(records[1].peers, QStringList{u"c2"_s});
    QCOMPARE(records[2].text, u"a and b"_s);
}

void TestCondition::readsAState_data()
{
    using Kind = StateCondition::Kind;
    QTest::addColumn<QString>("line");
    QTest::addColumn<StateCondition>("expected");

    QTest::newRow("a state of RFC 9293") << u"state client TIME-WAIT"_s
                                         << StateCondition{Kind::State, u"client"_s, TcpState::TimeWait, {}};
    QTest::newRow("also of a connection that was accepted")
        << u"state c1 CLOSE-WAIT"_s << StateCondition{Kind::State, u"c1"_s, TcpState::CloseWait, {}};
    QTest::newRow("so many connections") << u"connections server 2"_s
                                         << StateCondition{Kind::Connections, u"server"_s, {}, {Sign::Equal, 2, {}}};
    QTest::newRow("at least so many") << u"waiting server >=1"_s
                                      << StateCondition{Kind::Waiting, u"server"_s, {}, {Sign::AtLeast, 1, {}}};
    QTest::newRow("without an argument") << u"window-closed client"_s
                                         << StateCondition{Kind::WindowClosed, u"client"_s, {}, {}};
    QTest::newRow("of a server") << u"not-listening server"_s
                                 << StateCondition{Kind::NotListening, u"server"_s, {}, {}};
}

void TestCondition::readsAState()
{
    QFETCH(QString, line);
    QFETCH(StateCondition, expected);
    const ConditionParser::Parsed parsed = parseWithNames(line);
    QVERIFY2(parsed.problem.isNull(), qPrintable(parsed.problem.text()));
    QVERIFY(std::holds_alternative<StateCondition>(parsed.condition));
    QVERIFY(std::get<StateCondition>(parsed.condition) == expected);
}

void TestCondition::saysWhatWasExpected_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("what"); // part of the sentence
    QTest::addColumn<QString>("advice"); // part of the sentence

    QTest::newRow("no word") << u"  "_s << u"missing after “step:”"_s << u"opened, closed"_s;
    QTest::newRow("no such beginning") << u"open tcp-server"_s << u"“open”"_s << u"opened, closed"_s;
    QTest::newRow("states are listed too") << u"states client X"_s << u"“states”"_s << u"state, listening"_s;
    QTest::newRow("no such kind of endpoint") << u"opened tcp"_s << u"“tcp”"_s << u"earlier step"_s;
    QTest::newRow("what can be no name lists all") << u"opened TCP"_s << u"“TCP”"_s << u"udp, broadcast, tcp-client"_s;
    QTest::newRow("a name of nothing") << u"received board2"_s << u"“board2”"_s
                                       << u"board, c1, client, message, server"_s;
    QTest::newRow("a peer of nothing") << u"sent to nobody"_s << u"“nobody”"_s << u"as nobody"_s;
    QTest::newRow("nothing after to") << u"sent to"_s << u"after “to”"_s << u"board, c1"_s;
    QTest::newRow("nothing after as") << u"sent as"_s << u"after “as”"_s << u"NAME"_s;
    QTest::newRow("a name with a large letter") << u"opened udp as Board"_s << u"“Board”"_s << u"lower-case letter"_s;
    QTest::newRow("a name that is a word") << u"opened udp as sent"_s << u"“sent”"_s << u"no other word"_s;
    QTest::newRow("two names") << u"opened udp as a as b"_s << u"“as”"_s << u"once"_s;
    QTest::newRow("a second subject") << u"opened udp server"_s << u"“server”"_s << u"reason="_s;
    QTest::newRow("an unknown key") << u"received size=3"_s << u"“size=3”"_s << u"octets="_s;
    QTest::newRow("a key twice") << u"received text=a text=b"_s << u"“text”"_s << u"once"_s;
    QTest::newRow("a reason that there is not")
        << u"disconnected reason=fin"_s << u"“fin”"_s << u"peer-closed, reset"_s;
    QTest::newRow("a word that there is not") << u"failed word=used"_s << u"“used”"_s << u"in-use, refused"_s;
    QTest::newRow("a reason of a message") << u"received reason=reset"_s << u"“received”"_s << u"disconnected"_s;
    QTest::newRow("octets of an event") << u"connected octets=3"_s << u"“connected”"_s << u"received and sent"_s;
    QTest::newRow("text cannot be less") << u"received text<a"_s << u"“text<a”"_s << u"one of: =."_s;
    QTest::newRow("a port cannot be less") << u"received port<80"_s << u"“port<80”"_s << u"one of: =, !=."_s;
    QTest::newRow("no number") << u"received octets=many!"_s << u"“many!”"_s << u"NAME"_s;
    QTest::newRow("a port too large") << u"received port=65536"_s << u"“65536”"_s << u"0…65535"_s;
    QTest::newRow("no address") << u"received peer=host:80"_s << u"“host:80”"_s << u"IP:PORT"_s;
    QTest::newRow("an event has no octets") << u"received data=server"_s << u"“server”"_s << u"received or sent"_s;
    QTest::newRow("times that are none") << u"sent times=0"_s << u"“0”"_s << u"1…1000"_s;
    QTest::newRow("an empty text") << u"sent text="_s << u"after “text=”"_s << u"text=hello"_s;
    QTest::newRow("an open quotation") << u"sent text=\"two words"_s << u"quotation marks"_s << u"two words"_s;
    QTest::newRow("a quotation that goes on") << u"sent text=\"two\"words"_s << u"quotation marks"_s << u"space"_s;
    QTest::newRow("no such state") << u"state client CLOSING-DOWN"_s << u"“CLOSING-DOWN”"_s << u"TIME-WAIT, CLOSED"_s;
    QTest::newRow("a state without a name") << u"state"_s << u"after “state”"_s << u"NAME"_s;
    QTest::newRow("a name without its state") << u"state client"_s << u"after “client”"_s << u"ESTABLISHED"_s;
    QTest::newRow("a state of a server") << u"state server CLOSED"_s << u"“server”"_s << u"connected … as NAME"_s;
    QTest::newRow("connections of a client") << u"connections client 1"_s << u"“client”"_s << u"opened tcp-server"_s;
    QTest::newRow("a state of UDP") << u"window-open board"_s << u"“board”"_s << u"connection"_s;
    QTest::newRow("no number of connections") << u"connections server two"_s << u"“two”"_s << u">=2"_s;
    QTest::newRow("nothing after and") << u"sent and"_s << u"after “and”"_s << u"opened, closed"_s;
    QTest::newRow("nothing between two of them") << u"sent and and sent"_s << u"after “and”"_s << u"opened, closed"_s;
    QTest::newRow("a state after and") << u"sent and listening server"_s << u"“listening”"_s << u"opened, closed"_s;
    QTest::newRow("a word too many") << u"listening server now"_s << u"“now”"_s << u"before it"_s;
}

void TestCondition::saysWhatWasExpected()
{
    QFETCH(QString, line);
    const ConditionParser::Parsed parsed = parseWithNames(line);
    QVERIFY(!parsed.problem.isNull());
    QFETCH(QString, what);
    QFETCH(QString, advice);
    const QString said = parsed.problem.what.text();
    const QString advised = parsed.problem.advice.text();
    QVERIFY2(said.contains(what), qPrintable(said));
    QVERIFY2(advised.contains(advice), qPrintable(advised));
}

void TestCondition::aNameIsKnownFromItsStepOn()
{
    ConditionParser parser;
    QVERIFY(!parser.parse(u"connected tcp-client to server as client").problem.isNull());
    QVERIFY(parser.parse(u"opened tcp-server as server").problem.isNull());
    QVERIFY(parser.parse(u"connected tcp-client to server as client").problem.isNull());
    QVERIFY(!parser.parse(u"sent me as me").problem.isNull());
}

void TestCondition::aNameGivenAgainIsTheNewest()
{
    ConditionParser parser;
    QVERIFY(parser.parse(u"opened tcp-server as it").problem.isNull());
    QVERIFY(parser.parse(u"listening it").problem.isNull());
    QVERIFY(parser.parse(u"connected tcp-client as it").problem.isNull());
    QVERIFY(!parser.parse(u"listening it").problem.isNull());
    QVERIFY(parser.parse(u"state it ESTABLISHED").problem.isNull());
}

void TestCondition::comparesAsTheSignsSay()
{
    const QList<Sign> signs{Sign::Equal, Sign::NotEqual, Sign::Less, Sign::AtMost, Sign::More, Sign::AtLeast};
    const auto all = [&signs](quint64 left) {
        QList<bool> held;
        for (const Sign sign : signs)
            held.append(holds(left, sign, 2));
        return held;
    };
    QCOMPARE(all(1), (QList<bool>{false, true, true, true, false, false}));
    QCOMPARE(all(2), (QList<bool>{true, false, false, true, false, true}));
    QCOMPARE(all(3), (QList<bool>{false, true, false, false, true, true}));
}

SOCKETEER_TEST(TestCondition)
#include "tst_condition.moc"

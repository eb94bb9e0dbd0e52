// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/kit/testprogram.h"
#include "tests/net/plainsocket.h"
#include "tests/net/tcp/tcpbench.h"

using namespace Qt::StringLiterals;

class TestTcpClient final : public QObject
{
    Q_OBJECT

private slots:
    void itSendsAndReceives();
    void aCharacterCutInTwoIsShownOnce();
    void aCharsetChangeCountsFromThenOn();
    void aFailureIsToldApart_data();
    void aFailureIsToldApart();
    void aTimeoutIsToldApart();
    void theNextAddressOfANameIsTried();
    void aFixedLocalEndIsKept();
    void aFixedLocalPortCanBeUsedAgainAtOnce();
    void closingWhileConnectingIsQuiet();
    void sendingWithoutAConnectionFails();
    void itConnectsAgainWhenItIsAskedTo();
    void itTriesAgainUntilTheServerIsThere();
    void closingEndsTheTrying();
    void itCanBeOpenedAgain();

private:
    static QString url(quint16 port, const QString &options = {})
    {
        return u"tcp-client://127.0.0.1:%1%2"_s.arg(port).arg(options);
    }
};

void TestTcpClient::itSendsAndReceives()
{
    const PlainSocket server = PlainSocket::listening();
    TcpBench bench(url(server.port()));
    const PlainSocket peer = server.accepted();
    TRY_COMPARE(bench.state().phase, Phase::Connected);
    QCOMPARE(bench.state().connections.first().peer.toString(), u"127.0.0.1:%1"_s.arg(server.port()));
    QCOMPARE(bench.state().local, bench.state().connections.first().local);

    bench.send("to the server");
    QCOMPARE(peer.receive(13), "to the server"_ba);
    QVERIFY(peer.sendAll("and back"_ba));
    TRY_COMPARE(bench.octets(RecordKind::Received), "and back"_ba);
    QCOMPARE(bench.octets(RecordKind::Sent), "to the server"_ba);
    TRY_COMPARE(bench.state().connections.first().received, quint64(8));
    QCOMPARE(bench.state().connections.first().sent, quint64(13));
    QCOMPARE(bench.story(), u"opened connected sent received"_s);

    const Record received = bench.last(RecordKind::Received);
    QCOMPARE(received.flow->connection, ConnectionId(1));
    QCOMPARE(received.flow->peer.port, server.port());
    QVERIFY(!received.flow->local.isNull());
}

void TestTcpClient::aCharacterCutInTwoIsShownOnce()
{
    const PlainSocket server = PlainSocket::listening();
    TcpBench bench(url(server.port()));
    const PlainSocket peer = server.accepted();
    const QString text = u"é – 中文 – 😀"_s;
    int records = 0;
    for (const char octet : text.toUtf8()) {
        QVERIFY(peer.sendAll(QByteArray(1, octet)));
        ++records;
        TRY_COMPARE(bench.count(RecordKind::Received), records);
    }
    QCOMPARE(bench.text(RecordKind::Received), text);
}

void TestTcpClient::aCharsetChangeCountsFromThenOn()
{
    const PlainSocket server = PlainSocket::listening();
    TcpBench bench(url(server.port()));
    const PlainSocket peer = server.accepted();
    QVERIFY(peer.sendAll("\xc3\xa9\xc3"_ba)); // é and the first octet of another
    TRY_COMPARE(bench.count(RecordKind::Received), 1);
    bench.network.tell(bench.id, SetCharset{u"ISO-8859-1"_s});
    TRY_COMPARE(bench.state().address.charset, u"ISO-8859-1"_s);
    QVERIFY(peer.sendAll("\xa9"_ba));
    TRY_COMPARE(bench.count(RecordKind::Received), 2);
    QCOMPARE(bench.text(RecordKind::Received), u"é©"_s);
}

void TestTcpClient::aFailureIsToldApart_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<Problem::Word>("word");

    quint16 closedPort = PlainSocket::listening().port();
    QTest::newRow("nobody listens there") << url(closedPort) << Problem::Word::Refused;
    QTest::newRow("the name does not resolve")
        << u"tcp-client://no-such-host.invalid:80"_s << Problem::Word::NoSuchHost;
    QTest::newRow("the local end is not of this machine")
        << url(closedPort, u"?from=192.0.2.1:0"_s) << Problem::Word::NoSuchAddress;
}

void TestTcpClient::aFailureIsToldApart()
{
    QFETCH(QString, address);
    TcpBench bench(address);
    TRY_COMPARE(bench.count(RecordKind::Failed), 1);
    QTEST(bench.last(RecordKind::Failed).head.word, "word");
    TRY_COMPARE(bench.state().problem.word, bench.last(RecordKind::Failed).head.word);
    QCOMPARE(bench.state().phase, Phase::Closed);
    QCOMPARE(bench.story(), u"failed"_s);
    QVERIFY(!bench.state().problem.what.isEmpty());
}

void TestTcpClient::aTimeoutIsToldApart()
{
    // The server never accepts: once its queue is full, attempts get no answer.
    const PlainSocket server = PlainSocket::listening(0, 0);
    const PlainSocket first = PlainSocket::connectedTo(server.port());
    OpenOptions options;
    options.connectTimeoutMs = 300;
    TcpBench bench(url(server.port()), options);
    TRY_COMPARE(bench.count(RecordKind::Failed), 1);
    QCOMPARE(bench.last(RecordKind::Failed).head.word, Problem::Word::Timeout);
    QVERIFY(bench.lastText(RecordKind::Failed).contains(u"300 ms"));
    TRY_COMPARE(bench.state().problem.word, Problem::Word::Timeout);
    QCOMPARE(bench.state().phase, Phase::Closed);
}

void TestTcpClient::theNextAddressOfANameIsTried()
{
    const PlainSocket server = PlainSocket::listening(); // not on ::1
    TcpBench bench(u"tcp-client://localhost:%1"_s.arg(server.port()));
    TRY_COMPARE(bench.state().phase, Phase::Connected);
    QCOMPARE(bench.story(), u"opened connected"_s);
}

void TestTcpClient::aFixedLocalEndIsKept()
{
    const quint16 localPort = PlainSocket::listening().port();
    const PlainSocket server = PlainSocket::listening();
    TcpBench bench(url(server.port(), u"?from=127.0.0.1:%1"_s.arg(localPort)));
    TRY_COMPARE(bench.state().local.toString(), u"127.0.0.1:%1"_s.arg(localPort));
}

void TestTcpClient::aFixedLocalPortCanBeUsedAgainAtOnce()
{
    const quint16 localPort = PlainSocket::listening().port();
    for (int i = 0; i < 2; ++i) {
        const PlainSocket server = PlainSocket::listening();
        TcpBench bench(url(server.port(), u"?from=127.0.0.1:%1"_s.arg(localPort)));
        PlainSocket peer = server.accepted();
        TRY_COMPARE(bench.state().phase, Phase::Connected);
        bench.network.tell(bench.id, Close{});
        QVERIFY(peer.isAtEnd());
        peer.close();
        TRY_COMPARE(bench.count(RecordKind::Closed), 1);
    }
}

void TestTcpClient::closingWhileConnectingIsQuiet()
{
    const PlainSocket server = PlainSocket::listening(0, 0);
    const PlainSocket first = PlainSocket::connectedTo(server.port()); // fills its queue
    TcpBench bench(url(server.port()));
    TRY_COMPARE(bench.state().phase, Phase::Connecting);
    bench.network.tell(bench.id, Close{});
    TRY_VERIFY(bench.state().isClosed());
    QCOMPARE(bench.story(), u"note"_s);
}

void TestTcpClient::sendingWithoutAConnectionFails()
{
    const quint16 closedPort = PlainSocket::listening().port();
    TcpBench bench(url(closedPort));
    TRY_COMPARE(bench.count(RecordKind::Failed), 1);
    bench.send("into the void");
    TRY_COMPARE(bench.count(RecordKind::Failed), 2);
    QCOMPARE(bench.last(RecordKind::Failed).head.word, Problem::Word::Other);
    QCOMPARE(bench.count(RecordKind::Sent), 0);
}

void TestTcpClient::itConnectsAgainWhenItIsAskedTo()
{
    const PlainSocket server = PlainSocket::listening();
    TcpBench bench(url(server.port(), u"?reconnect=50"_s));
    for (int i = 1; i <= 3; ++i) {
        PlainSocket peer = server.accepted();
        TRY_COMPARE(bench.count(RecordKind::Connected), i);
        peer.close();
        TRY_COMPARE(bench.count(RecordKind::Disconnected), i);
    }
    QCOMPARE(bench.count(RecordKind::Opened), 1);
    QCOMPARE(bench.count(RecordKind::Closed), 0);
    QCOMPARE(bench.last(RecordKind::Disconnected).flow->connection, ConnectionId(3));
}

void TestTcpClient::itTriesAgainUntilTheServerIsThere()
{
    const quint16 port = PlainSocket::listening().port();
    TcpBench bench(url(port, u"?reconnect=50"_s));
    TRY_VERIFY(bench.count(RecordKind::Failed) >= 2);
    const PlainSocket server = PlainSocket::listening(port);
    QVERIFY(server.isValid());
    TRY_COMPARE(bench.state().phase, Phase::Connected);
    QVERIFY(bench.state().problem.isNull());
}

void TestTcpClient::closingEndsTheTrying()
{
    const quint16 port = PlainSocket::listening().port();
    TcpBench bench(url(port, u"?reconnect=600000"_s));
    TRY_COMPARE(bench.state().phase, Phase::Waiting);
    bench.network.tell(bench.id, Close{});
    TRY_COMPARE(bench.state().phase, Phase::Closed);
    QVERIFY(bench.state().isClosed());
}

void TestTcpClient::itCanBeOpenedAgain()
{
    const PlainSocket server = PlainSocket::listening();
    TcpBench bench(url(server.port()));
    PlainSocket peer = server.accepted();
    TRY_COMPARE(bench.state().phase, Phase::Connected);
    peer.close();
    TRY_COMPARE(bench.count(RecordKind::Closed), 1);
    bench.network.tell(bench.id, Open{bench.address});
    const PlainSocket again = server.accepted();
    TRY_COMPARE(bench.count(RecordKind::Connected), 2);
    QCOMPARE(bench.story(), u"opened connected disconnected closed opened connected"_s);
}

SOCKETEER_TEST_WITH(QCoreApplication, TestTcpClient)
#include "tst_tcpclient.moc"

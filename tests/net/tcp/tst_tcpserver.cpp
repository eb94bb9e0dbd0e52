// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/kit/portableside.h"
#include "tests/kit/testprogram.h"
#include "tests/net/plainsocket.h"
#include "tests/net/tcp/tcpbench.h"

#include <QProcess>

using namespace Qt::StringLiterals;

class TestTcpServer final : public QObject
{
    Q_OBJECT

private slots:
    void itSaysItsRealPort();
    void itSendsAndReceives();
    void itSendsToEachOrToOne();
    void sendingToNobodyFails();
    void aClientThatLeavesIsNoLongerListed();
    void oneClientIsDisconnected();
    void stopListeningLeavesTheConnections();
    void itListensAgainAndKeepsTheConnections();
    void closeEndsEveryConnection();
    void aPortInUseNamesItsHolder();
    void anAddressOfAnotherMachineFails();
    void itListensOnIpv6();

private:
    const QString m_anyPort = u"tcp-server://127.0.0.1:0"_s;
};

void TestTcpServer::itSaysItsRealPort()
{
    TcpBench bench(m_anyPort);
    TRY_COMPARE(bench.state().phase, Phase::Open);
    QVERIFY(bench.port() > 0);
    const Record opened = bench.last(RecordKind::Opened);
    QCOMPARE(opened.flow->local.toString(), u"127.0.0.1:%1"_s.arg(bench.port()));
    QCOMPARE(opened.flow->origin->address.port, bench.port());
    QVERIFY2(TcpBench::textOf(opened).contains(u"128"), qPrintable(TcpBench::textOf(opened)));
}

void TestTcpServer::itSendsAndReceives()
{
    TcpBench bench(m_anyPort);
    TRY_VERIFY(bench.state().isOpen());
    const PlainSocket client = PlainSocket::connectedTo(bench.port());
    QVERIFY(client.sendAll("hello"_ba));
    TRY_COMPARE(bench.octets(RecordKind::Received), "hello"_ba);
    bench.send("welcome");
    QCOMPARE(client.receive(7), "welcome"_ba);
    TRY_COMPARE(bench.story(), u"opened connected received sent"_s);
    TRY_COMPARE(bench.state().connections.size(), 1);
    const ConnectionState connection = bench.state().connections.first();
    QCOMPARE(connection.id, ConnectionId(1));
    QCOMPARE(connection.peer.port, client.port());
    QVERIFY(connection.sinceMs > 0);
    QVERIFY(TcpBench::textOf(bench.last(RecordKind::Connected)).contains(connection.peer.toString()));
}

void TestTcpServer::itSendsToEachOrToOne()
{
    TcpBench bench(m_anyPort);
    TRY_VERIFY(bench.state().isOpen());
    const PlainSocket first = PlainSocket::connectedTo(bench.port());
    TRY_COMPARE(bench.state().connections.size(), 1);
    const PlainSocket second = PlainSocket::connectedTo(bench.port());
    TRY_COMPARE(bench.state().connections.size(), 2);
    bench.send("all,");
    bench.send("two", 2);
    QCOMPARE(second.receive(7), "all,two"_ba);
    QCOMPARE(first.receive(4), "all,"_ba);
    TRY_COMPARE(bench.octets(RecordKind::Sent, 1), "all,"_ba);
}

void TestTcpServer::sendingToNobodyFails()
{
    TcpBench bench(m_anyPort);
    TRY_VERIFY(bench.state().isOpen());
    bench.send("anyone?");
    TRY_COMPARE(bench.count(RecordKind::Failed), 1);
    QVERIFY(bench.lastText(RecordKind::Failed).contains(u"nobody is connected"));
}

void TestTcpServer::aClientThatLeavesIsNoLongerListed()
{
    TcpBench bench(m_anyPort);
    TRY_VERIFY(bench.state().isOpen());
    PlainSocket client = PlainSocket::connectedTo(bench.port());
    QVERIFY(client.sendAll("last words"_ba));
    client.close();
    TRY_COMPARE(bench.count(RecordKind::Disconnected), 1);
    TRY_VERIFY(bench.state().connections.isEmpty());
    QCOMPARE(bench.last(RecordKind::Disconnected).head.reason, EndReason::PeerClosed);
    QCOMPARE(bench.story(), u"opened connected received disconnected"_s);
    QCOMPARE(bench.state().phase, Phase::Open);
}

void TestTcpServer::oneClientIsDisconnected()
{
    TcpBench bench(m_anyPort);
    TRY_VERIFY(bench.state().isOpen());
    PlainSocket first = PlainSocket::connectedTo(bench.port());
    TRY_COMPARE(bench.state().connections.size(), 1);
    const PlainSocket second = PlainSocket::connectedTo(bench.port());
    TRY_COMPARE(bench.state().connections.size(), 2);
    bench.network.tell(bench.id, Disconnect{1});
    QVERIFY(first.isAtEnd());
    first.close();
    TRY_COMPARE(bench.state().connections.size(), 1);
    QCOMPARE(bench.state().connections.first().id, ConnectionId(2));
    QCOMPARE(bench.last(RecordKind::Disconnected).head.reason, EndReason::ClosedHere);
}

void TestTcpServer::stopListeningLeavesTheConnections()
{
    TcpBench bench(m_anyPort);
    TRY_VERIFY(bench.state().isOpen());
    const quint16 port = bench.port();
    const PlainSocket client = PlainSocket::connectedTo(port);
    TRY_COMPARE(bench.state().connections.size(), 1);
    bench.network.tell(bench.id, StopListening{});
    TRY_COMPARE(bench.state().phase, Phase::Closed);
    QVERIFY(!bench.state().isClosed());
    QVERIFY(!PlainSocket::connectedTo(port).isValid());
    QVERIFY(client.sendAll("still here"_ba));
    TRY_COMPARE(bench.octets(RecordKind::Received), "still here"_ba);
    bench.send("so am I");
    QCOMPARE(client.receive(7), "so am I"_ba);
    TRY_COMPARE(bench.story(), u"opened connected closed received sent"_s);
}

void TestTcpServer::itListensAgainAndKeepsTheConnections()
{
    TcpBench bench(m_anyPort);
    TRY_VERIFY(bench.state().isOpen());
    const quint16 port = bench.port();
    const PlainSocket first = PlainSocket::connectedTo(port);
    TRY_COMPARE(bench.state().connections.size(), 1);
    bench.network.tell(bench.id, StopListening{});
    EndpointAddress same = bench.address;
    same.port = port;
    bench.network.tell(bench.id, Open{same});
    TRY_COMPARE(bench.count(RecordKind::Opened), 2);
    const PlainSocket second = PlainSocket::connectedTo(port);
    TRY_COMPARE(bench.state().connections.size(), 2);
    QCOMPARE(bench.state().connections.last().id, ConnectionId(2));
}

void TestTcpServer::closeEndsEveryConnection()
{
    TcpBench bench(m_anyPort);
    TRY_VERIFY(bench.state().isOpen());
    PlainSocket first = PlainSocket::connectedTo(bench.port());
    PlainSocket second = PlainSocket::connectedTo(bench.port());
    TRY_COMPARE(bench.state().connections.size(), 2);
    bench.network.tell(bench.id, Close{});
    QVERIFY(first.isAtEnd());
    first.close();
    QVERIFY(second.isAtEnd());
    second.close();
    TRY_VERIFY(bench.state().isClosed());
    QCOMPARE(bench.story(), u"opened connected connected disconnected disconnected closed"_s);
}

void TestTcpServer::aPortInUseNamesItsHolder()
{
    NOT_ON_THE_PORTABLE_SIDE("the program that holds a port is not known.");
    QProcess holder;
    holder.start(u"python3"_s, {QStringLiteral(SOCKETEER_SOURCE_DIR "/tests/peers/port_holder.py")});
    TRY_VERIFY(holder.canReadLine());
    TcpBench bench(u"tcp-server://127.0.0.1:"_s + QString::fromLatin1(holder.readLine().trimmed()));
    TRY_COMPARE(bench.count(RecordKind::Failed), 1);
    QCOMPARE(bench.last(RecordKind::Failed).head.word, Problem::Word::InUse);
    const QString text = bench.lastText(RecordKind::Failed);
    QVERIFY2(text.contains(u"python3") && text.contains(QString::number(holder.processId())), qPrintable(text));
    TRY_COMPARE(bench.state().problem.word, Problem::Word::InUse);
    QCOMPARE(bench.state().phase, Phase::Closed);
    holder.closeWriteChannel();
    TRY_COMPARE(holder.state(), QProcess::NotRunning);
}

void TestTcpServer::anAddressOfAnotherMachineFails()
{
    TcpBench bench(u"tcp-server://192.0.2.1:0"_s);
    TRY_COMPARE(bench.count(RecordKind::Failed), 1);
    QCOMPARE(bench.last(RecordKind::Failed).head.word, Problem::Word::NoSuchAddress);
    TRY_COMPARE(bench.state().problem.word, Problem::Word::NoSuchAddress);
    QCOMPARE(bench.state().phase, Phase::Closed);
    QCOMPARE(bench.story(), u"failed"_s);
}

void TestTcpServer::itListensOnIpv6()
{
    TcpBench server(u"tcp-server://[::1]:0"_s);
    TRY_VERIFY(server.network.journal().size() > 0);
    if (server.last(RecordKind::Failed).isValid())
        QSKIP("There is no IPv6 on this machine");
    TRY_VERIFY(server.state().isOpen());
    TcpBench client(u"tcp-client://[::1]:%1"_s.arg(server.port()));
    TRY_VERIFY(client.state().isOpen());
    client.send("over six");
    TRY_COMPARE(server.octets(RecordKind::Received), "over six"_ba);
    QVERIFY(server.last(RecordKind::Received).flow->peer.toString().startsWith(u"[::1]:"));
}

SOCKETEER_TEST_WITH(QCoreApplication, TestTcpServer)
#include "tst_tcpserver.moc"

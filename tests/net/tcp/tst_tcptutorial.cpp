// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/kit/testprogram.h"
#include "tests/net/tcp/tcpbench.h"

#include <QProcess>

using namespace Qt::StringLiterals;

// The exchanges of a beginner's socket tutorial, with Python on the other side.
class TestTcpTutorial final : public QObject
{
    Q_OBJECT

private slots:
    void aClientTalksToATutorialServer();
    void aServerAnswersATutorialClient();

private:
    static QString peer(const QString &name) { return QStringLiteral(SOCKETEER_SOURCE_DIR "/tests/peers/") + name; }
    static QString line(QProcess &process) { return QString::fromUtf8(process.readLine()).trimmed(); }
};

void TestTcpTutorial::aClientTalksToATutorialServer()
{
    QProcess server;
    server.start(u"python3"_s, {peer(u"tcp_server.py"_s)});
    TRY_VERIFY(server.canReadLine());
    TcpBench bench(u"tcp-client://127.0.0.1:"_s + line(server));
    TRY_COMPARE(bench.count(RecordKind::Connected), 1);
    TRY_VERIFY(server.canReadLine());
    QCOMPARE(line(server), bench.last(RecordKind::Connected).flow->local.toString());
    bench.send(u"你好"_s.toUtf8());
    TRY_VERIFY(server.canReadLine());
    QCOMPARE(line(server), u"你好"_s);
    TRY_COMPARE(bench.text(RecordKind::Received), u"收到：你好"_s);
    bench.network.tell(bench.id, Close{});
    TRY_VERIFY(server.canReadLine());
    QCOMPARE(line(server), u"closed"_s);
    TRY_COMPARE(server.state(), QProcess::NotRunning);
    TRY_COMPARE(bench.count(RecordKind::Closed), 1);
    QCOMPARE(bench.story(), u"opened connected sent received disconnected closed"_s);
}

void TestTcpTutorial::aServerAnswersATutorialClient()
{
    TcpBench bench(u"tcp-server://127.0.0.1:0"_s);
    TRY_VERIFY(bench.state().isOpen());
    QVERIFY(bench.lastText(RecordKind::Opened).contains(u"128"));
    for (int i = 1; i <= 3; ++i) {
        QProcess client;
        client.start(u"python3"_s, {peer(u"tcp_client.py"_s), QString::number(bench.port()), u"第%1"_s.arg(i)});
        TRY_COMPARE(bench.count(RecordKind::Received), i);
        const Record connected = bench.last(RecordKind::Connected);
        QVERIFY(TcpBench::textOf(connected).contains(connected.flow->peer.toString()));
        bench.send(u"再见"_s.toUtf8());
        TRY_VERIFY(client.canReadLine());
        QCOMPARE(line(client), u"再见"_s);
        TRY_COMPARE(bench.count(RecordKind::Disconnected), i);
        QCOMPARE(bench.last(RecordKind::Disconnected).head.reason, EndReason::PeerClosed);
        TRY_COMPARE(client.state(), QProcess::NotRunning);
    }
    QCOMPARE(bench.text(RecordKind::Received), u"第1第2第3"_s);
    QCOMPARE(bench.state().phase, Phase::Open);
}

SOCKETEER_TEST_WITH(QCoreApplication, TestTcpTutorial)
#include "tst_tcptutorial.moc"

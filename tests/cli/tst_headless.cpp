// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/program.h"
#include "tests/kit/portableside.h"
#include "tests/kit/testprogram.h"
#include "tests/net/plainsocket.h"
#include "tests/net/plainudp.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// Headless runs against peers on plain sockets: records, options and their
// payloads.
class TestHeadless final : public QObject
{
    Q_OBJECT

private slots:
    void theOpenedRecordCarriesTheRealPort();
    void keysStandInTheirOrder();
    void recordsAreOutWhileTheProgramRuns();
    void inTextAPeerCannotDriveTheTerminal();
    void anEmptyDatagramIsARecord();
    void numbersHaveNoHoles();
    void everySendOptionGoesToTheTargetInOrder();
    void sendGoesToEveryClientOfAServer();
    void linesOfStandardInputAreSent();
    void linesWaitForTheFirstClientOfAServer();
    void linesAreEncodedInTheAddresssCharset();
    void manyLinesComeWholeThroughASlowPeer();
    void aCountIsExact();
    void everyClientHasAScheduleOfItsOwn();
    void datagramsAreEchoed();
    void streamsAreEchoed();
    void aRecordingEqualsWhatWasPrinted();
    void aRecordingHasTheFormatOfItsName_data();
    void aRecordingHasTheFormatOfItsName();
    void aDatagramThatIsTooLargeIsRefusedBeforeItIsSent();
    void nobodyThereIsARecordAndTheEndpointStaysOpen();

private:
    static QStringList headless(const QStringList &more)
    {
        return QStringList{u"--headless"_s, u"--format"_s, u"jsonl"_s} + more;
    }
    static QString target(quint16 port) { return u"udp://127.0.0.1:0?to=127.0.0.1:%1"_s.arg(port); }
};

void TestHeadless::theOpenedRecordCarriesTheRealPort()
{
    Program program(headless({u"udp://127.0.0.1:0"_s}));
    program.start();
    QTRY_COMPARE(program.count(u"opened"_s), 1);
    const QJsonObject opened = program.records(u"opened"_s).constFirst();
    QVERIFY(program.port() != 0);
    QCOMPARE(opened.value("endpoint"_L1).toString(), u"udp://127.0.0.1:%1"_s.arg(program.port()));
}

void TestHeadless::keysStandInTheirOrder()
{
    NOT_ON_THE_PORTABLE_SIDE("a datagram's cast and interface are not known.");
    PlainUdp peer;
    Program program(headless({u"--send"_s, u"hi"_s, u"--until-received"_s, u"1"_s, target(peer.port())}));
    program.start();
    QTRY_VERIFY(program.port() != 0);
    QVERIFY(peer.send("a\x1b\xff", program.port()));
    QTRY_COMPARE(program.status(), 0);
    const QRegularExpression received(
        uR"(^\{"n":\d+,"time":"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{9}Z","endpoint":"udp:[^"]+","kind":"received",)"_s
        uR"("local":"127\.0\.0\.1:\d+","peer":"127\.0\.0\.1:\d+","cast":"unicast","interface":"lo","bytes":3,)"_s
        uR"("text":"a\\u001b\x{fffd}","hex":"611bff"\}$)"_s,
        QRegularExpression::MultilineOption);
    QVERIFY2(QString::fromUtf8(program.output()).contains(received), program.output().constData());
}

void TestHeadless::recordsAreOutWhileTheProgramRuns()
{
    PlainUdp peer;
    Program program(headless({u"udp://127.0.0.1:0"_s}));
    program.start();
    QTRY_VERIFY(program.port() != 0);
    for (int i = 1; i <= 3; ++i) {
        QVERIFY(peer.send(QByteArray::number(i), program.port()));
        QTRY_COMPARE(program.count(u"received"_s), i);
        QVERIFY(!program.hasEnded());
    }
    QCOMPARE(program.texts(u"received"_s), (QStringList{u"1"_s, u"2"_s, u"3"_s}));
}

void TestHeadless::inTextAPeerCannotDriveTheTerminal()
{
    PlainUdp peer;
    Program jsonl(headless({u"udp://127.0.0.1:0"_s}));
    Program program({u"--headless"_s, u"--until-received"_s, u"1"_s, u"udp://127.0.0.1:0"_s});
    program.start();
    const QRegularExpression port(u"127\\.0\\.0\\.1:(\\d+)"_s);
    QTRY_VERIFY(port.match(QString::fromUtf8(program.output())).hasMatch());
    const quint16 to = port.match(QString::fromUtf8(program.output())).captured(1).toUShort();
    QVERIFY(peer.send("\x1b]0;owned\x07\n\xc2\x9b", to));
    QTRY_COMPARE(program.status(), 0);
    QVERIFY2(program.output().contains("\\x1b]0;owned\\x07"), program.output().constData());
    QVERIFY(!program.output().contains('\x1b'));
    QVERIFY(!program.output().contains("\xc2\x9b"));
}

void TestHeadless::anEmptyDatagramIsARecord()
{
    PlainUdp peer;
    Program program(headless({u"--until-received"_s, u"1"_s, u"udp://127.0.0.1:0"_s}));
    program.start();
    QTRY_VERIFY(program.port() != 0);
    QVERIFY(peer.send("", program.port()));
    QTRY_COMPARE(program.status(), 0);
    QCOMPARE(program.records(u"received"_s).constFirst().value("bytes"_L1).toInt(-1), 0);
}

void TestHeadless::numbersHaveNoHoles()
{
    PlainUdp peer;
    Program program(headless({u"--until-received"_s, u"200"_s, u"udp://127.0.0.1:0"_s}));
    program.start();
    QTRY_VERIFY(program.port() != 0);
    for (int i = 0; i < 200; ++i)
        QVERIFY(peer.send(QByteArray::number(i), program.port()));
    QTRY_COMPARE(program.status(), 0);
    qint64 number = 0;
    for (const QJsonObject &record : program.records())
        QCOMPARE(record.value("n"_L1).toInteger(), ++number);
    QCOMPARE(program.count(u"received"_s), 200);
    QCOMPARE(program.records().constLast().value("kind"_L1).toString(), u"closed"_s);
}

void TestHeadless::everySendOptionGoesToTheTargetInOrder()
{
    PlainUdp peer;
    const QTemporaryDir directory;
    QFile file(directory.filePath(u"f"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("file") == 4);
    file.close();
    Program program(headless({u"--send"_s, u"a\\n"_s, u"--send-escaped"_s, u"b\\t"_s, u"--send-hex"_s, u"63 64"_s,
                              u"--send-file"_s, file.fileName(), u"--line-end"_s, u"lf"_s, target(peer.port())}));
    program.start();
    program.closeInput();
    QTRY_COMPARE(program.status(), 0);
    for (const char *const expected : {"a\\n\n", "b\t\n", "cd\n", "file"})
        QCOMPARE(peer.receive().value_or(PlainUdp::Received{}).octets, QByteArray(expected));
    QCOMPARE(program.count(u"sent"_s), 4);
}

void TestHeadless::sendGoesToEveryClientOfAServer()
{
    Program program(headless({u"--send"_s, u"welcome"_s, u"tcp-server://127.0.0.1:0"_s}));
    program.start();
    QTRY_VERIFY(program.port() != 0);
    for (int i = 0; i < 3; ++i) {
        const PlainSocket client = PlainSocket::connectedTo(program.port());
        QCOMPARE(client.receive(7), QByteArray("welcome"));
    }
}

void TestHeadless::linesOfStandardInputAreSent()
{
    PlainUdp peer;
    Program program(headless({u"--line-end"_s, u"crlf"_s, target(peer.port())}));
    program.start();
    program.type("one\n\n\xff\r\nlast");
    program.closeInput();
    QTRY_COMPARE(program.status(), 0);
    for (const char *const expected : {"one\r\n", "\r\n", "\xff\r\r\n", "last\r\n"})
        QCOMPARE(peer.receive().value_or(PlainUdp::Received{}).octets, QByteArray(expected));
    QVERIFY(!peer.receive());
}

void TestHeadless::linesWaitForTheFirstClientOfAServer()
{
    Program program(headless({u"tcp-server://127.0.0.1:0"_s}));
    program.start();
    program.type("early\n");
    QTRY_VERIFY(program.port() != 0);
    const PlainSocket client = PlainSocket::connectedTo(program.port());
    QCOMPARE(client.receive(5), QByteArray("early"));
}

void TestHeadless::linesAreEncodedInTheAddresssCharset()
{
    PlainUdp peer;
    Program program(headless({target(peer.port()) + u"&charset=GB18030"_s}));
    program.start();
    program.type("你好\n");
    program.closeInput();
    QTRY_COMPARE(program.status(), 0);
    QCOMPARE(peer.receive().value_or(PlainUdp::Received{}).octets, QByteArray("\xc4\xe3\xba\xc3"));
}

void TestHeadless::manyLinesComeWholeThroughASlowPeer()
{
    const PlainSocket listener = PlainSocket::listening();
    Program program({u"--headless"_s, u"tcp-client://127.0.0.1:%1"_s.arg(listener.port()), u"--line-end"_s, u"lf"_s});
    const QTemporaryDir directory;
    QFile file(directory.filePath(u"lines"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QByteArray all;
    while (all.size() < 24 << 20)
        all += QByteArray::number(all.size()) + QByteArray(997, 'x') + '\n';
    QCOMPARE(file.write(all), all.size());
    file.close();
    program.process().setStandardInputFile(file.fileName());
    program.process().setStandardOutputFile(QProcess::nullDevice());
    program.start();
    const PlainSocket peer = listener.accepted();
    // More than may be queued on our side: unread input is not lost.
    QTest::qWait(200);
    QByteArray received;
    while (received.size() < all.size()) {
        const QByteArray piece = peer.receive(std::min<qsizetype>(1 << 20, all.size() - received.size()));
        QVERIFY(!piece.isEmpty());
        received += piece;
    }
    QVERIFY(received == all);
    QVERIFY(peer.isAtEnd());
}

void TestHeadless::aCountIsExact()
{
    PlainUdp peer;
    Program program(headless(
        {u"--send"_s, u"a"_s, u"--send"_s, u"b"_s, u"--every"_s, u"5"_s, u"--count"_s, u"20"_s, target(peer.port())}));
    program.start();
    program.closeInput();
    QTRY_COMPARE(program.status(), 0);
    for (int i = 0; i < 20; ++i) {
        QCOMPARE(peer.receive().value_or(PlainUdp::Received{}).octets, QByteArray("a"));
        QCOMPARE(peer.receive().value_or(PlainUdp::Received{}).octets, QByteArray("b"));
    }
    QVERIFY(!peer.receive());
}

void TestHeadless::everyClientHasAScheduleOfItsOwn()
{
    Program program(
        headless({u"--send"_s, u"tick"_s, u"--every"_s, u"20"_s, u"--count"_s, u"3"_s, u"tcp-server://127.0.0.1:0"_s}));
    program.start();
    QTRY_VERIFY(program.port() != 0);
    const PlainSocket first = PlainSocket::connectedTo(program.port());
    QCOMPARE(first.receive(12), QByteArray("ticktickticktick").first(12));
    const PlainSocket second = PlainSocket::connectedTo(program.port());
    QCOMPARE(second.receive(12), QByteArray("ticktickticktick").first(12));
    program.signal(SIGTERM);
    QTRY_COMPARE(program.status(), 0);
    QVERIFY(first.isAtEnd());
    QVERIFY(second.isAtEnd());
}

void TestHeadless::datagramsAreEchoed()
{
    PlainUdp peer;
    Program program(headless({u"--echo"_s, u"udp://127.0.0.1:0"_s}));
    program.start();
    QTRY_VERIFY(program.port() != 0);
    QVERIFY(peer.send("there and back", program.port()));
    QTRY_COMPARE(program.count(u"sent"_s), 1);
    const std::optional<PlainUdp::Received> back = peer.receive();
    QVERIFY(back);
    QCOMPARE(back->octets, QByteArray("there and back"));
    QCOMPARE(back->port, program.port());
}

void TestHeadless::streamsAreEchoed()
{
    Program program(headless({u"--echo"_s, u"tcp-server://127.0.0.1:0"_s}));
    program.start();
    QTRY_VERIFY(program.port() != 0);
    const PlainSocket first = PlainSocket::connectedTo(program.port());
    const PlainSocket second = PlainSocket::connectedTo(program.port());
    QVERIFY(first.sendAll("first"));
    QVERIFY(second.sendAll("second"));
    QCOMPARE(first.receive(5), QByteArray("first"));
    QCOMPARE(second.receive(6), QByteArray("second"));
}

void TestHeadless::aRecordingEqualsWhatWasPrinted()
{
    PlainUdp peer;
    const QTemporaryDir directory;
    const QString fileName = directory.filePath(u"all.jsonl"_s);
    Program program(headless({u"--record"_s, fileName, u"--send"_s, u"你好"_s, target(peer.port())}));
    program.start();
    program.closeInput();
    QTRY_COMPARE(program.status(), 0);
    QFile file(fileName);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), program.output());
}

void TestHeadless::aRecordingHasTheFormatOfItsName_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<int>("extraLines");

    QTest::newRow("text is what standard output carries") << u".txt"_s << 0;
    QTest::newRow("CSV begins with its header") << u".csv"_s << 1;
}

void TestHeadless::aRecordingHasTheFormatOfItsName()
{
    QFETCH(const QString, ending);
    QFETCH(const int, extraLines);
    PlainUdp peer;
    const QTemporaryDir directory;
    const QString fileName = directory.filePath(u"all"_s + ending);
    Program program({u"--headless"_s, u"--record"_s, fileName, u"--send"_s, u"plain"_s, target(peer.port())});
    program.start();
    program.closeInput();
    QTRY_COMPARE(program.status(), 0);
    QFile file(fileName);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray recorded = file.readAll();
    QVERIFY(recorded.contains("plain"));
    QCOMPARE(recorded.count('\n'), program.output().count('\n') + extraLines);
    if (extraLines == 0)
        QCOMPARE(recorded, program.output());
}

void TestHeadless::aDatagramThatIsTooLargeIsRefusedBeforeItIsSent()
{
    PlainUdp peer;
    const QTemporaryDir directory;
    QFile file(directory.filePath(u"large"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(65'508, 'x')) == 65'508);
    file.close();
    Program program(headless({u"--send-file"_s, file.fileName(), target(peer.port())}));
    program.start();
    program.closeInput();
    QTRY_COMPARE(program.status(), 0);
    QCOMPARE(program.count(u"sent"_s), 0);
    QCOMPARE(program.records(u"failed"_s).value(0).value("reason"_L1).toString(), u"too-large"_s);
    QVERIFY(!peer.receive());
}

void TestHeadless::nobodyThereIsARecordAndTheEndpointStaysOpen()
{
    NOT_ON_THE_PORTABLE_SIDE("errors that the network reports are not known.");
    quint16 deadPort = 0;
    {
        const PlainUdp gone;
        deadPort = gone.port();
    }
    PlainUdp peer;
    Program program(headless({u"--send"_s, u"anyone?"_s, u"--until-received"_s, u"1"_s, target(deadPort)}));
    program.start();
    QTRY_COMPARE(program.count(u"failed"_s), 1);
    const QJsonObject failed = program.records(u"failed"_s).constFirst();
    QCOMPARE(failed.value("reason"_L1).toString(), u"refused"_s);
    QCOMPARE(failed.value("peer"_L1).toString(), u"127.0.0.1:%1"_s.arg(deadPort));
    QVERIFY(peer.send("still here", program.port()));
    QTRY_COMPARE(program.status(), 0);
    QCOMPARE(program.texts(u"received"_s), QStringList{u"still here"_s});
}

SOCKETEER_TEST_WITH(QCoreApplication, TestHeadless)
#include "tst_headless.moc"

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/program.h"
#include "tests/kit/portableside.h"
#include "tests/kit/testprogram.h"
#include "tests/net/plainsocket.h"
#include "tests/net/plainudp.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>

using namespace Qt::StringLiterals;

// When a headless run ends, and with which status.
class TestEnding final : public QObject
{
    Q_OBJECT

private slots:
    void aLoneClientHalfClosesAtTheEndOfInputAndStays();
    void aLoneClientHalfClosesAlsoWhereForKeepsIt();
    void aRepeatThatRunsPutsOffTheEnd();
    void aClientThatReconnectsIsNotHalfClosed();
    void aClientWhosePeerClosesEndsEvenBeforeFor();
    void aResetEndsWithZeroAndTheWord();
    void aServerOutlivesTheEndOfInput();
    void anEphemeralSocketWaitsForALateAnswer();
    void whatListensOutlivesTheEndOfInput_data();
    void whatListensOutlivesTheEndOfInput();
    void forClosesInOrder();
    void untilReceivedCountsOverAllEndpoints();
    void signalsCloseInOrder_data();
    void signalsCloseInOrder();
    void aPortInUseGivesOneAndNamesTheHolder();
    void theRestGoesOnWhereOneCannotBeOpened();
    void aFailureRightBeforeTheEndStillGivesOne();
    void aRefusedConnectionGivesOne();
    void aRecordingThatCannotBeWrittenGivesOne();
    void aReaderThatGoesAwayEndsTheRun();
    void aReaderThatDoesNotReadDoesNotHoldUpTheSockets();
    void everyInputWorks_data();
    void everyInputWorks();
    void inputThatCameClosedIsAtItsEnd();

private:
    static QStringList headless(const QStringList &more)
    {
        return QStringList{u"--headless"_s, u"--format"_s, u"jsonl"_s} + more;
    }
    static QString client(quint16 port) { return u"tcp-client://127.0.0.1:%1"_s.arg(port); }
};

void TestEnding::aLoneClientHalfClosesAtTheEndOfInputAndStays()
{
    const PlainSocket listener = PlainSocket::listening();
    Program program(headless({client(listener.port()), u"--send"_s, u"first "_s}));
    program.start();
    program.type("second\n");
    program.closeInput();
    PlainSocket peer = listener.accepted();
    QCOMPARE(peer.receive(12), QByteArray("first second"));
    QVERIFY(peer.isAtEnd());
    // The other direction is still open.
    QVERIFY(peer.sendAll("answer"));
    QTRY_COMPARE(program.texts(u"received"_s), QStringList{u"answer"_s});
    QVERIFY(!program.hasEnded());
    peer.close();
    QTRY_COMPARE(program.status(), 0);
    QCOMPARE(program.count(u"disconnected"_s), 1);
}

void TestEnding::aLoneClientHalfClosesAlsoWhereForKeepsIt()
{
    const PlainSocket listener = PlainSocket::listening();
    Program program(headless({client(listener.port()), u"--for"_s, u"60000"_s}));
    program.start();
    program.closeInput();
    PlainSocket peer = listener.accepted();
    QVERIFY(peer.isAtEnd());
    peer.close();
    QTRY_COMPARE(program.status(), 0);
}

void TestEnding::aRepeatThatRunsPutsOffTheEnd()
{
    const PlainSocket listener = PlainSocket::listening();
    Program program(
        headless({client(listener.port()), u"--send"_s, u"x"_s, u"--every"_s, u"20"_s, u"--count"_s, u"10"_s}));
    program.start();
    program.closeInput();
    PlainSocket peer = listener.accepted();
    QCOMPARE(peer.receive(11), QByteArray(10, 'x'));
    peer.close();
    QTRY_COMPARE(program.status(), 0);
}

void TestEnding::aClientThatReconnectsIsNotHalfClosed()
{
    const PlainSocket listener = PlainSocket::listening();
    Program program(headless({client(listener.port()) + u"?reconnect=10"_s, u"--send"_s, u"x"_s}));
    program.start();
    program.closeInput();
    for (int i = 0; i < 2; ++i) {
        const PlainSocket peer = listener.accepted();
        QCOMPARE(peer.receive(1), QByteArray("x"));
    }
    PlainSocket peer = listener.accepted();
    QCOMPARE(peer.receive(1), QByteArray("x"));
    program.signal(SIGTERM);
    QVERIFY(peer.isAtEnd());
    peer.close();
    QTRY_COMPARE(program.status(), 0);
}

void TestEnding::aClientWhosePeerClosesEndsEvenBeforeFor()
{
    const PlainSocket listener = PlainSocket::listening();
    Program program(headless({client(listener.port()), u"--for"_s, u"60000"_s}));
    program.start();
    listener.accepted().close();
    QTRY_COMPARE(program.status(), 0);
    QCOMPARE(program.records(u"disconnected"_s).value(0).value("reason"_L1).toString(), u"peer-closed"_s);
}

void TestEnding::aResetEndsWithZeroAndTheWord()
{
    const PlainSocket listener = PlainSocket::listening();
    Program program(headless({client(listener.port())}));
    program.start();
    PlainSocket peer = listener.accepted();
    QTRY_COMPARE(program.count(u"connected"_s), 1);
    peer.reset();
    QTRY_COMPARE(program.status(), 0);
    QVERIFY2(program.error().contains(u"reset"_s), qUtf8Printable(program.error()));
}

void TestEnding::aServerOutlivesTheEndOfInput()
{
    Program program(headless({u"tcp-server://127.0.0.1:0"_s}));
    program.start();
    program.closeInput();
    QTRY_VERIFY(program.port() != 0);
    for (int i = 1; i <= 2; ++i) {
        const PlainSocket peer = PlainSocket::connectedTo(program.port());
        QVERIFY(peer.sendAll("x"));
        QTRY_COMPARE(program.count(u"received"_s), i);
    }
    QTRY_COMPARE(program.count(u"disconnected"_s), 2);
    QVERIFY(!program.hasEnded());
}

void TestEnding::anEphemeralSocketWaitsForALateAnswer()
{
    PlainUdp peer;
    Program program(headless({u"--send"_s, u"?"_s, u"udp://127.0.0.1:0?to=127.0.0.1:%1"_s.arg(peer.port())}));
    program.start();
    program.closeInput();
    QTRY_VERIFY(program.port() != 0);
    QVERIFY(peer.send("!", program.port()));
    QTRY_COMPARE(program.status(), 0);
    QCOMPARE(program.texts(u"received"_s), QStringList{u"!"_s});
}

void TestEnding::whatListensOutlivesTheEndOfInput_data()
{
    QTest::addColumn<QStringList>("typed");

    quint16 free = 0;
    {
        const PlainUdp socket;
        free = socket.port();
    }
    QTest::newRow("a fixed port, though it has a target")
        << QStringList{u"udp://127.0.0.1:%1?to=127.0.0.1:9"_s.arg(free)};
    QTest::newRow("no target") << QStringList{u"udp://127.0.0.1:0"_s};
    QTest::newRow("an echo") << QStringList{u"--echo"_s, u"udp://127.0.0.1:0?to=127.0.0.1:9"_s};
}

void TestEnding::whatListensOutlivesTheEndOfInput()
{
    QFETCH(const QStringList, typed);
    PlainUdp peer;
    Program program(headless(typed));
    program.start();
    program.closeInput();
    QTRY_VERIFY(program.port() != 0);
    // Longer than the wait for late answers.
    QTest::qWait(1500);
    QVERIFY(peer.send("late", program.port()));
    QTRY_COMPARE(program.texts(u"received"_s), QStringList{u"late"_s});
}

void TestEnding::forClosesInOrder()
{
    const PlainSocket listener = PlainSocket::listening();
    Program program(headless({client(listener.port()), u"tcp-server://127.0.0.1:0"_s, u"--for"_s, u"300"_s}));
    program.start();
    PlainSocket peer = listener.accepted();
    QVERIFY(peer.isAtEnd());
    peer.close();
    QTRY_COMPARE(program.status(), 0);
    QCOMPARE(program.records(u"disconnected"_s).value(0).value("reason"_L1).toString(), u"closed-here"_s);
    QCOMPARE(program.count(u"closed"_s), 2);
}

void TestEnding::untilReceivedCountsOverAllEndpoints()
{
    PlainUdp peer;
    Program program(headless(
        {u"udp://127.0.0.1:0"_s, u"udp://127.0.0.1:0"_s, u"--until-received"_s, u"2"_s, u"--for"_s, u"60000"_s}));
    program.start();
    QTRY_COMPARE(program.count(u"opened"_s), 2);
    QVERIFY(peer.send("1", program.port(0)));
    QTRY_COMPARE(program.count(u"received"_s), 1);
    QVERIFY(peer.send("2", program.port(1)));
    QTRY_COMPARE(program.status(), 0);
}

void TestEnding::signalsCloseInOrder_data()
{
    QTest::addColumn<int>("number");

    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
}

void TestEnding::signalsCloseInOrder()
{
    QFETCH(const int, number);
    const QTemporaryDir directory;
    const QString recording = directory.filePath(u"all.jsonl"_s);
    Program program(headless({u"tcp-server://127.0.0.1:0"_s, u"--record"_s, recording}));
    program.start();
    QTRY_VERIFY(program.port() != 0);
    PlainSocket peer = PlainSocket::connectedTo(program.port());
    QVERIFY(peer.sendAll("before"));
    QTRY_COMPARE(program.count(u"received"_s), 1);
    program.signal(number);
    QVERIFY(peer.isAtEnd());
    peer.close();
    QTRY_COMPARE(program.status(), 0);
    QCOMPARE(program.records().constLast().value("kind"_L1).toString(), u"closed"_s);
    QCOMPARE(QFileInfo(recording).size(), program.output().size());
}

void TestEnding::aPortInUseGivesOneAndNamesTheHolder()
{
    NOT_ON_THE_PORTABLE_SIDE("the program that holds a port is not known.");
    const PlainUdp holder;
    Program program(headless({u"udp://127.0.0.1:%1"_s.arg(holder.port())}));
    program.start();
    QTRY_COMPARE(program.status(), 1);
    QCOMPARE(program.records(u"failed"_s).value(0).value("reason"_L1).toString(), u"in-use"_s);
    QVERIFY2(program.error().contains(QString::number(QCoreApplication::applicationPid())),
             qUtf8Printable(program.error()));
}

void TestEnding::theRestGoesOnWhereOneCannotBeOpened()
{
    const PlainUdp holder;
    PlainUdp peer;
    Program program(
        headless({u"udp://127.0.0.1:%1"_s.arg(holder.port()), u"udp://127.0.0.1:0"_s, u"--until-received"_s, u"1"_s}));
    program.start();
    QTRY_COMPARE(program.count(u"opened"_s), 1);
    QTRY_COMPARE(program.count(u"failed"_s), 1);
    QVERIFY(peer.send("x", program.port()));
    QTRY_COMPARE(program.status(), 1);
    QCOMPARE(program.count(u"received"_s), 1);
}

// States arrive once a frame: the run is over before the failure's state is
// due.
void TestEnding::aFailureRightBeforeTheEndStillGivesOne()
{
    const PlainUdp holder;
    quint16 free = 0;
    {
        const PlainUdp socket;
        free = socket.port();
    }
    Program program(
        headless({u"udp://127.0.0.1:%1"_s.arg(holder.port()), u"udp://127.0.0.1:%1?to=127.0.0.1:%1"_s.arg(free),
                  u"--send"_s, u"to myself"_s, u"--until-received"_s, u"1"_s}));
    program.start();
    QTRY_COMPARE(program.status(), 1);
    QCOMPARE(program.texts(u"received"_s), QStringList{u"to myself"_s});
    QVERIFY2(program.error().contains(QString::number(holder.port())), qUtf8Printable(program.error()));
}

void TestEnding::aRefusedConnectionGivesOne()
{
    quint16 deadPort = 0;
    {
        const PlainSocket gone = PlainSocket::listening();
        deadPort = gone.port();
    }
    Program program(headless({client(deadPort), u"--for"_s, u"60000"_s}));
    program.start();
    QTRY_COMPARE(program.status(), 1);
    QCOMPARE(program.records(u"failed"_s).value(0).value("reason"_L1).toString(), u"refused"_s);
    QVERIFY(program.error().contains(QString::number(deadPort)));
}

void TestEnding::aRecordingThatCannotBeWrittenGivesOne()
{
    Program program(headless({u"udp://127.0.0.1:0"_s, u"--record"_s, u"/nonexistent/all.txt"_s}));
    program.start();
    QTRY_COMPARE(program.status(), 1);
    QVERIFY2(program.error().contains(u"/nonexistent/all.txt"_s), qUtf8Printable(program.error()));
}

void TestEnding::aReaderThatGoesAwayEndsTheRun()
{
    int ends[2];
    QCOMPARE(::pipe2(ends, O_CLOEXEC), 0);
    PlainUdp peer;
    Program program(headless(
        {u"--send"_s, u"x"_s, u"--every"_s, u"20"_s, u"udp://127.0.0.1:0?to=127.0.0.1:%1"_s.arg(peer.port())}));
    program.process().setChildProcessModifier([&ends] { ::dup2(ends[1], STDOUT_FILENO); });
    program.start();
    ::close(ends[1]);
    char octet = 0;
    QCOMPARE(::read(ends[0], &octet, 1), ssize_t(1));
    QVERIFY(!program.hasEnded());
    ::close(ends[0]);
    QTRY_COMPARE(program.status(), 0);
}

void TestEnding::aReaderThatDoesNotReadDoesNotHoldUpTheSockets()
{
    NOT_ON_THE_PORTABLE_SIDE("standard output is written to until it takes everything.");
    int ends[2];
    QCOMPARE(::pipe2(ends, O_CLOEXEC), 0);
    const PlainSocket listener = PlainSocket::listening();
    Program program(headless({client(listener.port())}));
    program.process().setChildProcessModifier([&ends] { ::dup2(ends[1], STDOUT_FILENO); });
    program.start();
    ::close(ends[1]);
    PlainSocket peer = listener.accepted();
    QVERIFY(peer.sendAll(QByteArray(1 << 20, 'x'))); // more than the pipe holds
    program.type("still sent\n");
    QCOMPARE(peer.receive(10), QByteArray("still sent"));
    program.signal(SIGTERM);
    QVERIFY(peer.isAtEnd());
    peer.close();
    QByteArray piece(1 << 16, Qt::Uninitialized);
    while (::read(ends[0], piece.data(), std::size_t(piece.size())) > 0) { }
    ::close(ends[0]);
    QTRY_COMPARE(program.status(), 0);
}

void TestEnding::everyInputWorks_data()
{
    QTest::addColumn<QByteArray>("file");

    QTest::newRow("no device") << QByteArray();
    QTest::newRow("a regular file") << QByteArray("one\ntwo\n");
    QTest::newRow("a file without a last line end") << QByteArray("one\ntwo");
}

void TestEnding::everyInputWorks()
{
    QFETCH(const QByteArray, file);
    PlainUdp peer;
    const QTemporaryDir directory;
    QFile input(directory.filePath(u"input"_s));
    QVERIFY(input.open(QIODevice::WriteOnly) && input.write(file) == file.size());
    input.close();
    Program program(headless({u"udp://127.0.0.1:0?to=127.0.0.1:%1"_s.arg(peer.port())}));
    program.process().setStandardInputFile(file.isEmpty() ? QProcess::nullDevice() : input.fileName());
    program.start();
    QTRY_COMPARE(program.status(), 0);
    QCOMPARE(program.texts(u"sent"_s), file.isEmpty() ? QStringList() : (QStringList{u"one"_s, u"two"_s}));
}

void TestEnding::inputThatCameClosedIsAtItsEnd()
{
    PlainUdp peer;
    Program program(headless({u"--send"_s, u"x"_s, u"udp://127.0.0.1:0?to=127.0.0.1:%1"_s.arg(peer.port())}));
    program.process().setChildProcessModifier([] { ::close(STDIN_FILENO); });
    program.start();
    QTRY_COMPARE(program.status(), 0);
    QCOMPARE(program.count(u"sent"_s), 1);
}

SOCKETEER_TEST_WITH(QCoreApplication, TestEnding)
#include "tst_ending.moc"

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lessons/lessonwatch.h"
#include "tests/kit/portableside.h"
#include "tests/kit/testprogram.h"
#include "tests/lessons/lessonsteps.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int LimitMs = 30'000;
#define TRY_COMPARE(actual, expected) QTRY_COMPARE_WITH_TIMEOUT(actual, expected, LimitMs)
#define TRY_VERIFY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, LimitMs)

// The endpoints of a window, and a lesson that follows them.
struct Practice
{
    explicit Practice(const QStringList &lines)
    {
        watch.setLooking(true);
        watch.follow(u"lesson"_s, stepsOf(lines));
    }

    [[nodiscard]] qsizetype ticked() const { return watch.ticked(u"lesson"_s); }

    // Looks a few more times; a step not ticked by then stays unticked.
    [[nodiscard]] qsizetype tickedLater()
    {
        const quint64 before = network.journal().size();
        network.note(0, {"seen", {}});
        const bool isWritten = QTest::qWaitFor([&] { return network.journal().size() > before; }, LimitMs);
        int looks = 0;
        QTimer frames;
        QObject::connect(&frames, &QTimer::timeout, &frames, [&looks] { ++looks; });
        frames.start(LessonWatch::FrameMs);
        return isWritten && QTest::qWaitFor([&] { return looks == 6; }, LimitMs) ? ticked() : -1;
    }

    [[nodiscard]] bool open(EndpointId id, const QString &address)
    {
        network.tell(id, Open{EndpointAddress::parse(address).address});
        return QTest::qWaitFor([&] { return network.state(id).isOpen(); }, LimitMs);
    }

    [[nodiscard]] bool listen() { return open(server, u"tcp-server://127.0.0.1:0"_s); }
    [[nodiscard]] bool connect(EndpointId id)
    {
        const quint16 port = network.state(server).address.port;
        return open(id, u"tcp-client://127.0.0.1:%1"_s.arg(port));
    }

    void send(EndpointId from, const QByteArray &octets) { network.tell(from, Send{octets}); }

    Network network;
    EndpointId server = network.add(Scheme::TcpServer);
    EndpointId client = network.add(Scheme::TcpClient);
    EndpointId other = network.add(Scheme::TcpClient);
    EndpointId board = network.add(Scheme::Udp);
    LessonWatch watch{network};
};

const QStringList Connected{u"opened tcp-server as server"_s,
                            u"connected tcp-client to server as client and connected server from client as c1"_s,
                            u"sent client"_s};

[[nodiscard]] bool areConnected(Practice &practice)
{
    if (!practice.listen() || !QTest::qWaitFor([&] { return practice.ticked() == 1; }, LimitMs))
        return false;
    if (!practice.connect(practice.client) || !QTest::qWaitFor([&] { return practice.ticked() == 2; }, LimitMs))
        return false;
    practice.send(practice.client, "hello");
    return QTest::qWaitFor([&] { return practice.ticked() == 3; }, LimitMs);
}

} // namespace

// Lessons on real sockets.
class TestLessonWatch final : public QObject
{
    Q_OBJECT

private slots:
    void whoClosesFirstWaits();
    void theListenerGoesAndTheConnectionsStay();
    void flowControl();
    void halfClosed();
    void noBordersOfMessages();
    void aCharacterCutInTwo();
    void anotherSourcePort();
    void whatFails();
    void eachLessonKeepsHowFarItIs();
    void startsAgain();
    void aConnectionThatHasEndedIsTold();
    void looksLaterAtWhatHappenedUnseen();
    void otherStepsAreAnotherLesson();
};

void TestLessonWatch::whoClosesFirstWaits()
{
    Practice practice(Connected
                      + QStringList{u"disconnected client reason=closed-here"_s, u"state client TIME-WAIT"_s});
    QCOMPARE(practice.tickedLater(), 0);
    QVERIFY(areConnected(practice));
    QCOMPARE(practice.tickedLater(), 3);
    practice.network.tell(practice.client, Close{});
    TRY_VERIFY(practice.ticked() >= 4);
    NOT_ON_THE_PORTABLE_SIDE("TIME-WAIT is not seen.");
    TRY_COMPARE(practice.ticked(), 5);
}

void TestLessonWatch::theListenerGoesAndTheConnectionsStay()
{
    Practice practice(Connected
                      + QStringList{u"connected server not c1 as c2"_s, u"closed server"_s, u"not-listening server"_s,
                                    u"connections server 2"_s, u"received c1 text=still"_s, u"connections server 1"_s});
    QVERIFY(areConnected(practice));
    QVERIFY(practice.connect(practice.other));
    TRY_COMPARE(practice.ticked(), 4);
    QCOMPARE(practice.tickedLater(), 4);
    practice.network.tell(practice.server, StopListening{});
    TRY_COMPARE(practice.ticked(), 7);
    practice.send(practice.other, "not yours");
    QCOMPARE(practice.tickedLater(), 7);
    practice.send(practice.client, "still there");
    TRY_COMPARE(practice.ticked(), 8);
    QCOMPARE(practice.tickedLater(), 8);
    practice.network.tell(practice.other, Close{});
    TRY_COMPARE(practice.ticked(), 9);
}

void TestLessonWatch::flowControl()
{
    Practice practice(Connected
                      + QStringList{u"reading-stopped c1"_s, u"sent client"_s, u"send-waits client"_s,
                                    u"window-closed client"_s, u"reading c1"_s, u"window-open client"_s});
    QVERIFY(areConnected(practice));
    QCOMPARE(practice.tickedLater(), 3);
    StreamOptions options;
    options.reading = false;
    practice.network.tell(practice.server, SetStreamOptions{1, options});
    TRY_COMPARE(practice.ticked(), 4);
    practice.send(practice.client, QByteArray(8 << 20, 'x'));
    TRY_COMPARE(practice.ticked(), 7);
    QCOMPARE(practice.tickedLater(), 7);
    practice.network.tell(practice.server, SetStreamOptions{1});
    TRY_COMPARE(practice.ticked(), 9);
}

void TestLessonWatch::halfClosed()
{
    Practice practice(Connected
                      + QStringList{u"reading-stopped c1"_s, u"sending-finished client"_s, u"state client FIN-WAIT-2"_s,
                                    u"state c1 CLOSE-WAIT"_s, u"disconnected c1 reason=peer-closed"_s});
    QVERIFY(areConnected(practice));
    StreamOptions options;
    options.reading = false;
    practice.network.tell(practice.server, SetStreamOptions{1, options});
    TRY_COMPARE(practice.ticked(), 4);
    QCOMPARE(practice.tickedLater(), 4);
    practice.network.tell(practice.client, FinishSending{});
    TRY_VERIFY(practice.ticked() >= 5);
    NOT_ON_THE_PORTABLE_SIDE("CLOSE-WAIT is not seen.");
    TRY_COMPARE(practice.ticked(), 7);
    practice.network.tell(practice.server, SetStreamOptions{1});
    TRY_COMPARE(practice.ticked(), 8);
}

void TestLessonWatch::noBordersOfMessages()
{
    Practice practice(Connected
                      + QStringList{u"reading-stopped c1"_s, u"sent client as one"_s, u"sent client data!=one as two"_s,
                                    u"received c1 from client holds=one holds=two"_s});
    QVERIFY(areConnected(practice));
    StreamOptions options;
    options.reading = false;
    practice.network.tell(practice.server, SetStreamOptions{1, options});
    TRY_COMPARE(practice.ticked(), 4);
    practice.send(practice.client, "first");
    TRY_COMPARE(practice.ticked(), 5);
    practice.send(practice.client, "second");
    TRY_COMPARE(practice.ticked(), 6);
    QCOMPARE(practice.tickedLater(), 6);
    practice.network.tell(practice.server, SetStreamOptions{1});
    TRY_COMPARE(practice.ticked(), 7);
}

void TestLessonWatch::aCharacterCutInTwo()
{
    Practice practice(Connected + QStringList{u"received c1 cut=end"_s, u"received c1 cut=start text=你"_s});
    QVERIFY(areConnected(practice));
    practice.send(practice.client, "whole");
    QCOMPARE(practice.tickedLater(), 3);
    practice.send(practice.client, "\xe4\xbd");
    TRY_COMPARE(practice.ticked(), 4);
    practice.send(practice.client, "\xa0");
    TRY_COMPARE(practice.ticked(), 5);
}

void TestLessonWatch::anotherSourcePort()
{
    Practice practice({u"opened udp as board"_s, u"closed board"_s, u"opened board port!=board"_s});
    QVERIFY(practice.open(practice.board, u"udp://127.0.0.1:0"_s));
    const quint16 port = practice.network.state(practice.board).address.port;
    practice.network.tell(practice.board, Close{});
    TRY_COMPARE(practice.ticked(), 2);
    QVERIFY(practice.open(practice.board, u"udp://127.0.0.1:%1"_s.arg(port)));
    QCOMPARE(practice.tickedLater(), 2);
    practice.network.tell(practice.board, Close{});
    TRY_VERIFY(practice.network.state(practice.board).isClosed());
    QVERIFY(practice.open(practice.board, u"udp://127.0.0.1:%1"_s.arg(port == 50'000 ? 50'001 : 50'000)));
    TRY_COMPARE(practice.ticked(), 3);
}

void TestLessonWatch::whatFails()
{
    Practice practice(
        {u"opened tcp-server as server"_s, u"failed tcp-server word=in-use"_s, u"failed tcp-client word=refused"_s});
    QVERIFY(practice.listen());
    TRY_COMPARE(practice.ticked(), 1);
    const quint16 port = practice.network.state(practice.server).address.port;
    const EndpointId second = practice.network.add(Scheme::TcpServer);
    practice.network.tell(second, Open{EndpointAddress::parse(u"tcp-server://127.0.0.1:%1"_s.arg(port)).address});
    TRY_COMPARE(practice.ticked(), 2);
    QCOMPARE(practice.tickedLater(), 2);
    practice.network.tell(practice.server, StopListening{});
    practice.network.tell(practice.client,
                          Open{EndpointAddress::parse(u"tcp-client://127.0.0.1:%1"_s.arg(port)).address});
    TRY_COMPARE(practice.ticked(), 3);
}

void TestLessonWatch::eachLessonKeepsHowFarItIs()
{
    Practice practice(Connected);
    QVERIFY(practice.listen());
    TRY_COMPARE(practice.ticked(), 1);
    practice.watch.follow(u"other"_s, stepsOf({u"connected tcp-client"_s, u"disconnected tcp-client"_s}));
    QVERIFY(practice.connect(practice.client));
    TRY_COMPARE(practice.watch.ticked(u"other"_s), 1);
    QCOMPARE(practice.ticked(), 1);
    practice.watch.follow(u"lesson"_s, stepsOf(Connected));
    QCOMPARE(practice.tickedLater(), 1); // the connection was made during the other lesson
    QVERIFY(practice.connect(practice.other));
    TRY_COMPARE(practice.ticked(), 2);
    QCOMPARE(practice.watch.ticked(u"other"_s), 1);
}

void TestLessonWatch::startsAgain()
{
    Practice practice(Connected);
    QSignalSpy progressed(&practice.watch, &LessonWatch::progressed);
    QVERIFY(areConnected(practice));
    QVERIFY(progressed.count() >= 1);
    practice.watch.startAgain();
    QCOMPARE(practice.ticked(), 0);
    QCOMPARE(practice.tickedLater(), 0);
    practice.network.tell(practice.server, Close{});
    TRY_VERIFY(practice.network.state(practice.server).isClosed());
    QVERIFY(practice.listen());
    TRY_COMPARE(practice.ticked(), 1);
}

void TestLessonWatch::aConnectionThatHasEndedIsTold()
{
    Practice practice(Connected + QStringList{u"reading-stopped c1"_s, u"disconnected c1"_s});
    QVERIFY(areConnected(practice));
    QCOMPARE(practice.tickedLater(), 3);
    QVERIFY(!practice.watch.isStuck());
    QSignalSpy progressed(&practice.watch, &LessonWatch::progressed);
    practice.network.tell(practice.client, Close{});
    TRY_VERIFY(practice.watch.isStuck());
    QCOMPARE(progressed.size(), 1);
    practice.watch.startAgain();
    QVERIFY(!practice.watch.isStuck());
}

void TestLessonWatch::looksLaterAtWhatHappenedUnseen()
{
    Practice practice(Connected);
    practice.watch.setLooking(false);
    QVERIFY(practice.listen());
    QVERIFY(practice.connect(practice.client));
    QCOMPARE(practice.tickedLater(), 0);
    practice.watch.setLooking(true);
    TRY_COMPARE(practice.ticked(), 2);
}

void TestLessonWatch::otherStepsAreAnotherLesson()
{
    Practice practice(Connected);
    QVERIFY(practice.listen());
    TRY_COMPARE(practice.ticked(), 1);
    practice.watch.follow(u"lesson"_s, stepsOf({u"opened tcp-server"_s, u"closed tcp-server"_s}));
    QCOMPARE(practice.ticked(), 0);
}

SOCKETEER_TEST_WITH(QCoreApplication, TestLessonWatch)
#include "tst_lessonwatch.moc"

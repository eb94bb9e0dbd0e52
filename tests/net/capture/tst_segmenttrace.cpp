// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/capture/segmenttrace.h"
#include "tests/kit/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using Mark = CapturedSegment::Mark;
constexpr qint64 Ms = 1'000'000;

// A connection whose initial sequence numbers are 1000 and 9000.
class Talk
{
public:
    std::optional<CapturedSegment> say(bool isOut, int flags, quint32 sequence, quint32 acknowledgement,
                                       quint32 octets = 0, quint32 interface = 1, int windowShift = -1)
    {
        Segment segment;
        segment.timeNs = atMs * Ms;
        segment.sequence = (isOut ? out : in) + sequence;
        segment.acknowledgement = flags & Segment::Ack ? (isOut ? in : out) + acknowledgement : 0;
        segment.flags = quint8(flags);
        segment.octets = octets;
        segment.window = window;
        segment.interface = interface;
        segment.windowShift = qint8(windowShift);
        return trace.take(segment, isOut);
    }
    std::optional<CapturedSegment> data(bool isOut, quint32 sequence, quint32 octets, quint32 acknowledgement = 1)
    {
        return say(isOut, Segment::Psh | Segment::Ack, sequence, acknowledgement, octets);
    }
    std::optional<CapturedSegment> ack(bool isOut, quint32 sequence, quint32 acknowledgement)
    {
        return say(isOut, Segment::Ack, sequence, acknowledgement);
    }
    void handshake(int ourShift = 7, int theirShift = 5)
    {
        (void)say(true, Segment::Syn, 0, 0, 0, 1, ourShift);
        (void)say(false, Segment::Syn | Segment::Ack, 0, 1, 0, 1, theirShift);
        (void)ack(true, 1, 1);
    }

    SegmentTrace trace;
    quint32 out = 1000;
    quint32 in = 9000;
    quint16 window = 500;
    qint64 atMs = 0;
};

} // namespace

// Numbers, windows and repetitions, from the segments of one connection.
class TestSegmentTrace final : public QObject
{
    Q_OBJECT

private slots:
    void numbersCountFromTheSyn();
    void numbersGoOnWhereTheirFieldIsFull();
    void windowsAreScaledOnceBothAgreed_data();
    void windowsAreScaledOnceBothAgreed();
    void inTheMiddleTheSystemsNumbersHold();
    void withoutThemTheFirstSegmentIsTheFirst();
    void whatIsSentAgainIsMarked();
    void whatWasOvertakenIsNotSentAgain();
    void acknowledgementsThatSayTheSameAreCounted();
    void whatChangesTheWindowIsNoDuplicate();
    void aKeepAliveIsNoRetransmission();
    void aSecondInterfaceBringsCopies();
    void anotherInterfaceMayTakeOver();
};

void TestSegmentTrace::numbersCountFromTheSyn()
{
    Talk talk;
    const auto syn = talk.say(true, Segment::Syn, 0, 0);
    QCOMPARE(syn->sequence, 0U);
    QCOMPARE(syn->acknowledgement, 0U);
    const auto answer = talk.say(false, Segment::Syn | Segment::Ack, 0, 1);
    QCOMPARE(answer->sequence, 0U);
    QCOMPARE(answer->acknowledgement, 1U);
    QVERIFY(talk.trace.hasHandshake() && talk.trace.isCounted());
    const auto data = talk.data(true, 1, 10);
    QCOMPARE(data->sequence, 1U);
    QCOMPARE(data->acknowledgement, 1U);
    QCOMPARE(talk.trace.end(true), 11U);
    (void)talk.say(true, Segment::Fin | Segment::Ack, 11, 1);
    QCOMPARE(talk.trace.end(true), 12U);
    QCOMPARE(talk.ack(false, 1, 12)->acknowledgement, 12U);
}

void TestSegmentTrace::numbersGoOnWhereTheirFieldIsFull()
{
    Talk talk;
    talk.out = 0xFFFFFF00;
    talk.handshake();
    quint64 next = 1;
    for (int i = 0; i < 100'000; ++i) { // more than 4 GiB
        const auto data = talk.data(true, quint32(next), 60'000);
        QCOMPARE(data->sequence, next);
        QCOMPARE(data->mark, Mark::None);
        next += 60'000;
    }
    QCOMPARE(talk.ack(false, 1, quint32(next))->acknowledgement, next);
}

void TestSegmentTrace::windowsAreScaledOnceBothAgreed_data()
{
    QTest::addColumn<int>("ourShift");
    QTest::addColumn<int>("theirShift");
    QTest::addColumn<quint32>("window");

    QTest::newRow("both offer it") << 7 << 5 << 500U * 128;
    QTest::newRow("the peer does not") << 7 << -1 << 500U;
    QTest::newRow("we do not") << -1 << 5 << 500U;
}

void TestSegmentTrace::windowsAreScaledOnceBothAgreed()
{
    QFETCH(int, ourShift);
    QFETCH(int, theirShift);
    Talk talk;
    QCOMPARE(talk.say(true, Segment::Syn, 0, 0, 0, 1, ourShift)->window, 500U); // never in a SYN
    QCOMPARE(talk.say(false, Segment::Syn | Segment::Ack, 0, 1, 0, 1, theirShift)->window, 500U);
    const auto ack = talk.ack(true, 1, 1);
    QTEST(ack->window, "window");
    QVERIFY(ack->isWindowScaled);
}

void TestSegmentTrace::inTheMiddleTheSystemsNumbersHold()
{
    Talk talk;
    talk.trace.startFrom({101, 201});
    const auto data = talk.data(false, 5000, 10, 7000);
    QCOMPARE(data->sequence, 201U);
    QCOMPARE(data->acknowledgement, 101U);
    QVERIFY(!data->isWindowScaled);
    const auto answer = talk.data(true, 7000, 3, 5010);
    QCOMPARE(answer->sequence, 101U);
    QCOMPARE(answer->acknowledgement, 211U);
    QVERIFY(talk.trace.isCounted());
}

void TestSegmentTrace::withoutThemTheFirstSegmentIsTheFirst()
{
    Talk talk;
    QCOMPARE(talk.data(true, 5000, 10, 7000)->sequence, 1U);
    QCOMPARE(talk.ack(false, 7000, 5010)->acknowledgement, 11U);
    QVERIFY(!talk.trace.isCounted());
}

void TestSegmentTrace::whatIsSentAgainIsMarked()
{
    Talk talk;
    talk.handshake();
    QCOMPARE(talk.data(true, 1, 10)->mark, Mark::None);
    QCOMPARE(talk.data(true, 11, 10)->mark, Mark::None);
    talk.atMs = 300;
    QCOMPARE(talk.data(true, 1, 10)->mark, Mark::Retransmission);
    QCOMPARE(talk.say(true, Segment::Fin | Segment::Ack, 21, 1)->mark, Mark::None);
    QCOMPARE(talk.say(true, Segment::Fin | Segment::Ack, 21, 1)->mark, Mark::Retransmission);
}

void TestSegmentTrace::whatWasOvertakenIsNotSentAgain()
{
    Talk talk;
    talk.handshake();
    QCOMPARE(talk.data(false, 11, 10)->mark, Mark::Gap);
    talk.atMs = 1;
    QCOMPARE(talk.data(false, 1, 10)->mark, Mark::OutOfOrder);
    QCOMPARE(talk.data(false, 1, 10)->mark, Mark::Retransmission); // the gap is filled
    QCOMPARE(talk.data(false, 31, 10)->mark, Mark::Gap);
    talk.atMs = 500;
    QCOMPARE(talk.data(false, 21, 10)->mark, Mark::Retransmission); // too late for a mere reordering
}

void TestSegmentTrace::acknowledgementsThatSayTheSameAreCounted()
{
    Talk talk;
    talk.handshake();
    (void)talk.data(true, 1, 10);
    QCOMPARE(talk.ack(false, 1, 11)->mark, Mark::None);
    for (quint32 i = 1; i <= 3; ++i) {
        (void)talk.data(true, 1 + i * 20, 10);
        const auto again = talk.ack(false, 1, 11);
        QCOMPARE(again->mark, Mark::DuplicateAck);
        QCOMPARE(again->duplicates, i);
    }
    QCOMPARE(talk.ack(false, 1, 91)->mark, Mark::None);
    QCOMPARE(talk.ack(false, 1, 91)->duplicates, 1U);
}

void TestSegmentTrace::whatChangesTheWindowIsNoDuplicate()
{
    Talk talk;
    talk.handshake();
    (void)talk.data(true, 1, 10);
    (void)talk.ack(false, 1, 11);
    talk.window = 900;
    QCOMPARE(talk.ack(false, 1, 11)->mark, Mark::None);
    QCOMPARE(talk.data(false, 1, 10, 11)->mark, Mark::None);
}

void TestSegmentTrace::aKeepAliveIsNoRetransmission()
{
    Talk talk;
    talk.handshake();
    (void)talk.data(true, 1, 10);
    (void)talk.ack(false, 1, 11);
    QCOMPARE(talk.ack(true, 10, 1)->mark, Mark::KeepAlive);
    QCOMPARE(talk.ack(false, 1, 11)->mark, Mark::None); // the answer to it
}

void TestSegmentTrace::aSecondInterfaceBringsCopies()
{
    constexpr quint32 Bridge = 1;
    constexpr quint32 Port = 2;
    Talk talk;
    QVERIFY(talk.say(true, Segment::Syn, 0, 0, 0, Bridge));
    QVERIFY(!talk.say(true, Segment::Syn, 0, 0, 0, Port));
    QVERIFY(talk.say(false, Segment::Syn | Segment::Ack, 0, 1, 0, Port));
    QVERIFY(!talk.say(false, Segment::Syn | Segment::Ack, 0, 1, 0, Bridge));
    QVERIFY(talk.say(true, Segment::Ack, 1, 1, 10, Bridge));
    QVERIFY(!talk.say(true, Segment::Ack, 1, 1, 10, Port));
    talk.atMs = 200;
    const auto again = talk.say(true, Segment::Ack, 1, 1, 10, Bridge);
    QVERIFY(again && again->mark == Mark::Retransmission);
    QVERIFY(!talk.say(true, Segment::Ack, 1, 1, 10, Port));
    QVERIFY(talk.say(false, Segment::Rst, 1, 0, 0, Port));
    QVERIFY(!talk.say(false, Segment::Rst, 1, 0, 0, Bridge));
}

void TestSegmentTrace::anotherInterfaceMayTakeOver()
{
    Talk talk;
    talk.handshake();
    QVERIFY(talk.say(true, Segment::Ack, 1, 1, 10, 1));
    const auto moved = talk.say(true, Segment::Ack, 11, 1, 10, 2);
    QVERIFY(moved && moved->mark == Mark::None);
    talk.atMs = 5000;
    QVERIFY(talk.say(true, Segment::Ack, 11, 1, 10, 3)); // sent again over another path
}

SOCKETEER_TEST(TestSegmentTrace)
#include "tst_segmenttrace.moc"

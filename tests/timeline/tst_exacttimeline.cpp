// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/timeline/exacttimeline.h"
#include "tests/kit/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using Kind = TimelineEvent::Kind;
using Direction = TimelineEvent::Direction;
using Events = std::vector<TimelineEvent>;

TimelineEvent happened(Kind kind, Direction direction, qint64 timeNs, quint64 sequence = 0, quint64 octets = 0)
{
    TimelineEvent made;
    made.kind = kind;
    made.direction = direction;
    made.timeNs = made.untilNs = timeNs;
    made.sequence = sequence;
    made.octets = octets;
    return made;
}

CapturedSegment segment(bool isOut, int flags, qint64 timeNs, quint64 sequence, quint32 octets = 0)
{
    CapturedSegment made;
    made.isOut = isOut;
    made.flags = quint8(flags);
    made.timeNs = timeNs;
    made.sequence = sequence;
    made.octets = octets;
    return made;
}

// "=" is captured, ">" is outgoing; then the sequence number and the octets.
QStringList lines(const Events &events)
{
    QStringList all;
    for (const TimelineEvent &one : events) {
        if (one.direction == Direction::None)
            continue;
        const QString way = one.direction == Direction::Out ? u">"_s : u"<"_s;
        all << u"%1%2%3+%4"_s.arg(one.segment ? u"="_s : QString(), way).arg(one.sequence).arg(one.octets);
    }
    return all;
}

qsizetype countOf(const Events &events, Kind kind)
{
    return std::ranges::count(events, kind, &TimelineEvent::kind);
}

constexpr auto Stream = Conversation::Kind::Stream;

} // namespace

// Which observed events remain if part of them were captured.
class TestExactTimeline final : public QObject
{
    Q_OBJECT

private slots:
    void withoutACaptureAllStays();
    void octetsAreReplacedByTheirNumbers();
    void whereNumbersAreNotKnownTimeDecides();
    void whatIsNoSegmentStays();
    void aHalfCloseIsStillOne();
    void whatWasDroppedAndLeftOutIsSaid();
    void whatComesTwiceChangesNoState();
    void anAttemptIsReplacedAsAWhole();
};

void TestExactTimeline::withoutACaptureAllStays()
{
    const Events seen{happened(Kind::Syn, Direction::Out, 1), happened(Kind::Data, Direction::Out, 2, 1, 10)};
    QCOMPARE(exactTimeline(seen, {}, Stream), seen);
}

// One arrow of octets may extend beyond both ends of the captured range, and
// earlier octets may be read only later.
void TestExactTimeline::octetsAreReplacedByTheirNumbers()
{
    CapturedStream stream;
    stream.spans = {{100, 200, {11, 21}, {31, 41}}};
    stream.segments = {segment(true, Segment::Ack, 110, 11, 20), segment(false, Segment::Ack, 120, 21, 20)};
    const Events seen{happened(Kind::Data, Direction::Out, 90, 1, 100), // 1 to 101, of which 11 to 31 were captured
                      happened(Kind::Data, Direction::In, 105, 1, 20), // before, and read late
                      happened(Kind::Data, Direction::In, 125, 21, 20), // captured
                      happened(Kind::Data, Direction::In, 195, 41, 5)}; // after, though the clock says within
    QCOMPARE(lines(exactTimeline(seen, {stream}, Stream)),
             QStringList({u">1+10"_s, u">31+70"_s, u"<1+20"_s, u"=>11+20"_s, u"=<21+20"_s, u"<41+5"_s}));
}

void TestExactTimeline::whereNumbersAreNotKnownTimeDecides()
{
    CapturedStream stream;
    stream.isCounted = false;
    stream.spans = {{100, 200, {}, {}}};
    stream.segments = {segment(true, Segment::Ack, 110, 1, 10)};
    const Events seen{happened(Kind::Data, Direction::Out, 90, 1, 10),
                      happened(Kind::Data, Direction::Out, 110, 11, 10),
                      happened(Kind::Data, Direction::Out, 210, 21, 10)};
    const Events exact = exactTimeline(seen, {stream}, Stream);
    QCOMPARE(lines(exact), QStringList({u">1+10"_s, u"=>1+10"_s, u">21+10"_s}));
    QCOMPARE(countOf(exact, Kind::CaptureBeganUncounted), 1);
    QCOMPARE(countOf(exact, Kind::CaptureEnded), 1);
}

void TestExactTimeline::whatIsNoSegmentStays()
{
    CapturedStream stream;
    stream.spans = {{100, 0, {0, 0}, {}}};
    const Events seen{
        happened(Kind::Syn, Direction::Out, 110),          happened(Kind::ReadingStopped, Direction::None, 120),
        happened(Kind::WindowClosed, Direction::Out, 130), happened(Kind::Retransmission, Direction::Out, 140),
        happened(Kind::Ack, Direction::In, 150),           happened(Kind::Lost, Direction::None, 160)};
    const Events exact = exactTimeline(seen, {stream}, Stream);
    QCOMPARE(exact.size(), 3U); // that it was captured, reading stopped, lost
    QCOMPARE(countOf(exact, Kind::ReadingStopped), 1);
    QCOMPARE(countOf(exact, Kind::Lost), 1);
}

void TestExactTimeline::aHalfCloseIsStillOne()
{
    CapturedStream stream;
    stream.spans = {{100, 0, {0, 0}, {}}};
    stream.segments = {segment(true, Segment::Fin | Segment::Ack, 110, 1, 7)};
    TimelineEvent fin = happened(Kind::Fin, Direction::Out, 111, 8);
    fin.isHalfClose = true;
    const Events exact = exactTimeline({fin}, {stream}, Stream);
    QCOMPARE(countOf(exact, Kind::Fin), 1);
    QVERIFY(exact.back().isHalfClose);
    QCOMPARE(exact.back().end(), 9U); // its octets and the FIN
}

void TestExactTimeline::whatWasDroppedAndLeftOutIsSaid()
{
    CapturedStream stream;
    stream.spans = {{100, 0, {0, 0}, {}}};
    stream.segments = {segment(true, Segment::Ack, 110, 1, 1), segment(true, Segment::Ack, 190, 90, 1)};
    stream.dropped = {{150, 3}};
    stream.leftOut = 88;
    stream.leftOutOctets = 880;
    stream.leftOutAt = 1;
    const Events exact = exactTimeline({}, {stream}, Stream);
    const auto dropped = std::ranges::find(exact, Kind::CaptureDropped, &TimelineEvent::kind);
    const auto leftOut = std::ranges::find(exact, Kind::LeftOut, &TimelineEvent::kind);
    QVERIFY(dropped != exact.end() && leftOut != exact.end());
    QCOMPARE(dropped->count, 3U);
    QCOMPARE(leftOut->count, 88U);
    QCOMPARE(leftOut->octets, 880U);
    QVERIFY(leftOut + 1 == exact.end() - 1);
}

void TestExactTimeline::whatComesTwiceChangesNoState()
{
    CapturedStream stream;
    stream.spans = {{100, 0, {0, 0}, {}}};
    CapturedSegment again = segment(false, Segment::Syn | Segment::Ack, 140, 0);
    again.mark = CapturedSegment::Mark::Retransmission;
    stream.segments = {segment(true, Segment::Syn, 110, 0), segment(false, Segment::Syn | Segment::Ack, 120, 0),
                       segment(true, Segment::Ack, 130, 1), again};
    const Events exact = exactTimeline({}, {stream}, Stream);
    QCOMPARE(stateText(exact.back().peer), u"ESTABLISHED"_s);
    QCOMPARE(stateText(exact.back().local), u"ESTABLISHED"_s);
}

// The first attempt was made before the capture began.
void TestExactTimeline::anAttemptIsReplacedAsAWhole()
{
    CapturedStream stream;
    stream.spans = {{100, 0, {0, 0}, {}}};
    stream.overNs = 130;
    stream.segments = {segment(true, Segment::Syn, 110, 0), segment(false, Segment::Rst | Segment::Ack, 111, 1)};
    const Events seen{happened(Kind::Syn, Direction::Out, 50), happened(Kind::Refused, Direction::In, 51, 1),
                      happened(Kind::Syn, Direction::Out, 100), happened(Kind::Refused, Direction::In, 129, 1)};
    const Events exact = exactTimeline(seen, {stream}, Conversation::Kind::Attempts);
    QCOMPARE(lines(exact), QStringList({u">0+0"_s, u"<1+0"_s, u"=>0+0"_s, u"=<1+0"_s}));
    QCOMPARE(exact.back().kind, Kind::Refused);
}

SOCKETEER_TEST(TestExactTimeline)
#include "tst_exacttimeline.moc"

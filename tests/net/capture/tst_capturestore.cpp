// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/capture/capturestore.h"
#include "tests/kit/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const Peer Us = *Peer::parse(u"10.0.0.1:1000"_s);
const Peer Server = *Peer::parse(u"10.0.0.2:80"_s);
constexpr StreamOwner Client{1, 1};
constexpr StreamOwner Accepted{2, 1};

Segment segment(const Peer &from, const Peer &to, int flags, quint32 sequence, qint64 timeNs, quint32 octets = 0)
{
    Segment made;
    made.from = from;
    made.to = to;
    made.flags = quint8(flags);
    made.sequence = sequence;
    made.octets = octets;
    made.timeNs = timeNs;
    return made;
}

} // namespace

// Which captured segments are kept, for whom, and how many.
class TestCaptureStore final : public QObject
{
    Q_OBJECT

private slots:
    void onlyWhatIsOwnedIsKept();
    void bothEndsOfOneConnectionShareItsSegments();
    void anAttemptBecomesAConnection();
    void whatArrivesLateStillBelongsToIt();
    void whoUsesThePortsNextIsSomebodyElse();
    void aClientWaitsUntilItsConnectionIsKnown();
    void aFloodTakesNoMoreMemory();
    void manyConnectionsShareTheMemory();
    void whatWasDroppedIsToldToWhoWasThere();
    void whatTheFilterLeavesOutIsNotCaptured();
};

void TestCaptureStore::onlyWhatIsOwnedIsKept()
{
    CaptureStore store;
    const Peer other = *Peer::parse(u"10.0.0.3:80"_s);
    store.own(EndPair::of(Us, Server), Client, 10, {5, 7});
    store.take({segment(Us, other, Segment::Ack, 1, 20, 4), segment(other, Us, Segment::Ack, 1, 21, 4),
                segment(Us, Server, Segment::Ack, 1, 22, 4), segment(Server, other, Segment::Ack, 1, 23, 4)});
    QCOMPARE(store.kept(), 1U);
    const std::vector<CapturedStream> streams = store.streamsOf(Client);
    QCOMPARE(streams.size(), 1U);
    QCOMPARE(streams.front().segments.size(), 1U);
    QCOMPARE(streams.front().segments.front().sequence, 5U);
    QCOMPARE(streams.front().spans.front().from, (StreamNumbers{5, 7}));
    QVERIFY(store.streamsOf({9, 1}).empty());
}

void TestCaptureStore::bothEndsOfOneConnectionShareItsSegments()
{
    CaptureStore store;
    store.own(EndPair::of(Us, Server), Client, 10, {5, 7});
    store.own(EndPair::of(Server, Us), Accepted, 11, {7, 5});
    store.take({segment(Us, Server, Segment::Ack, 100, 20, 4)});
    QCOMPARE(store.kept(), 1U);
    QVERIFY(store.streamsOf(Client).front().segments.front().isOut);
    QVERIFY(!store.streamsOf(Accepted).front().segments.front().isOut);
    QCOMPARE(store.streamsOf(Accepted).front().spans.front().from, (StreamNumbers{7, 5}));
}

void TestCaptureStore::anAttemptBecomesAConnection()
{
    CaptureStore store;
    store.own(EndPair::of(Us, Server), {1, 0}, 10, {0, 0});
    store.take({segment(Us, Server, Segment::Syn, 100, 20)});
    QCOMPARE(store.streamsOf({1, 0}).size(), 1U);
    store.becomes({1, 0}, Client);
    QVERIFY(store.streamsOf({1, 0}).empty());
    QCOMPARE(store.streamsOf(Client).front().segments.size(), 1U);
}

// A segment is read a moment after it passed, while a refusal ends an attempt
// at once.
void TestCaptureStore::whatArrivesLateStillBelongsToIt()
{
    CaptureStore store;
    store.own(EndPair::of(Us, Server), {1, 0}, 10, {0, 0});
    store.over({1, 0}, 30);
    store.own(EndPair::of(Us, Server), {1, 0}, 40, {0, 0});
    store.take({segment(Us, Server, Segment::Syn, 100, 20), segment(Server, Us, Segment::Rst | Segment::Ack, 0, 21),
                segment(Us, Server, Segment::Syn, 900, 41)});
    const std::vector<CapturedStream> attempts = store.streamsOf({1, 0});
    QCOMPARE(attempts.size(), 2U);
    QCOMPARE(attempts[0].segments.size(), 2U);
    QCOMPARE(attempts[0].segments[1].sequence, 1U);
    QCOMPARE(attempts[1].segments.size(), 1U);
    QCOMPARE(attempts[1].segments[0].sequence, 0U);
}

void TestCaptureStore::whoUsesThePortsNextIsSomebodyElse()
{
    CaptureStore store;
    store.own(EndPair::of(Us, Server), Client, 10, {5, 7});
    store.over(Client, 30);
    store.take({segment(Us, Server, Segment::Ack, 1, 40)}); // the last acknowledgement
    QCOMPARE(store.kept(), 1U);
    store.take({segment(Us, Server, Segment::Syn, 500, 50), segment(Us, Server, Segment::Ack, 501, 51, 4)});
    QCOMPARE(store.kept(), 1U);
    store.own(EndPair::of(Us, Server), {1, 2}, 60, {0, 0});
    store.take({segment(Us, Server, Segment::Syn, 700, 61)});
    QCOMPARE(store.streamsOf({1, 2}).front().segments.size(), 1U);
    QCOMPARE(store.streamsOf(Client).front().segments.size(), 1U);
}

void TestCaptureStore::aClientWaitsUntilItsConnectionIsKnown()
{
    CaptureStore store;
    store.setListening({Server});
    store.take({segment(Us, Server, Segment::Syn, 100, 20), segment(Server, Us, Segment::Syn | Segment::Ack, 900, 21),
                segment(Us, Server, Segment::Ack, 101, 22)});
    store.take({segment(Server, *Peer::parse(u"10.0.0.3:5"_s), Segment::Ack, 1, 23)}); // from no client that connected
    QCOMPARE(store.kept(), 0U);
    store.own(EndPair::of(Server, Us), Accepted, 30, {1, 1});
    QCOMPARE(store.kept(), 3U);
    const CapturedStream stream = store.streamsOf(Accepted).front();
    QVERIFY(stream.hasHandshake);
    QCOMPARE(stream.spans.front().fromNs, 20);
    QCOMPARE(stream.spans.front().from, (StreamNumbers{0, 0}));
    QVERIFY(!stream.segments.front().isOut);
    for (quint16 port = Us.port + 1; port < 3000; ++port) { // attempts that never become connections
        Peer knocking = Us;
        knocking.port = port;
        store.take({segment(knocking, Server, Segment::Syn, 1, 100 + port)});
    }
    QCOMPARE(store.kept(), 3U);
}

void TestCaptureStore::aFloodTakesNoMoreMemory()
{
    constexpr quint32 Many = 100'000;
    CaptureStore store;
    store.own(EndPair::of(Us, Server), Client, 10, {1, 1});
    for (quint32 i = 0; i < Many; ++i)
        store.take({segment(Us, Server, Segment::Ack, i * 10, 20 + qint64(i), 10)});
    const CapturedStream stream = store.streamsOf(Client).front();
    QVERIFY(stream.segments.size() <= CaptureStore::MaxSegments);
    QVERIFY(stream.segments.size() >= CaptureStore::MaxSegments / 2);
    QCOMPARE(stream.leftOut + stream.segments.size(), quint64(Many));
    QCOMPARE(stream.leftOutOctets, stream.leftOut * 10);
    QCOMPARE(stream.leftOutAt, CaptureStore::KeptAtFront);
    QCOMPARE(stream.segments[stream.leftOutAt - 1].sequence + 10 * (stream.leftOut + 1),
             stream.segments[stream.leftOutAt].sequence);
    QCOMPARE(store.kept(), quint64(Many));
}

void TestCaptureStore::manyConnectionsShareTheMemory()
{
    constexpr int Connections = 5000;
    CaptureStore store;
    for (ConnectionId id = 1; id <= Connections; ++id) {
        Peer local = Us;
        local.port = quint16(id);
        store.own(EndPair::of(local, Server), {1, id}, 10, {1, 1});
        for (quint32 i = 0; i < 2 * CaptureStore::MinSegments; ++i)
            store.take({segment(local, Server, Segment::Ack, i, 20, 1)});
    }
    QVERIFY(store.streamsOf({1, Connections}).front().segments.size() <= CaptureStore::MinSegments);
    for (ConnectionId id = 1; id <= Connections; ++id)
        store.over({1, id}, 100);
    store.own(EndPair::of(Us, *Peer::parse(u"10.0.0.9:9"_s)), {2, 1}, 10, {1, 1});
    QVERIFY(store.streamsOf({1, 1}).empty()); // the oldest finished ones are dropped first
    QVERIFY(!store.streamsOf({1, Connections}).empty());
}

void TestCaptureStore::whatWasDroppedIsToldToWhoWasThere()
{
    CaptureStore store;
    store.own(EndPair::of(Us, Server), Client, 100, {1, 1});
    store.addDropped(50, 3);
    store.addDropped(150, 4);
    const std::vector<CapturedStream::Dropped> dropped = store.streamsOf(Client).front().dropped;
    QCOMPARE(dropped.size(), 1U);
    QCOMPARE(dropped.front().count, 4U);
    QCOMPARE(store.dropped(), 7U);
    store.stop(200);
    store.addDropped(250, 1);
    QCOMPARE(store.streamsOf(Client).front().dropped.size(), 1U);
    for (int i = 0; i < 2000; ++i)
        store.addDropped(150, 1);
    QCOMPARE(store.dropped(), 2008U);
}

void TestCaptureStore::whatTheFilterLeavesOutIsNotCaptured()
{
    CaptureStore store;
    store.own(EndPair::of(Us, Server), Client, 100, {1, 1});
    store.leaveOut({Us}, 110);
    QVERIFY(store.streamsOf(Client).empty()); // as if it had never been captured
    store.own(EndPair::of(Us, Server), Client, 200, {1, 1});
    store.take({segment(Us, Server, Segment::Ack, 100, 210, 4)});
    store.leaveOut({Us}, 220);
    const CapturedStream stream = store.streamsOf(Client).front();
    QCOMPARE(stream.spans.front().untilNs, 220);
    QCOMPARE(stream.spans.front().until.out, 5U);
}

SOCKETEER_TEST(TestCaptureStore)
#include "tst_capturestore.moc"

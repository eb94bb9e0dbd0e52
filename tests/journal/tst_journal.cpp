// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/journal.h"
#include "tests/kit/testprogram.h"

#include <QTest>

#include <cstring>

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 MoreThanABlockHolds = Block::Size / sizeof(IndexEntry);

Flow flowOf(EndpointId endpoint, quint16 peerPort = 1000)
{
    auto origin = std::make_shared<Origin>();
    origin->endpoint = endpoint;
    Flow flow;
    flow.origin = std::move(origin);
    flow.peer = Peer::from(QHostAddress(QHostAddress::LocalHost), peerPort);
    return flow;
}

RecordHead received(FlowId flow = 0)
{
    RecordHead head;
    head.kind = RecordKind::Received;
    head.flow = flow;
    return head;
}

QByteArray octetsOf(quint64 number, qsizetype size)
{
    QByteArray octets(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        octets[i] = char(number * 31 + quint64(i) * 7);
    return octets;
}

} // namespace

class TestJournal final : public QObject
{
    Q_OBJECT

private slots:
    void numbersStartAtOneAndHaveNoHoles();
    void nothingIsSeenBeforeItIsPublished();
    void whatWasSaidOfARecordComesBack_data();
    void whatWasSaidOfARecordComesBack();
    void payloadsOfEverySizeComeBack_data();
    void payloadsOfEverySizeComeBack();
    void roomThatIsNotCommittedIsUsedAgain();
    void manyRecordsAreMadeOfOneRoom();
    void whatLiesInItsPlaceIsNotMoved();
    void aRoomForManyRecordsHoldsThemToTheLast();

    void anEvictedRecordSaysSoAndTheOthersKeepTheirNumbers();
    void aNoteNamesTheNumbersThatWent();
    void aRecordInHandOutlivesItsEviction();
    void recordsWithoutOctetsAreEvictedToo();
    void memoryStaysBelowTheLimit();
    void aLimitSmallerThanABlockKeepsTheBlockInUse_data();
    void aLimitSmallerThanABlockKeepsTheBlockInUse();

    void theSameFlowHasTheSameId();
    void aHundredThousandPeersAreToldApart();
    void peersBeyondTheLimitKeepTheirEndpoint();
    void theTallyCountsRecordsOctetsAndDrops();
};

void TestJournal::numbersStartAtOneAndHaveNoHoles()
{
    Journal journal;
    QCOMPARE(journal.size(), quint64(0));
    QCOMPARE(journal.first(), quint64(1));
    for (quint64 number = 1; number <= MoreThanABlockHolds + 10; ++number)
        QCOMPARE(journal.append(received(), "x"), number);
    journal.publish();
    QCOMPARE(journal.size(), MoreThanABlockHolds + 10);
    for (quint64 number = 1; number <= journal.size(); ++number)
        QCOMPARE(journal.record(number).number, number);
    QCOMPARE(journal.record(0).number, quint64(0));
    QVERIFY(!journal.record(journal.size() + 1).isValid());
}

void TestJournal::nothingIsSeenBeforeItIsPublished()
{
    Journal journal;
    journal.append(received(), "x");
    QCOMPARE(journal.size(), quint64(0));
    QVERIFY(!journal.record(1).isValid());
    journal.publish();
    QCOMPARE(journal.size(), quint64(1));
    QVERIFY(journal.record(1).isValid());
}

void TestJournal::whatWasSaidOfARecordComesBack_data()
{
    QTest::addColumn<RecordHead>("head");
    RecordHead head;
    head.timeNs = 1'764'000'000'123'456'789;
    QTest::newRow("a time in nanoseconds") << head;
    head.kind = RecordKind::Disconnected;
    head.reason = EndReason::Lost;
    QTest::newRow("the last reason there is") << head;
    head.kind = RecordKind::Failed;
    head.word = Problem::Word::Other;
    QTest::newRow("a reason and the last word there is") << head;
    head = received();
    head.own = true;
    QTest::newRow("our own") << head;
    head.own = false;
    head.kernelTime = true;
    QTest::newRow("the kernel's time") << head;
    head.carry = {{'\xe4', '\xbd', '\xa0'}, 3};
    QTest::newRow("a carry of three octets") << head;
    head.carry = {};
    head.tail = 3;
    QTest::newRow("a tail of three octets") << head;
    head.carry = {{'\xe4', 0, 0}, 1};
    head.tail = 2;
    QTest::newRow("a carry and a tail") << head;
}

void TestJournal::whatWasSaidOfARecordComesBack()
{
    QFETCH(RecordHead, head);
    Journal journal;
    journal.append(head, "payload");
    journal.publish();
    const RecordHead back = journal.record(1).head;
    QCOMPARE(back.timeNs, head.timeNs);
    QCOMPARE(back.kind, head.kind);
    QCOMPARE(back.reason, head.reason);
    QCOMPARE(back.word, head.word);
    QCOMPARE(back.own, head.own);
    QCOMPARE(back.kernelTime, head.kernelTime);
    QCOMPARE(back.carry, head.carry);
    QCOMPARE(back.tail, head.tail);
}

void TestJournal::payloadsOfEverySizeComeBack_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::newRow("an empty datagram") << qsizetype(0);
    QTest::newRow("one octet") << qsizetype(1);
    QTest::newRow("the largest datagram") << qsizetype(65507);
    QTest::newRow("a large chunk of a stream") << qsizetype(256 * 1024);
    QTest::newRow("exactly a block") << qsizetype(Block::Size);
    QTest::newRow("more than a block") << qsizetype(Block::Size) + 1;
}

void TestJournal::payloadsOfEverySizeComeBack()
{
    QFETCH(qsizetype, size);
    Journal journal;
    constexpr quint64 Count = 5;
    for (quint64 number = 1; number <= Count; ++number) {
        journal.append(received(), octetsOf(number, size));
        journal.append(received(), "between");
    }
    journal.publish();
    for (quint64 number = 1; number <= Count; ++number) {
        QVERIFY(journal.record(2 * number - 1).payload == octetsOf(number, size));
        QVERIFY(journal.record(2 * number).payload == "between"_ba);
    }
}

void TestJournal::roomThatIsNotCommittedIsUsedAgain()
{
    Journal journal;
    char *const room = journal.reserve(1000);
    std::memcpy(room, "abcdef", 6);
    journal.commit(received(), 3);
    QCOMPARE(journal.reserve(1000), room + 3);
    std::memcpy(room + 3, "xyz", 3);
    journal.commit(received(), 3);
    journal.publish();
    QCOMPARE(journal.record(1).payload, "abc"_ba);
    QCOMPARE(journal.record(2).payload, "xyz"_ba);
}

void TestJournal::manyRecordsAreMadeOfOneRoom()
{
    Journal journal;
    char *const room = journal.reserve(300, 3);
    std::memcpy(room, "one", 3);
    std::memcpy(room + 100, "three", 5);
    QCOMPARE(journal.append(received(), QByteArrayView(room, 3)), quint64(1));
    QCOMPARE(journal.append(received(), QByteArrayView(room + 50, qsizetype(0))), quint64(2));
    QCOMPARE(journal.append(received(), QByteArrayView(room + 100, 5)), quint64(3));
    QCOMPARE(journal.reserve(10), room + 8);
    journal.append(received(), "four");
    journal.publish();
    const QList<QByteArray> expected{"one", "", "three", "four"};
    for (quint64 number = 1; number <= 4; ++number)
        QCOMPARE(journal.record(number).payload, expected[qsizetype(number - 1)]);
}

void TestJournal::whatLiesInItsPlaceIsNotMoved()
{
    Journal journal;
    char *const room = journal.reserve(20, 4);
    std::memcpy(room, "onetwo.three", 12);
    journal.append(received(), QByteArrayView(room, 3));
    journal.append(received(), QByteArrayView(room + 3, 3));
    journal.append(received(), QByteArrayView(room + 7, 5));
    journal.publish();
    QCOMPARE(journal.record(1).payload.data(), room);
    QCOMPARE(journal.record(2).payload.data(), room + 3);
    QCOMPARE(journal.record(3).payload.data(), room + 6);
    QCOMPARE(journal.record(3).payload, "three"_ba);
}

void TestJournal::aRoomForManyRecordsHoldsThemToTheLast()
{
    Journal journal;
    constexpr int Records = 1000;
    for (int round = 0; round < 40; ++round) { // across the end of a block
        char *const room = journal.reserve(Records * 300, Records);
        for (int i = 0; i < Records; ++i) {
            std::memset(room + i * 300, i & 0xff, 300);
            journal.append(received(), QByteArrayView(room + i * 300, 300));
        }
    }
    journal.publish();
    QCOMPARE(journal.size(), quint64(40 * Records));
    for (quint64 number = 1; number <= journal.size(); ++number)
        QVERIFY(journal.record(number).payload == QByteArray(300, char((number - 1) % Records & 0xff)));
}

void TestJournal::anEvictedRecordSaysSoAndTheOthersKeepTheirNumbers()
{
    Journal journal(JournalLimits::inMemory(3 * Block::Size));
    constexpr qsizetype Size = 64 * 1024;
    for (quint64 number = 1; number <= 1000; ++number) {
        journal.append(received(), octetsOf(number, Size));
    }
    journal.publish();
    QVERIFY(journal.first() > 1);
    for (quint64 number = 1; number <= 1000; ++number) {
        const Record record = journal.record(number);
        QCOMPARE(record.number, number);
        QCOMPARE(record.evicted, number < journal.first());
        if (!record.evicted)
            QVERIFY(record.payload == octetsOf(number, Size));
    }
}

void TestJournal::aNoteNamesTheNumbersThatWent()
{
    Journal journal(JournalLimits::inMemory(3 * Block::Size));
    QList<QStringList> told;
    quint64 seen = 0;
    for (int i = 0; i < 1000; ++i) {
        journal.append(received(), octetsOf(1, 64 * 1024));
        journal.publish();
        while (seen < journal.size()) {
            const Record record = journal.record(++seen);
            if (record.head.kind == RecordKind::Note)
                told += Event::fromOctets(record.payload).notices.first().arguments;
        }
    }
    QVERIFY(told.size() > 1);
    QCOMPARE(told.first().at(0), u"1"_s);
    for (qsizetype i = 1; i < told.size(); ++i)
        QCOMPARE(told[i].at(0).toULongLong(), told[i - 1].at(1).toULongLong() + 1);
    QCOMPARE(told.last().at(1).toULongLong(), journal.first() - 1);
    QCOMPARE(told.last().at(2), u"24"_s);
}

void TestJournal::aRecordInHandOutlivesItsEviction()
{
    Journal journal(JournalLimits::inMemory(2 * Block::Size));
    journal.append(received(), "still here");
    journal.publish();
    const Record record = journal.record(1);
    for (int i = 0; i < 10; ++i)
        journal.append(received(), octetsOf(2, Block::Size));
    journal.publish();
    QVERIFY(journal.record(1).evicted);
    QCOMPARE(record.payload, "still here"_ba);
}

void TestJournal::recordsWithoutOctetsAreEvictedToo()
{
    constexpr quint64 Limit = 3 * quint64(Block::Size);
    Journal journal(JournalLimits::inMemory(Limit));
    for (quint64 number = 1; number <= 10 * MoreThanABlockHolds; ++number)
        journal.append(received(), QByteArrayView());
    journal.publish();
    QVERIFY(journal.memory() <= Limit);
    QVERIFY(journal.record(1).evicted);
    QVERIFY(journal.record(journal.size()).isValid());
    QVERIFY(journal.record(journal.first()).isValid());
}

void TestJournal::memoryStaysBelowTheLimit()
{
    constexpr quint64 Limit = 5 * quint64(Block::Size);
    Journal journal(JournalLimits::inMemory(Limit));
    QCOMPARE(journal.memory(), quint64(Block::Size));
    for (quint64 number = 1; number <= 2000; ++number) {
        journal.append(received(), octetsOf(1, qsizetype(number * 977 % 100'000)));
        QVERIFY(journal.memory() <= Limit);
    }
    journal.append(received(), octetsOf(1, 3 * qsizetype(Block::Size)));
    QVERIFY(journal.memory() <= Limit);
}

void TestJournal::aLimitSmallerThanABlockKeepsTheBlockInUse_data()
{
    QTest::addColumn<quint64>("limit");
    QTest::newRow("nothing at all") << quint64(0);
    QTest::newRow("one octet") << quint64(1);
    QTest::newRow("less than a block") << quint64(Block::Size) - 1;
}

void TestJournal::aLimitSmallerThanABlockKeepsTheBlockInUse()
{
    QFETCH(quint64, limit);
    Journal journal(JournalLimits::inMemory(limit));
    for (quint64 number = 1; number <= 2 * MoreThanABlockHolds; ++number) {
        journal.append(received(), "some octets, so that blocks fill");
        if (number % 100 == 0)
            journal.publish();
    }
    journal.append(received(), octetsOf(5, 2 * qsizetype(Block::Size)));
    journal.publish();
    QVERIFY(journal.first() > 1);
    QVERIFY(journal.record(journal.size()).isValid());
    QVERIFY(journal.memory() <= 3 * quint64(Block::Size));
}

void TestJournal::theSameFlowHasTheSameId()
{
    Journal journal;
    const Flow a = flowOf(1, 1000);
    Flow b = a;
    b.peer.port = 1001;
    Flow c = a;
    c.interfaceName = u"eth0"_s;
    const FlowId idA = journal.intern(a);
    const FlowId idB = journal.intern(b);
    const FlowId idC = journal.intern(c);
    QVERIFY(idA != 0 && idA != idB && idB != idC && idA != idC);
    QCOMPARE(journal.intern(a), idA);
    QCOMPARE(journal.intern(a), idA);
    QCOMPARE(journal.intern(b), idB);
    QCOMPARE(journal.intern(c), idC);
    QCOMPARE(journal.flow(idC).interfaceName, u"eth0"_s);
}

void TestJournal::aHundredThousandPeersAreToldApart()
{
    Journal journal;
    Flow flow = flowOf(1);
    const auto setPeer = [&](quint32 i) {
        flow.peer = Peer::from(QHostAddress(0x0a000000 + i / 50'000), quint16(1000 + i % 50'000));
    };
    std::vector<FlowId> ids;
    for (quint32 i = 0; i < 100'000; ++i) {
        setPeer(i);
        ids.push_back(journal.intern(flow));
    }
    for (quint32 i = 0; i < 100'000; ++i) {
        setPeer(i);
        QCOMPARE(journal.intern(flow), ids[i]);
        QCOMPARE(journal.flow(ids[i]).peer, flow.peer);
    }
}

void TestJournal::peersBeyondTheLimitKeepTheirEndpoint()
{
    Journal journal(JournalLimits{}, 10);
    Flow flow = flowOf(3);
    std::vector<FlowId> ids;
    for (quint16 port = 1; port <= 20; ++port) {
        flow.peer.port = port;
        ids.push_back(journal.intern(flow));
        journal.append(received(ids.back()), "x");
        journal.publish();
    }
    QCOMPARE(journal.flow(ids[9]).peer.port, quint16(10));
    QVERIFY(journal.flow(ids[10]).peer.isNull());
    QCOMPARE(journal.flow(ids[10]).origin->endpoint, EndpointId(3));
    QCOMPARE(ids[19], ids[10]);
    QCOMPARE(journal.tally().of(3).receivedRecords, quint64(20));
    QCOMPARE(journal.size(), quint64(21)); // and one note
    QCOMPARE(journal.record(12).head.kind, RecordKind::Note);
    QCOMPARE(Event::fromOctets(journal.record(12).payload).notices.first().arguments, QStringList{u"10"_s});
}

void TestJournal::theTallyCountsRecordsOctetsAndDrops()
{
    Journal journal;
    const FlowId flow = journal.intern(flowOf(7));
    journal.append(received(flow), "12345");
    RecordHead head = received(flow);
    head.kind = RecordKind::Sent;
    journal.append(head, "123");
    head.kind = RecordKind::Dropped;
    journal.append(head, Event{{}, 9});
    head.kind = RecordKind::Note;
    journal.append(head, Event{{Notice{"A note", {}}}, 0});
    QCOMPARE(journal.tally().of(7), (Counts{1, 5, 1, 3, 9}));
    QCOMPARE(journal.tally().total(), (Counts{1, 5, 1, 3, 9}));
}

SOCKETEER_TEST(TestJournal)
#include "tst_journal.moc"

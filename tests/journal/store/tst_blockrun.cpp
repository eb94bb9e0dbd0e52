// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/journal.h"
#include "tests/journal/samples.h"
#include "tests/kit/testprogram.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 MoreThanABlockHolds = Block::Size / sizeof(IndexEntry);

} // namespace

// Reading records by runs.
class TestBlockRun final : public QObject
{
    Q_OBJECT

private slots:
    void runsFollowEachOtherToTheNewestRecord();
    void aRunEndsAtWhatIsPublished();
    void theAreaHoldsEveryPayloadInOrder();
    void oddRecordsAreKnown_data();
    void oddRecordsAreKnown();
    void oddRecordsAreThoseOfTheRunAlone();
    void aRunOfWhatIsGoneSaysSo();
    void thereIsNoRunWhereThereIsNoRecord();
};

void TestBlockRun::runsFollowEachOtherToTheNewestRecord()
{
    Journal journal;
    const RecordHead head = samples::head(RecordKind::Received);
    for (quint64 number = 1; number <= 2 * MoreThanABlockHolds; ++number)
        journal.append(head, QByteArray::number(number));
    journal.publish();
    quint64 next = 1;
    int runs = 0;
    while (next <= journal.size()) {
        const BlockRun run = journal.run(next);
        QCOMPARE(run.first, next);
        QVERIFY(run.count > 0);
        QCOMPARE(run.payload(0), QByteArray::number(next));
        QCOMPARE(run.payload(run.count - 1), QByteArray::number(next + run.count - 1));
        QCOMPARE(journal.recordOf(run, 0).payload, QByteArray::number(next));
        QCOMPARE(journal.recordOf(run, 0).number, next);
        next += run.count;
        ++runs;
    }
    QCOMPARE(next, journal.size() + 1);
    QVERIFY(runs >= 2);
}

void TestBlockRun::aRunEndsAtWhatIsPublished()
{
    Journal journal;
    const RecordHead head = samples::head(RecordKind::Received);
    journal.append(head, "one");
    journal.append(head, "two");
    journal.publish();
    journal.append(head, "three");
    QCOMPARE(journal.run(1).count, quint64(2));
    QCOMPARE(journal.run(2).count, quint64(1));
    journal.publish();
    QCOMPARE(journal.run(1).count, quint64(3));
}

void TestBlockRun::theAreaHoldsEveryPayloadInOrder()
{
    Journal journal;
    const RecordHead head = samples::head(RecordKind::Received);
    journal.append(head, "one");
    journal.append(head, "");
    char *const room = journal.reserve(100);
    std::fill_n(room, 100, '.');
    std::copy_n("gap", 3, room + 10);
    journal.append(head, QByteArrayView(room + 10, 3));
    journal.append(head, "four");
    journal.publish();
    QCOMPARE(journal.run(1).area(), "onegapfour"_ba);
    QCOMPARE(journal.run(3).area(), "gapfour"_ba);
    QCOMPARE(journal.run(4).area(), "four"_ba);
}

void TestBlockRun::oddRecordsAreKnown_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<RecordHead>("head");
    QTest::addColumn<bool>("odd");

    const QString plain = u"udp://127.0.0.1:1"_s;
    RecordHead head = samples::head(RecordKind::Received);
    QTest::newRow("a datagram is not") << plain << head << false;
    QTest::newRow("nor is one in GBK, whose ASCII octets are ASCII") << plain + u"?charset=GBK"_s << head << false;
    QTest::newRow("one in UTF-16 is") << plain + u"?charset=UTF-16LE"_s << head << true;
    head.tail = 1;
    QTest::newRow("a chunk that ends inside a character is") << plain << head << true;
    head.tail = 0;
    head.carry = {{'\xe4', 0, 0}, 1};
    QTest::newRow("a chunk that begins inside a character is") << plain << head << true;
    head = samples::head(RecordKind::Note);
    QTest::newRow("a note is") << plain << head << true;
    head = samples::head(RecordKind::Sent);
    QTest::newRow("what was sent is not") << plain << head << false;
}

void TestBlockRun::oddRecordsAreKnown()
{
    QFETCH(const QString, address);
    QFETCH(RecordHead, head);
    QFETCH(const bool, odd);
    Journal journal;
    head.flow = journal.intern(samples::flow(address));
    journal.append(samples::head(RecordKind::Received), "plain");
    journal.append(head, "x");
    journal.publish();
    const BlockRun run = journal.run(1);
    QCOMPARE(run.entry(1).isOdd(), odd);
    QCOMPARE(run.odd(), odd ? std::vector<quint64>{1} : std::vector<quint64>{});
}

void TestBlockRun::oddRecordsAreThoseOfTheRunAlone()
{
    Journal journal;
    for (quint64 number = 1; number <= 100; ++number)
        journal.append(samples::head(number % 10 == 0 ? RecordKind::Note : RecordKind::Received), "x");
    journal.publish();
    const BlockRun run = journal.run(35);
    journal.append(samples::head(RecordKind::Note), "later");
    journal.publish();
    QCOMPARE(run.odd(), (std::vector<quint64>{5, 15, 25, 35, 45, 55, 65}));
    QCOMPARE(journal.run(95).odd(), (std::vector<quint64>{5, 6}));
}

void TestBlockRun::aRunOfWhatIsGoneSaysSo()
{
    Journal journal(JournalLimits::inMemory(2 * quint64(Block::Size)));
    const RecordHead head = samples::head(RecordKind::Received);
    for (quint64 number = 1; number <= 4 * MoreThanABlockHolds; ++number)
        journal.append(head, "x");
    journal.publish();
    const BlockRun run = journal.run(1);
    QVERIFY(run.evicted);
    QCOMPARE(run.first, quint64(1));
    QVERIFY(run.count > 0 && run.count < journal.first());
    QVERIFY(journal.recordOf(run, 0).evicted);
    QVERIFY(run.area().isEmpty() && run.odd().empty());
}

void TestBlockRun::thereIsNoRunWhereThereIsNoRecord()
{
    const Journal journal;
    QCOMPARE(journal.run(0).count, quint64(0));
    QCOMPARE(journal.run(1).count, quint64(0));
    QCOMPARE(journal.run(1).first, quint64(0));
}

SOCKETEER_TEST(TestBlockRun)
#include "tst_blockrun.moc"

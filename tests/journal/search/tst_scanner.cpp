// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/recordtext.h"
#include "app/journal/search/scanner.h"
#include "tests/journal/randomjournal.h"
#include "tests/kit/testprogram.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using Numbers = std::vector<quint64>;

Numbers naively(const Journal &journal, const Query &query)
{
    Matcher matcher(query);
    Numbers numbers;
    for (quint64 number = 1; number <= journal.size(); ++number) {
        if (matcher.matches(journal.record(number)))
            numbers.push_back(number);
    }
    return numbers;
}

Numbers scanned(const Journal &journal, const Query &query, quint64 from = 1)
{
    const std::atomic<bool> stop = false;
    Scanner scanner(journal, query, from);
    Numbers numbers;
    while (scanner.advance(numbers, stop)) { }
    return numbers;
}

QString randomCase(QString text, QRandomGenerator &random)
{
    for (QChar &c : text)
        c = random.bounded(2) ? c.toUpper() : c.toLower();
    return text;
}

// Mostly something present or nearly so, sometimes across the end of a record.
Query randomQuery(const Journal &journal, QRandomGenerator &random)
{
    Query query;
    const quint64 number = 1 + random.bounded(journal.size() - 1);
    const Record record = journal.record(number);
    const Record next = journal.record(number + 1);
    if (random.bounded(4)) {
        const QString text = random.bounded(3) ? payloadText(record) + messageText(record)
                                               : samples::randomText(random);
        const QString both = random.bounded(4) ? text : text.right(3) + payloadText(next).left(3);
        query.text = randomCase(both.mid(random.bounded(int(both.size()) + 1), 1 + random.bounded(6)), random);
    }
    if (random.bounded(4) == 0) {
        const QByteArray octets = random.bounded(4)
            ? record.payload.toByteArray()
            : record.payload.toByteArray().right(2) + next.payload.toByteArray().left(2);
        query.octets = octets.mid(random.bounded(int(octets.size()) + 1), 1 + random.bounded(4));
    }
    if (random.bounded(5) == 0)
        query.from = random.bounded(2) ? u"10.0.0.1"_s : u"10.0.0.2:80"_s;
    if (random.bounded(5) == 0)
        query.endpoint = EndpointId(1 + random.bounded(2));
    if (random.bounded(3) == 0)
        query.directions = quint8(random.bounded(8));
    return query;
}

QByteArray described(const Query &query)
{
    return (u"text “%1” octets %2 from %3 endpoint %4 directions %5"_s)
        .arg(query.text, QString::fromLatin1(query.octets.toHex()), query.from)
        .arg(query.endpoint)
        .arg(query.directions)
        .toUtf8();
}

} // namespace

class TestScanner final : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatEachRecordSaysOfItself_data();
    void findsWhatEachRecordSaysOfItself();
    void whatReachesOverTheEndOfARecordIsNotFound();
    void aSignIsFoundInEachOfItsCodes();
    void startsAndSkipsWhereItIsTold();
    void looksInSlicesAndGoesOn();
    void aStopEndsItAtOnce();
    void whatTheJournalLetGoIsSkipped();
    void whatIsOnDiskIsFound();
};

void TestScanner::findsWhatEachRecordSaysOfItself_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 24; ++seed)
        QTest::addRow("journal %u", seed) << seed;
}

void TestScanner::findsWhatEachRecordSaysOfItself()
{
    QFETCH(quint32, seed);
    samples::RandomJournal random(seed, 1000);
    for (int round = 0; round < 40; ++round) {
        const Query query = randomQuery(random.journal, random.random());
        const Numbers found = scanned(random.journal, query);
        QVERIFY2(found == naively(random.journal, query), described(query).constData());
    }
}

void TestScanner::whatReachesOverTheEndOfARecordIsNotFound()
{
    Journal journal;
    for (const char *payload : {"xab", "c", "", "abc", "ab", "cabc", ""})
        journal.append(samples::head(RecordKind::Received), QByteArrayView(payload));
    journal.publish();
    Query query;
    query.text = u"ABC"_s;
    QCOMPARE(scanned(journal, query), (Numbers{4, 6}));
    query = {};
    query.octets = "abc";
    QCOMPARE(scanned(journal, query), (Numbers{4, 6}));
}

void TestScanner::aSignIsFoundInEachOfItsCodes()
{
    Journal journal;
    const FlowId flow = journal.intern(samples::flow(u"udp://0.0.0.0:1?charset=Shift_JIS"_s));
    for (const char *payload : {"\x81\xbe", "\x87\x9b", "\x87\x9c"})
        journal.append(samples::head(RecordKind::Received, flow), QByteArrayView(payload));
    journal.publish();
    const Query query = Query::parse(u"∪").query;
    QCOMPARE(scanned(journal, query), (Numbers{1, 3}));
}

void TestScanner::startsAndSkipsWhereItIsTold()
{
    Journal journal;
    for (int i = 0; i < 10; ++i)
        samples::add(journal, samples::head(RecordKind::Received), "yes");
    const Query query = Query::parse(u"yes").query;
    QCOMPARE(scanned(journal, query, 9), (Numbers{9, 10}));
    QCOMPARE(scanned(journal, query, 11), Numbers());
    QCOMPARE(scanned(journal, query, 20), Numbers());

    const std::atomic<bool> stop = false;
    Scanner scanner(journal, query);
    scanner.skipTo(7);
    scanner.skipTo(5);
    QCOMPARE(scanner.examined(), quint64(7));
    Numbers numbers;
    QVERIFY(scanner.advance(numbers, stop));
    QCOMPARE(numbers, (Numbers{8, 9, 10}));
    scanner.skipTo(12);
    QVERIFY(!scanner.advance(numbers, stop));
    for (int i = 0; i < 3; ++i)
        samples::add(journal, samples::head(RecordKind::Received), "yes");
    QVERIFY(scanner.advance(numbers, stop));
    QCOMPARE(numbers, (Numbers{8, 9, 10, 13}));
}

void TestScanner::looksInSlicesAndGoesOn()
{
    constexpr quint64 Count = 100'000;
    Journal journal;
    for (quint64 i = 0; i < Count; ++i)
        journal.append(samples::head(RecordKind::Received), "yes");
    journal.publish();
    const std::atomic<bool> stop = false;
    Scanner scanner(journal, Query::parse(u"yes").query);
    Numbers numbers;
    QVERIFY(scanner.advance(numbers, stop));
    QVERIFY(scanner.examined() > 0 && scanner.examined() < Count / 4);
    while (scanner.advance(numbers, stop))
        QCOMPARE(numbers.size(), std::size_t(scanner.examined()));
    QCOMPARE(numbers.size(), std::size_t(Count));
}

void TestScanner::aStopEndsItAtOnce()
{
    Journal journal;
    samples::add(journal, samples::head(RecordKind::Received), "yes");
    const std::atomic<bool> stop = true;
    Scanner scanner(journal, Query::parse(u"yes").query);
    Numbers numbers;
    QVERIFY(!scanner.advance(numbers, stop));
    QCOMPARE(scanner.examined(), quint64(0));
}

void TestScanner::whatTheJournalLetGoIsSkipped()
{
    Journal journal(JournalLimits::inMemory(3 * quint64(Block::Size)));
    const QByteArray large(1 << 20, 'y');
    for (int i = 0; i < 50; ++i)
        samples::add(journal, samples::head(RecordKind::Received), large);
    QVERIFY(journal.first() > 5);
    Query query = Query::parse(u"y").query;
    query.directions = Query::Received;
    const Numbers found = scanned(journal, query);
    QVERIFY(found.front() >= journal.first());
    QCOMPARE(found, naively(journal, query));
}

void TestScanner::whatIsOnDiskIsFound()
{
    const QTemporaryDir directory;
    Journal journal(JournalLimits{quint64(24) << 20, quint64(1) << 30, directory.path()});
    quint64 number = 0;
    while (journal.disk() < quint64(40) << 20) {
        const QByteArray payload = QByteArray::number(++number).rightJustified(200, ' ');
        samples::add(journal, samples::head(RecordKind::Received), payload);
        if (journal.isCongested())
            QTest::qWait(1);
    }
    QCOMPARE(journal.first(), quint64(1));
    Query query = Query::parse(u"1234").query;
    query.directions = Query::Received;
    QCOMPARE(scanned(journal, query), naively(journal, query));
}

SOCKETEER_TEST_WITH(QCoreApplication, TestScanner)
#include "tst_scanner.moc"

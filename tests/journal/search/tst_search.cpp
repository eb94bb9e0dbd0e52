// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/recordtext.h"
#include "app/journal/search/search.h"
#include "tests/journal/samples.h"
#include "tests/kit/testprogram.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <memory>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

using Numbers = std::vector<quint64>;

// The meaning of a query, as plainly as possible.
bool naivelyMatches(const Query &query, const Record &record)
{
    const quint8 direction = record.head.kind == RecordKind::Received ? Query::Received
        : record.head.kind == RecordKind::Sent                        ? Query::Sent
                                                                      : Query::Events;
    const Flow &flow = *record.flow;
    const QString text = record.isData() ? payloadText(record) : messageText(record);
    return (query.directions & direction)
        && (!query.endpoint || (flow.origin && flow.origin->endpoint == query.endpoint))
        && (query.from.isEmpty() || flow.peer.ipText() == query.from || flow.peer.toString() == query.from)
        && (query.octets.isEmpty() || (record.isData() && record.payload.toByteArray().contains(query.octets)))
        && text.contains(query.text, Qt::CaseInsensitive);
}

void fillAtRandom(Journal &journal, QRandomGenerator &random, int count)
{
    QList<FlowId> flows = {0};
    for (const QString &address : {u"udp://0.0.0.0:1"_s, u"udp://0.0.0.0:2?charset=UTF-16LE"_s,
                                   u"udp://0.0.0.0:3?charset=Shift_JIS"_s, u"tcp-client://h:4"_s}) {
        for (const QString &peer : {u"10.0.0.1:80"_s, u"10.0.0.1:81"_s, u"[fe80::1]:80"_s})
            flows += journal.intern(samples::flow(address, peer, EndpointId(flows.size() % 3 + 1)));
    }
    for (int i = 0; i < count; ++i) {
        RecordHead head = samples::head(RecordKind::Received, flows.at(random.bounded(int(flows.size()))));
        if (random.bounded(4) == 0) {
            head.kind = RecordKind::Note;
            journal.append(head, Event{{Notice{"The Kelvin note %1", {QString::number(i)}}}, 0});
            continue;
        }
        head.kind = random.bounded(2) ? RecordKind::Received : RecordKind::Sent;
        if (random.bounded(5) == 0)
            head.carry = {{'\xe4', '\xbd', 0}, 2};
        QByteArray octets = samples::randomOctets(random, 4);
        if (random.bounded(3) == 0)
            octets = "Plain ASCII hello, k and s";
        head.tail = octets.size() > 3 ? quint8(random.bounded(4)) : 0;
        journal.append(head, octets);
    }
    journal.publish();
}

Numbers matchesOf(const Search &search)
{
    Numbers numbers;
    for (quint64 place = 0; place < search.count(); ++place)
        numbers.push_back(search.numberAt(place));
    return numbers;
}

// Waits until everything has been examined; false after the limit.
bool finish(const Search &search, const Journal &journal)
{
    return QTest::qWaitFor([&] { return search.examined() >= journal.size(); });
}

} // namespace

class TestSearch final : public QObject
{
    Q_OBJECT

private slots:
    void aSearchFindsWhatANaiveOneFinds_data();
    void aSearchFindsWhatANaiveOneFinds();
    void aPeerIsFoundInEveryWayOfWritingIt_data();
    void aPeerIsFoundInEveryWayOfWritingIt();
    void aSearchGrowsWithTheJournal();
    void aSearchStartsWhereItIsTold();
    void progressIsToldOnTheThreadOfTheSearch();
    void whatIsDroppedIsNotFoundAgain();
    void whatIsEvictedStaysUntilItIsDropped();
    void itGrowsBesideAWriterWhileOldRecordsGo();
    void itEndsInTheMiddleOfItsWork();
};

void TestSearch::aSearchFindsWhatANaiveOneFinds_data()
{
    QTest::addColumn<Query>("query");
    const auto row = [](const char *name, const QString &text, const QByteArray &octets = {}, const QString &from = {},
                        EndpointId endpoint = 0, quint8 directions = Query::AllDirections) {
        QTest::newRow(name) << Query{text, octets, from, endpoint, directions};
    };
    row("everything", {});
    row("an ASCII word in another case", u"HELLO"_s);
    row("a k, which is also the Kelvin sign", u"k"_s);
    row("the Kelvin sign, which is also a k", u"\u212a"_s);
    row("an s", u"S"_s);
    row("Chinese", u"你好"_s);
    row("an emoji", u"\U0001f600"_s);
    row("the replacement character", u"\ufffd"_s);
    row("half of a surrogate pair", QString(QChar(0xd83d)));
    row("a backslash, which Shift_JIS may show as a yen sign", u"\\"_s);
    row("a NUL", QString(QChar(u'\0')));
    row("a word of events", u"note 1"_s);
    row("octets", {}, "\xbd\xa0"_ba);
    row("an octet 0", {}, QByteArray(1, '\0'));
    row("a peer", {}, {}, u"10.0.0.1"_s);
    row("a peer and its port", {}, {}, u"10.0.0.1:81"_s);
    row("an endpoint", {}, {}, {}, 2);
    row("received alone", {}, {}, {}, 0, Query::Received);
    row("sent alone", {}, {}, {}, 0, Query::Sent);
    row("events alone", {}, {}, {}, 0, Query::Events);
    row("no direction", {}, {}, {}, 0, 0);
    row("all conditions together", u"hello"_s, "lo"_ba, u"10.0.0.1"_s, 1, Query::Received | Query::Sent);
}

void TestSearch::aSearchFindsWhatANaiveOneFinds()
{
    QFETCH(Query, query);
    QRandomGenerator random(30);
    Journal journal;
    fillAtRandom(journal, random, 3000);
    Numbers expected;
    for (quint64 number = 1; number <= journal.size(); ++number) {
        if (naivelyMatches(query, journal.record(number)))
            expected.push_back(number);
        QCOMPARE(query.matches(journal.record(number)), !expected.empty() && expected.back() == number);
    }
    const Search search(journal, query);
    QVERIFY(finish(search, journal));
    QCOMPARE(matchesOf(search), expected);
    QCOMPARE(search.examined(), journal.size());
}

void TestSearch::aPeerIsFoundInEveryWayOfWritingIt_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("peer");
    QTest::addColumn<bool>("found");
    QTest::newRow("an IP is not the start of a longer one") << u"10.0.0.1"_s << u"10.0.0.10:80"_s << false;
    QTest::newRow("another port") << u"10.0.0.1:80"_s << u"10.0.0.1:8"_s << false;
    QTest::newRow("IPv6 in capitals and zeros") << u"FE80:0::1"_s << u"[fe80::1]:80"_s << true;
    QTest::newRow("IPv6 in brackets") << u"[fe80::1]"_s << u"[fe80::1]:80"_s << true;
    QTest::newRow("IPv6 and its port") << u"[fe80::1]:80"_s << u"[fe80::1]:80"_s << true;
    QTest::newRow("IPv6 and another port") << u"[fe80::1]:81"_s << u"[fe80::1]:80"_s << false;
    QTest::newRow("any scope when none is typed") << u"fe80::1"_s << u"[fe80::1%1]:80"_s << true;
    QTest::newRow("IPv4 in IPv6's clothes") << u"::ffff:10.0.0.1"_s << u"10.0.0.1:80"_s << true;
    QTest::newRow("the unspecified address is not every address") << u"::"_s << u"10.0.0.1:80"_s << false;
    QTest::newRow("no address at all") << u"nonsense"_s << u"10.0.0.1:80"_s << false;
}

void TestSearch::aPeerIsFoundInEveryWayOfWritingIt()
{
    QFETCH(QString, from);
    QFETCH(QString, peer);
    Journal journal;
    const FlowId flow = journal.intern(samples::flow(u"udp://0.0.0.0:1"_s, peer));
    const Record record = samples::add(journal, samples::head(RecordKind::Received, flow), "x");
    Query query;
    query.from = from;
    QTEST(query.matches(record), "found");
}

void TestSearch::aSearchGrowsWithTheJournal()
{
    Journal journal;
    const Search search(journal, Query::parse(u"yes").query);
    QCOMPARE(matchesOf(search), Numbers());
    samples::add(journal, samples::head(RecordKind::Received), "yes");
    samples::add(journal, samples::head(RecordKind::Received), "no");
    QVERIFY(finish(search, journal));
    QCOMPARE(matchesOf(search), (Numbers{1}));
    samples::add(journal, samples::head(RecordKind::Received), "YES");
    QVERIFY(finish(search, journal));
    QCOMPARE(matchesOf(search), (Numbers{1, 3}));
}

void TestSearch::aSearchStartsWhereItIsTold()
{
    Journal journal;
    for (int i = 0; i < 10; ++i)
        samples::add(journal, samples::head(RecordKind::Received), "yes");
    const Search search(journal, Query::parse(u"yes").query, 8);
    QVERIFY(search.examined() >= 7);
    QVERIFY(finish(search, journal));
    QCOMPARE(matchesOf(search), (Numbers{8, 9, 10}));
    QCOMPARE(search.countUpTo(7), quint64(0));
    QCOMPARE(search.countUpTo(9), quint64(2));
    QCOMPARE(search.numberAt(3), quint64(0));
}

void TestSearch::progressIsToldOnTheThreadOfTheSearch()
{
    Journal journal;
    samples::add(journal, samples::head(RecordKind::Received), "yes");
    const Search search(journal, Query::parse(u"yes").query);
    QSignalSpy progressed(&search, &Search::progressed);
    QTRY_COMPARE(progressed.size(), 1);
    QCOMPARE(search.examined(), quint64(1));
    samples::add(journal, samples::head(RecordKind::Received), "no");
    QTRY_COMPARE(progressed.size(), 2);
    QCOMPARE(search.count(), quint64(1));
}

void TestSearch::whatIsDroppedIsNotFoundAgain()
{
    Journal journal;
    for (int i = 0; i < 10; ++i)
        journal.append(samples::head(RecordKind::Received), "yes");
    journal.publish();
    Search search(journal, Query::parse(u"yes").query);
    search.dropUpTo(3);
    QVERIFY(search.examined() >= 3);
    QVERIFY(finish(search, journal));
    QCOMPARE(matchesOf(search), (Numbers{4, 5, 6, 7, 8, 9, 10}));
    search.dropUpTo(8);
    search.dropUpTo(5);
    QCOMPARE(matchesOf(search), (Numbers{9, 10}));
    search.dropUpTo(12);
    for (int i = 0; i < 3; ++i)
        samples::add(journal, samples::head(RecordKind::Received), "yes");
    QVERIFY(finish(search, journal));
    QTRY_COMPARE(matchesOf(search), (Numbers{13}));
}

void TestSearch::whatIsEvictedStaysUntilItIsDropped()
{
    Journal journal(JournalLimits::inMemory(3 * quint64(Block::Size)));
    const QByteArray large(1 << 20, 'y');
    Search search(journal, Query::parse(u"y").query);
    for (int i = 0; i < 50; ++i) {
        samples::add(journal, samples::head(RecordKind::Received), large);
        QVERIFY(finish(search, journal));
    }
    QVERIFY(journal.first() > 5);
    QCOMPARE(search.numberAt(0), quint64(1));
    search.dropUpTo(journal.first() - 1);
    QVERIFY(search.numberAt(0) >= journal.first());
    QVERIFY(search.count() > 0);
}

// Every tenth record has the needle, in a payload that contains the record's
// number.
void TestSearch::itGrowsBesideAWriterWhileOldRecordsGo()
{
    constexpr quint64 Count = 400'000;
    Journal journal(JournalLimits::inMemory(5 * quint64(Block::Size)));
    Query query = Query::parse(u"NEEDLE").query;
    query.directions = Query::Received;
    std::vector<std::unique_ptr<Search>> searches;
    for (int i = 0; i < 3; ++i)
        searches.push_back(std::make_unique<Search>(journal, query));

    std::vector<quint64> expected;
    std::atomic<bool> done = false;
    std::thread writer([&] {
        for (quint64 i = 1; i <= Count; ++i) {
            QByteArray payload = QByteArray::number(i).rightJustified(200, ' ');
            if (i % 10 == 0)
                payload += "a needle";
            const quint64 number = journal.append(samples::head(RecordKind::Received), payload);
            if (i % 10 == 0)
                expected.push_back(number);
            if (i % 16 == 0)
                journal.publish();
        }
        journal.publish();
        done = true;
    });
    while (!done) {
        searches.back()->dropUpTo(journal.first() - 1);
        searches.front() = std::make_unique<Search>(journal, query, journal.first());
        QVERIFY(QTest::qWaitFor([&] { return done || searches.front()->count() > 0; }));
    }
    writer.join();

    QVERIFY(journal.first() > Count / 2);
    for (const auto &search : searches) {
        QVERIFY(finish(*search, journal));
        // Records dropped before they were examined are not found; all others
        // are.
        const Numbers found = matchesOf(*search);
        const auto kept = std::ranges::lower_bound(expected, journal.first());
        QVERIFY(found.size() >= std::size_t(expected.end() - kept));
        QVERIFY(std::ranges::includes(expected, found));
        QVERIFY(std::equal(kept, expected.end(), found.end() - (expected.end() - kept)));
    }
}

void TestSearch::itEndsInTheMiddleOfItsWork()
{
    Journal journal;
    const QByteArray slow = QByteArray("\xe4\xbd\xa0").repeated(20'000); // has to be decoded completely
    for (int i = 0; i < 500; ++i)
        journal.append(samples::head(RecordKind::Received), slow);
    journal.publish();
    for (int i = 0; i < 50; ++i) {
        const Search search(journal, Query::parse(u"ПРИВЕТ").query);
        QVERIFY(search.examined() < journal.size());
    }
}

SOCKETEER_TEST_WITH(QCoreApplication, TestSearch)
#include "tst_search.moc"

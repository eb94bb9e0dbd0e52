// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/kit/testprogram.h"
#include "tests/ui/console/journalfeed.h"
#include "tests/ui/console/view/rowwatch.h"
#include "ui/console/model/consolemodel.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestConsoleModel final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void growsOnceAFrame();
    void takesInAFloodAtOnce();
    void aFilterShowsMatchesAlone();
    void aFilterGrowsWithTheJournal();
    void aFilterIsLookedThroughInSlices();
    void clearHidesWhatThereIsAndKeepsItInTheJournal();
    void clearHidesMatchesToo();
    void pauseFreezesTheViewAndLosesNothing();
    void pauseHoldsMatchesBackToo();
    void aFilterTypedInAPauseShowsNothingNewer();
    void evictedRecordsLeaveTheFront_data();
    void evictedRecordsLeaveTheFront();
    void whatIsEvictedInAPauseSaysSo();
    void cells_data();
    void cells();
    void showAs_data();
    void showAs();
    void hostilePayloadsAreShownHarmlessly_data();
    void hostilePayloadsAreShownHarmlessly();
    void toolTipsAreNeverRichText();
    void aLongPayloadIsCutForTheCell();
    void aCharacterCutByTheCellIsNotShownAsBroken();
    void aRowReadsAsASentence();
    void headingsAreForEachColumn();
    void whatAPauseKeptIsToldWhenItIsEvicted();

private:
    [[nodiscard]] QString shown(quint64 row, int column) const { return m_model->text(row, ConsoleColumn::Id(column)); }
    void fill(const JournalLimits &limits);
    void finishSearch();

    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<JournalFeed> m_feed;
    std::unique_ptr<ConsoleModel> m_model;
    std::unique_ptr<RowWatch> m_watch;
};

void TestConsoleModel::init()
{
    fill({});
}

void TestConsoleModel::fill(const JournalLimits &limits)
{
    m_watch.reset();
    m_model.reset();
    m_journal = std::make_unique<Journal>(limits);
    m_feed = std::make_unique<JournalFeed>(*m_journal);
    m_model = std::make_unique<ConsoleModel>(*m_journal);
    m_watch = std::make_unique<RowWatch>(*m_model);
}

void TestConsoleModel::cleanup()
{
    m_watch->look();
}

void TestConsoleModel::finishSearch()
{
    do
        m_model->update();
    while (m_model->isSearching());
    m_model->update();
}

void TestConsoleModel::growsOnceAFrame()
{
    m_feed->addMany(3, "a");
    QCOMPARE(m_model->rowCount(), 0);
    QSignalSpy inserted(m_model.get(), &ConsoleModel::grew);
    m_model->update();
    m_model->update();
    QCOMPARE(m_model->rowCount(), 3);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(m_model->numberAt(2), 3);
    QCOMPARE(m_model->rowOf(2), std::optional(quint64(1)));
    QCOMPARE(inserted.at(0).at(0).toULongLong(), 3);
}

void TestConsoleModel::takesInAFloodAtOnce()
{
    m_feed->addMany(200'000, "a");
    QSignalSpy inserted(m_model.get(), &ConsoleModel::grew);
    m_model->update();
    QCOMPARE(m_model->rowCount(), 200'000);
    QCOMPARE(inserted.size(), 1);
}

void TestConsoleModel::aFilterShowsMatchesAlone()
{
    m_feed->addMany(3, "abc");
    m_feed->add("needle");
    m_feed->addMany(3, "abc");
    m_model->setQuery(Query::parse(u"NEEDLE").query);
    finishSearch();
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->numberAt(0), 4);
    QCOMPARE(m_model->inScope(), 7);
    m_model->setQuery({});
    QCOMPARE(m_model->rowCount(), 7);
}

void TestConsoleModel::aFilterGrowsWithTheJournal()
{
    m_model->setQuery(Query::parse(u"needle").query);
    m_feed->addMany(2, "needle");
    finishSearch();
    m_feed->addMany(2, "hay");
    m_feed->addMany(1, "needle");
    finishSearch();
    QCOMPARE(m_model->rowCount(), 3);
    QCOMPARE(m_model->numberAt(2), 5);
}

void TestConsoleModel::aFilterIsLookedThroughInSlices()
{
    const QByteArray long_(100'000, '\xe4'); // has to be decoded completely, so it is slow to search
    m_feed->addMany(1000, long_);
    m_model->setQuery(Query::parse(u"needle").query);
    QVERIFY(m_model->isSearching());
}

void TestConsoleModel::clearHidesWhatThereIsAndKeepsItInTheJournal()
{
    m_feed->addMany(3, "a");
    m_model->update();
    m_model->clear();
    QCOMPARE(m_model->rowCount(), 0);
    m_feed->addMany(1, "b");
    m_model->update();
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->numberAt(0), 4);
    QVERIFY(m_journal->record(1).isValid());
    QVERIFY(m_model->isPartial());
}

void TestConsoleModel::clearHidesMatchesToo()
{
    m_feed->addMany(3, "a");
    m_model->setQuery(Query::parse(u"a").query);
    finishSearch();
    QCOMPARE(m_model->rowCount(), 3);
    m_model->clear();
    QCOMPARE(m_model->rowCount(), 0);
    m_model->setQuery(Query::parse(u"from:192.168.1.20").query);
    finishSearch();
    QCOMPARE(m_model->rowCount(), 0);
}

void TestConsoleModel::pauseFreezesTheViewAndLosesNothing()
{
    m_feed->addMany(3, "a");
    m_model->setPaused(true);
    QCOMPARE(m_model->rowCount(), 3);
    m_feed->addMany(5, "b");
    m_model->update();
    QCOMPARE(m_model->rowCount(), 3);
    QCOMPARE(m_model->heldBack(), 5);
    m_model->setPaused(false);
    QCOMPARE(m_model->rowCount(), 8);
    QCOMPARE(m_model->heldBack(), 0);
}

void TestConsoleModel::pauseHoldsMatchesBackToo()
{
    m_model->setQuery(Query::parse(u"a").query);
    m_feed->addMany(3, "a");
    finishSearch();
    m_model->setPaused(true);
    m_feed->addMany(5, "a");
    finishSearch();
    QCOMPARE(m_model->rowCount(), 3);
    m_model->setPaused(false);
    finishSearch();
    QCOMPARE(m_model->rowCount(), 8);
}

void TestConsoleModel::aFilterTypedInAPauseShowsNothingNewer()
{
    m_feed->addMany(3, "a");
    m_model->setPaused(true);
    m_feed->addMany(5, "a");
    m_model->setQuery(Query::parse(u"a").query);
    finishSearch();
    QCOMPARE(m_model->rowCount(), 3);
}

void TestConsoleModel::evictedRecordsLeaveTheFront_data()
{
    QTest::addColumn<QString>("filter");
    QTest::newRow("without a filter") << QString();
    QTest::newRow("with a filter") << u"from:192.168.1.20"_s;
}

void TestConsoleModel::evictedRecordsLeaveTheFront()
{
    QFETCH(QString, filter);
    fill(JournalLimits::inMemory(quint64(24) << 20));
    m_model->setQuery(Query::parse(filter).query);
    const QByteArray mebibyte(1 << 20, 'x');
    for (int i = 0; i < 60; ++i) {
        m_feed->add(mebibyte);
        m_feed->publish();
        finishSearch();
    }
    QVERIFY(m_journal->first() > 1);
    QVERIFY(m_model->numberAt(0) >= m_journal->first());
    QVERIFY(m_model->rowCount() > 0);
    QVERIFY(m_model->recordAt(m_model->rowCount() - 1).isValid());
}

void TestConsoleModel::whatIsEvictedInAPauseSaysSo()
{
    fill(JournalLimits::inMemory(quint64(24) << 20));
    m_model->setQuery(Query::parse(u"from:192.168.1.20").query);
    const QByteArray mebibyte(1 << 20, 'x');
    m_feed->addMany(3, mebibyte);
    finishSearch();
    m_model->setPaused(true);
    m_feed->addMany(60, mebibyte);
    finishSearch();
    QCOMPARE(m_model->rowCount(), 3);
    QCOMPARE(shown(0, ConsoleColumn::Payload), u"(no longer kept)"_s);
    m_model->setPaused(false);
    finishSearch();
    QVERIFY(m_model->numberAt(0) >= m_journal->first());
}

void TestConsoleModel::cells_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("text");
    QTest::newRow("the endpoint is its tab and port") << 0 << int(ConsoleColumn::Endpoint) << u"My tab :7788"_s;
    QTest::newRow("received has an arrow and a word") << 0 << int(ConsoleColumn::Direction) << u"received ←"_s;
    QTest::newRow("the peer is an address with a port") << 0 << int(ConsoleColumn::Peer) << u"192.168.1.20:8080"_s;
    QTest::newRow("octets are counted, not characters") << 0 << int(ConsoleColumn::Octets) << u"3"_s;
    QTest::newRow("the payload is decoded") << 0 << int(ConsoleColumn::Payload) << u"你"_s;
    QTest::newRow("sent has an arrow and a word") << 1 << int(ConsoleColumn::Direction) << u"sent →"_s;
    QTest::newRow("our own broadcast is marked") << 2 << int(ConsoleColumn::Direction) << u"received ← (own)"_s;
    QTest::newRow("an event has a word") << 3 << int(ConsoleColumn::Direction) << u"opened"_s;
    QTest::newRow("an event has a sentence") << 3 << int(ConsoleColumn::Payload) << u"listening"_s;
    QTest::newRow("an event has no octets") << 3 << int(ConsoleColumn::Octets) << QString();
}

void TestConsoleModel::cells()
{
    m_model->setNames({{1, u"My tab"_s}});
    m_feed->add("你");
    m_feed->add("b", {.kind = RecordKind::Sent});
    m_feed->add("c", {.own = true});
    m_feed->addEvent(RecordKind::Opened, "listening");
    m_feed->publish();
    m_model->update();
    QFETCH(int, row);
    QFETCH(int, column);
    QTEST(shown(quint64(row), column), "text");
}

void TestConsoleModel::showAs_data()
{
    QTest::addColumn<ShowAs>("as");
    QTest::addColumn<QString>("text");
    QTest::newRow("text") << ShowAs::Text << u"ok"_s;
    QTest::newRow("hex") << ShowAs::Hex << u"6f 6b"_s;
    QTest::newRow("both") << ShowAs::Both << u"6f 6b │ ok"_s;
}

void TestConsoleModel::showAs()
{
    m_feed->addMany(1, "ok");
    m_model->update();
    QFETCH(ShowAs, as);
    m_model->setShowAs(as);
    QTEST(shown(0, ConsoleColumn::Payload), "text");
}

void TestConsoleModel::hostilePayloadsAreShownHarmlessly_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QString>("text");
    QTest::newRow("an escape sequence is visible") << "\x1b[31m"_ba << u"‹ESC›[31m"_s;
    QTest::newRow("a NUL is visible") << "a\0b"_ba << u"a‹NUL›b"_s;
    QTest::newRow("line ends stay in the line") << "a\r\nb"_ba << u"a‹CR›‹LF›b"_s;
    QTest::newRow("a right-to-left override is visible") << "a\xe2\x80\xae"
                                                            "b"_ba
                                                         << u"a‹U+202E›b"_s;
    QTest::newRow("HTML is text") << "<b>a</b>"_ba << u"<b>a</b>"_s;
    QTest::newRow("invalid UTF-8 is marked") << "a\xff"_ba << u"a�"_s;
    QTest::newRow("an empty datagram is empty") << ""_ba << QString();
}

void TestConsoleModel::hostilePayloadsAreShownHarmlessly()
{
    QFETCH(QByteArray, payload);
    m_feed->add(payload);
    m_feed->publish();
    m_model->update();
    QTEST(shown(0, ConsoleColumn::Payload), "text");
}

void TestConsoleModel::toolTipsAreNeverRichText()
{
    m_feed->addMany(1, "<img src='http://192.0.2.1/'><b>a</b>");
    m_model->update();
    const QString tip = m_model->toolTip(m_model->recordAt(0), ConsoleColumn::Payload);
    QVERIFY(tip.contains(u"&lt;img"_s));
    QVERIFY(!tip.contains(u"<img"_s));
}

void TestConsoleModel::aLongPayloadIsCutForTheCell()
{
    m_feed->addMany(1, QByteArray(16 << 20, 'x'));
    m_model->update();
    QCOMPARE(shown(0, ConsoleColumn::Payload).size(), RecordFormatter::CellOctets);
    QCOMPARE(shown(0, ConsoleColumn::Octets), QLocale().toString(16 << 20));
}

void TestConsoleModel::aCharacterCutByTheCellIsNotShownAsBroken()
{
    m_feed->addMany(1, QByteArray("xx") + QByteArray("你").repeated(3000));
    m_model->update();
    QVERIFY(!shown(0, ConsoleColumn::Payload).contains(QChar::ReplacementCharacter));
}

void TestConsoleModel::aRowReadsAsASentence()
{
    m_feed->addMany(1, "ok");
    m_model->update();
    const QString sentence = m_model->sentence(m_model->recordAt(0));
    QVERIFY(sentence.startsWith(u"record 1, received, "_s));
    QVERIFY(sentence.contains(u"UDP :7788, from 192.168.1.20:8080, "_s));
    QVERIFY(sentence.endsWith(u": ok"_s));
    QCOMPARE(m_model->spokenText(m_model->recordAt(0), ConsoleColumn::Direction), u"received"_s);
}

void TestConsoleModel::headingsAreForEachColumn()
{
    QStringList headings;
    for (int column = 0; column < ConsoleColumn::Count; ++column)
        headings << ConsoleColumns[std::size_t(column)].heading();
    QCOMPARE(headings.join(u' '), u"Time Endpoint Direction Peer Octets Payload"_s);
    QVERIFY(ConsoleColumns[ConsoleColumn::Octets].alignment() & Qt::AlignRight);
    QVERIFY(ConsoleColumns[ConsoleColumn::Payload].alignment() & Qt::AlignLeft);
}

void TestConsoleModel::whatAPauseKeptIsToldWhenItIsEvicted()
{
    fill(JournalLimits::inMemory(quint64(24) << 20));
    const QByteArray mebibyte(1 << 20, 'x');
    m_feed->addMany(3, mebibyte);
    m_model->setPaused(true);
    QSignalSpy evicted(m_model.get(), &ConsoleModel::evicted);
    m_model->update();
    QCOMPARE(evicted.size(), 0);
    m_feed->addMany(60, mebibyte);
    m_model->update();
    QCOMPARE(evicted.size(), 1);
    QCOMPARE(evicted.at(0).at(0).toULongLong(), 1);
    QCOMPARE(evicted.at(0).at(1).toULongLong(), m_journal->first() - 1);
}

SOCKETEER_TEST_WITH(QApplication, TestConsoleModel)
#include "tst_consolemodel.moc"

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/kit/testprogram.h"
#include "ui/console/model/consolecolumns.h"
#include "ui/console/model/recordformatter.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;

// The table of columns: each row is complete and matches the console.
class TestConsoleColumns final : public QObject
{
    Q_OBJECT

private slots:
    void eachColumnIsWhole();
    void theLastColumnTakesWhatTheOthersLeave();
    void thePlainViewHasWhoWhichWayAndWhat();
    void onlyThePeerRepliesOnADoubleClick();
    void tonesAreOfTheRecord_data();
    void tonesAreOfTheRecord();

private:
    [[nodiscard]] static Record recordOf(RecordKind kind)
    {
        Record record;
        record.number = 1;
        record.head.kind = kind;
        return record;
    }
};

void TestConsoleColumns::eachColumnIsWhole()
{
    QStringList headings;
    for (const ConsoleColumn &column : ConsoleColumns) {
        QVERIFY(!column.heading().isEmpty());
        QVERIFY(column.text);
        headings << column.heading();
    }
    QCOMPARE(headings.removeDuplicates(), 0);
}

void TestConsoleColumns::theLastColumnTakesWhatTheOthersLeave()
{
    for (int i = 0; i < ConsoleColumn::Count; ++i) {
        const ConsoleColumn &column = ConsoleColumns[std::size_t(i)];
        const bool last = i == ConsoleColumn::Count - 1;
        QCOMPARE(column.sample.isEmpty(), last);
        if (column.plain == ConsoleColumn::Plain::Shown)
            QCOMPARE(column.plainSample.isEmpty(), last);
    }
}

void TestConsoleColumns::thePlainViewHasWhoWhichWayAndWhat()
{
    QStringList shown;
    for (const ConsoleColumn &column : ConsoleColumns) {
        if (column.plain == ConsoleColumn::Plain::Shown)
            shown << column.heading();
    }
    QCOMPARE(shown, (QStringList{u"Direction"_s, u"Peer"_s, u"Payload"_s}));
}

void TestConsoleColumns::onlyThePeerRepliesOnADoubleClick()
{
    for (const ConsoleColumn &column : ConsoleColumns) {
        const bool replies = column.doubleClick == ConsoleColumn::DoubleClick::Replies;
        QCOMPARE(replies, &column == &ConsoleColumns[ConsoleColumn::Peer]);
    }
}

void TestConsoleColumns::tonesAreOfTheRecord_data()
{
    using Role = std::optional<Theme::Role>;
    QTest::addColumn<int>("column");
    QTest::addColumn<RecordKind>("kind");
    QTest::addColumn<Role>("role");
    QTest::newRow("a time is quiet") << int(ConsoleColumn::Time) << RecordKind::Failed << Role(Theme::Role::Muted);
    QTest::newRow("a direction is of the kind")
        << int(ConsoleColumn::Direction) << RecordKind::Sent << Role(Theme::Role::Sent);
    QTest::newRow("data is plain") << int(ConsoleColumn::Payload) << RecordKind::Received << Role();
    QTest::newRow("a failure is not") << int(ConsoleColumn::Payload) << RecordKind::Failed << Role(Theme::Role::Failed);
}

void TestConsoleColumns::tonesAreOfTheRecord()
{
    QFETCH(int, column);
    QFETCH(RecordKind, kind);
    QFETCH(std::optional<Theme::Role>, role);
    const ConsoleColumn &row = ConsoleColumns[std::size_t(column)];
    QCOMPARE(row.toneOf(recordOf(kind)), role);
    QCOMPARE(row.toneOf(Record()), std::nullopt);
}

SOCKETEER_TEST(TestConsoleColumns)
#include "tst_consolecolumns.moc"

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/kit/testprogram.h"
#include "tests/ui/console/model/manyrecords.h"
#include "tests/ui/console/view/rowwatch.h"
#include "ui/console/model/consolemodel.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

// The model over more records than an int can count.
class TestManyRows final : public QObject
{
    Q_OBJECT

private slots:
    void areCountedFoundAndLetGoOf();
    void arePausedAndCleared();
    void areFiltered();
};

void TestManyRows::areCountedFoundAndLetGoOf()
{
    ManyRecords::Counts counts;
    const ManyRecords records(counts);
    ConsoleModel model(records);
    RowWatch watch(model);
    model.update();
    const quint64 many = ManyRecords::Many;
    QCOMPARE(model.rowCount(), many);
    QCOMPARE(model.numberAt(many - 1), many);
    QCOMPARE(model.numberAt(many), 0);
    QCOMPARE(model.rowOf(many), std::optional(many - 1));
    QCOMPARE(model.rowOf(many + 1), std::nullopt);
    QCOMPARE(model.text(many - 1, ConsoleColumn::Payload), u"record 2147483658"_s);
    counts.size += 5;
    counts.first = many - 1;
    QSignalSpy dropped(&model, &ConsoleModel::frontDropped);
    model.update();
    QCOMPARE(dropped.at(0).at(0).toULongLong(), many - 2);
    QCOMPARE(model.rowCount(), 7);
    QCOMPARE(model.numberAt(0), many - 1);
    watch.look();
}

void TestManyRows::arePausedAndCleared()
{
    ManyRecords::Counts counts;
    const ManyRecords records(counts);
    ConsoleModel model(records);
    model.setPaused(true);
    counts.size += ManyRecords::Many;
    model.update();
    QCOMPARE(model.rowCount(), ManyRecords::Many);
    QCOMPARE(model.heldBack(), ManyRecords::Many);
    QCOMPARE(model.inScope(), ManyRecords::Many);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    model.setPaused(false);
    counts.size += 1;
    model.update();
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.numberAt(0), 2 * ManyRecords::Many + 1);
}

// A search requests runs of records from any source, not only from a journal.
void TestManyRows::areFiltered()
{
    ManyRecords::Counts counts;
    counts.first = ManyRecords::Many - 99;
    const ManyRecords records(counts);
    ConsoleModel model(records);
    model.setQuery(Query::parse(u"from:192.168.1.20").query);
    QTRY_VERIFY((model.update(), model.rowCount() == 100));
    model.setQuery(Query::parse(u"RECORD 2147483658").query);
    QTRY_VERIFY((model.update(), !model.isSearching()));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.numberAt(0), ManyRecords::Many);
}

SOCKETEER_TEST_WITH(QApplication, TestManyRows)
#include "tst_manyrows.moc"

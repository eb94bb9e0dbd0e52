// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/kit/testprogram.h"
#include "ui/console/view/rowscroll.h"

#include <QTest>

#include <limits>

class TestRowScroll final : public QObject
{
    Q_OBJECT

private slots:
    void goesNoFartherThanThereAreRows();
    void fewRowsAreStepsOfTheBar();
    void manyRowsAreScaled_data();
    void manyRowsAreScaled();
    void rowsStayExactWhereTheBarIsScaled();
    void whatIsReadStaysWhenTheFrontGoes();
    void noMoveIsTooFar();
};

namespace {

RowScroll scroll(quint64 rows, int page = 30)
{
    RowScroll scroll;
    scroll.setPage(page);
    scroll.setRows(rows);
    return scroll;
}

} // namespace

void TestRowScroll::goesNoFartherThanThereAreRows()
{
    RowScroll few = scroll(10);
    few.setTop(5);
    QCOMPARE(few.top(), quint64(0));
    QVERIFY(few.isAtEnd());
    RowScroll more = scroll(100);
    more.setTop(99);
    QCOMPARE(more.top(), quint64(70));
    more.setRows(40);
    QCOMPARE(more.top(), quint64(10));
    more.setPage(60);
    QCOMPARE(more.top(), quint64(0));
}

void TestRowScroll::fewRowsAreStepsOfTheBar()
{
    RowScroll rows = scroll(1000);
    rows.setTop(123);
    QCOMPARE(rows.barMaximum(), 970);
    QCOMPARE(rows.barValue(), 123);
    QCOMPARE(rows.barPage(), 30);
    QCOMPARE(rows.topOf(456), quint64(456));
    QCOMPARE(rows.topOf(5000), quint64(970));
}

void TestRowScroll::manyRowsAreScaled_data()
{
    QTest::addColumn<quint64>("rows");
    QTest::newRow("just more than the bar counts") << quint64(RowScroll::MostSteps) + 31;
    QTest::newRow("more than an int counts") << (quint64(1) << 31) + 10;
    QTest::newRow("as many as could ever come") << (quint64(1) << 62);
}

void TestRowScroll::manyRowsAreScaled()
{
    QFETCH(quint64, rows);
    RowScroll many = scroll(rows);
    QCOMPARE(many.barMaximum(), int(RowScroll::MostSteps));
    QVERIFY(many.barPage() >= 1);
    QCOMPARE(many.topOf(0), quint64(0));
    QCOMPARE(many.topOf(RowScroll::MostSteps), many.lastTop());
    const double half = double(many.topOf(RowScroll::MostSteps / 2)) / double(many.lastTop());
    QVERIFY(half > 0.4999 && half < 0.5001);
    many.setTop(many.lastTop());
    QCOMPARE(many.barValue(), int(RowScroll::MostSteps));
    many.setTop(many.topOf(RowScroll::MostSteps / 3));
    QVERIFY(std::abs(many.barValue() - RowScroll::MostSteps / 3) <= 1);
}

void TestRowScroll::rowsStayExactWhereTheBarIsScaled()
{
    RowScroll many = scroll(quint64(1) << 40);
    const quint64 middle = (quint64(1) << 39) + 7;
    many.setTop(middle);
    many.moveBy(1);
    QCOMPARE(many.top(), middle + 1);
    many.moveBy(-31);
    QCOMPARE(many.top(), middle - 30);
}

void TestRowScroll::whatIsReadStaysWhenTheFrontGoes()
{
    RowScroll rows = scroll(1000);
    rows.setTop(500);
    rows.dropFront(200);
    QCOMPARE(rows.top(), quint64(300));
    QCOMPARE(rows.rows(), quint64(800));
    rows.dropFront(400);
    QCOMPARE(rows.top(), quint64(0));
}

void TestRowScroll::noMoveIsTooFar()
{
    RowScroll rows = scroll(1000);
    rows.moveBy(std::numeric_limits<qint64>::max());
    QVERIFY(rows.isAtEnd());
    rows.moveBy(std::numeric_limits<qint64>::min());
    QCOMPARE(rows.top(), quint64(0));
}

SOCKETEER_TEST_WITH(QCoreApplication, TestRowScroll)
#include "tst_rowscroll.moc"

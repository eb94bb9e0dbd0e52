// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/kit/samples.h"
#include "tests/bench/kit/table.h"
#include "tests/kit/testprogram.h"

#include <QTest>

#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

// How the bench evaluates its measurements.
class TestTable final : public QObject
{
    Q_OBJECT

private slots:
    void percentiles_data();
    void percentiles();
    void nothingMeasuredHasNoMedian();
    void limits_data();
    void limits();
    void jsonKeepsEveryRow();
    void markdownHasALineForEachRow();
};

void TestTable::percentiles_data()
{
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<double>("percent");
    QTest::addColumn<double>("expected");

    QTest::newRow("the median of an odd number is the middle one") << QList<double>{9, 1, 5} << 50.0 << 5.0;
    QTest::newRow("of an even number it is the lower of the two") << QList<double>{4, 1, 3, 2} << 50.0 << 2.0;
    QTest::newRow("100 % is the largest") << QList<double>{2, 7, 3} << 100.0 << 7.0;
    QTest::newRow("0 % is the smallest") << QList<double>{2, 7, 3} << 0.0 << 2.0;
    QTest::newRow("99 % of few is the largest") << QList<double>{1, 2, 3} << 99.0 << 3.0;
    QTest::newRow("one value is all of them") << QList<double>{6} << 50.0 << 6.0;
}

void TestTable::percentiles()
{
    QFETCH(QList<double>, values);
    QFETCH(double, percent);
    Samples samples;
    for (const double value : std::as_const(values))
        samples.add(value);
    QTEST(samples.percentile(percent), "expected");
}

void TestTable::nothingMeasuredHasNoMedian()
{
    QVERIFY(std::isnan(Samples().median()));
}

void TestTable::limits_data()
{
    QTest::addColumn<double>("measured");
    QTest::addColumn<double>("raw"); // 0: none
    QTest::addColumn<Limit>("limit");
    QTest::addColumn<bool>("reached");

    QTest::newRow("at the limit is reached") << 30.0 << 0.0 << Limit::atMost(30) << true;
    QTest::newRow("beyond it is not") << 30.1 << 0.0 << Limit::atMost(30) << false;
    QTest::newRow("a ratio is to the raw figure") << 13.0 << 10.0 << Limit::ratioAtMost(1.3) << true;
    QTest::newRow("too much of the raw figure") << 14.0 << 10.0 << Limit::ratioAtMost(1.3) << false;
    QTest::newRow("enough of the raw figure") << 0.8 << 1.0 << Limit::ratioAtLeast(0.8) << true;
    QTest::newRow("too little of the raw figure") << 0.7 << 1.0 << Limit::ratioAtLeast(0.8) << false;
    QTest::newRow("a ratio to nothing is never reached") << 1.0 << 0.0 << Limit::ratioAtMost(1.3) << false;
    QTest::newRow("what could not be measured is never reached") << std::nan("") << 0.0 << Limit::atMost(5) << false;
}

void TestTable::limits()
{
    QFETCH(double, measured);
    QFETCH(double, raw);
    QFETCH(Limit, limit);
    Row row;
    row.measured = measured;
    row.raw = raw > 0 ? std::optional(raw) : std::nullopt;
    row.limit = limit;
    QFETCH(bool, reached);
    QCOMPARE(row.isReached(), std::optional(reached));
}

void TestTable::jsonKeepsEveryRow()
{
    Table table;
    table.add({u"a.b"_s, u"what"_s, u"ns"_s, 12.5, 10.0, Limit::ratioAtMost(1.3), 5, u"note"_s});
    table.add({u"c"_s, u"other"_s, u"GB/s"_s, 2, {}, {}, 1, {}});
    const QJsonArray json = table.toJson();
    QCOMPARE(json.size(), 2);
    QCOMPARE(json[0][u"ratio"_s].toDouble(), 1.25);
    QCOMPARE(json[0][u"ok"_s].toBool(), true);
    QVERIFY(!json[1].toObject().contains(u"ok"_s));
    QCOMPARE(Table::fromJson(json).toJson(), json);
}

void TestTable::markdownHasALineForEachRow()
{
    Table table;
    table.add({u"a"_s, u"what"_s, u"ns"_s, 12.5, {}, Limit::atMost(30), 5, {}});
    QCOMPARE(table.toMarkdown().count(u'\n'), 3);
    QVERIFY(table.toMarkdown().contains(u"| what | 12.5 | ns |"_s));
    QVERIFY(table.toMarkdown().contains(u"≤ 30"_s));
}

SOCKETEER_TEST(TestTable)
#include "tst_table.moc"

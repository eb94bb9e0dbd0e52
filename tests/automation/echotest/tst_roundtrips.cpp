// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/automation/echotest/echoreport.h"
#include "app/automation/echotest/roundtrips.h"
#include "tests/kit/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestRoundTrips final : public QObject
{
    Q_OBJECT

private slots:
    void aQuantileIsRightToWithinOnePercent_data();
    void aQuantileIsRightToWithinOnePercent();
    void oneRoundTripIsAllFour();
    void barsHoldEveryRoundTripOnce();
    void aTimeIsShownWithThreeDigits_data();
    void aTimeIsShownWithThreeDigits();
};

void TestRoundTrips::aQuantileIsRightToWithinOnePercent_data()
{
    QTest::addColumn<qint64>("step"); // nanoseconds
    QTest::newRow("single nanoseconds") << qint64(1);
    QTest::newRow("microseconds") << qint64(997);
    QTest::newRow("milliseconds") << qint64(1'000'003);
    QTest::newRow("seconds") << qint64(99'999'999);
}

void TestRoundTrips::aQuantileIsRightToWithinOnePercent()
{
    QFETCH(qint64, step);
    RoundTrips trips;
    for (qint64 i = 1; i <= 1000; ++i)
        trips.add(i * step);
    QCOMPARE(trips.shortest(), step);
    QCOMPARE(trips.longest(), 1000 * step);
    for (const int each : {1, 500, 900, 990, 1000})
        QVERIFY(qAbs(trips.quantile(each / 1000.0) - each * step) <= each * step / 100);
}

void TestRoundTrips::oneRoundTripIsAllFour()
{
    RoundTrips trips;
    QCOMPARE(trips.quantile(0.5), qint64(0));
    QVERIFY(trips.bars().isEmpty());
    trips.add(123'456);
    for (const double share : {0.0, 0.5, 0.99, 1.0})
        QCOMPARE(trips.quantile(share), qint64(123'456));
}

void TestRoundTrips::barsHoldEveryRoundTripOnce()
{
    RoundTrips trips;
    for (qint64 ns = 1'000; ns < 4'000'000; ns += 777)
        trips.add(ns);
    const QList<RoundTrips::Bar> bars = trips.bars();
    quint64 all = 0;
    for (qsizetype i = 0; i < bars.size(); ++i) {
        all += bars.at(i).count;
        QVERIFY(bars.at(i).fromNs < bars.at(i).toNs);
        QVERIFY(i == 0 || bars.at(i).fromNs == bars.at(i - 1).toNs);
    }
    QCOMPARE(all, trips.count());
    QVERIFY(bars.first().count > 0 && bars.last().count > 0);
    QVERIFY(bars.first().fromNs <= trips.shortest() && bars.last().toNs > trips.longest());
    QCOMPARE_LE(bars.size(), 4 * 12 + 1); // 12 doublings
}

void TestRoundTrips::aTimeIsShownWithThreeDigits_data()
{
    QTest::addColumn<qint64>("ns");
    QTest::addColumn<QString>("text");
    QTest::newRow("less than a microsecond") << qint64(250) << u"0.25 µs"_s;
    QTest::newRow("microseconds") << qint64(18'340) << u"18.3 µs"_s;
    QTest::newRow("almost a millisecond") << qint64(999'600) << u"1.00 ms"_s;
    QTest::newRow("milliseconds") << qint64(123'456'789) << u"123 ms"_s;
    QTest::newRow("seconds") << qint64(2'500'000'000) << u"2.50 s"_s;
    QTest::newRow("many seconds") << qint64(61'000'000'000) << u"61.0 s"_s;
}

void TestRoundTrips::aTimeIsShownWithThreeDigits()
{
    QFETCH(qint64, ns);
    QTEST(durationText(ns), "text");
}

SOCKETEER_TEST(TestRoundTrips)
#include "tst_roundtrips.moc"

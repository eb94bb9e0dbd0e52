// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/socket/readpacer.h"
#include "tests/kit/testprogram.h"

#include <QTest>

using namespace std::chrono_literals;

// How long the pacer waits between drains, on a simulated clock.
class TestReadPacer final : public QObject
{
    Q_OBJECT

private slots:
    void theNapDependsOnTheRateAndTheBuffer_data();
    void theNapDependsOnTheRateAndTheBuffer();
    void aTurnHasAnEndAndTheNextOneBeginsWithANap();
    void theRushIsOverWhenTwoNapsBringLittle();
    void aNapBetweenTwoBurstsEndsNoRush();
    void aBurstAfterSilenceIsNoRush();

private:
    using Clock = ReadPacer::Clock;
    using Length = ReadPacer::Length;

    // That many datagrams every 100 µs, each time in one drain, for 3 ms.
    static Length napAt(ReadPacer &pace, int datagrams, int octets)
    {
        Clock::time_point now{1h};
        Length nap{0};
        for (int i = 0; i < 30; ++i, now += 100us) {
            [[maybe_unused]] const Length first = pace.wakeUp(now);
            nap = pace.drained(datagrams, datagrams * octets, now);
        }
        return nap;
    }
};

void TestReadPacer::theNapDependsOnTheRateAndTheBuffer_data()
{
    QTest::addColumn<int>("datagrams");
    QTest::addColumn<int>("octets");
    QTest::addColumn<int>("buffer");
    QTest::addColumn<int>("nap");
    QTest::newRow("1,000 a second: none") << 0 << 64 << (4 << 20) << 0;
    QTest::newRow("an echo, one at a time: none") << 1 << 64 << (4 << 20) << 0;
    QTest::newRow("40,000 a second: none") << 4 << 64 << (4 << 20) << 0;
    QTest::newRow("100,000 a second: a whole one") << 10 << 64 << (4 << 20) << 150;
    QTest::newRow("600,000 a second: a whole one") << 60 << 64 << (4 << 20) << 150;
    QTest::newRow("the system's usual buffer: a shorter one") << 40 << 64 << 106'496 << 72;
    QTest::newRow("a small buffer: none") << 40 << 64 << 8192 << 0;
    QTest::newRow("large datagrams fill it sooner") << 40 << 8000 << 212'992 << 0;
    QTest::newRow("a buffer that nobody knows: none") << 40 << 64 << 0 << 0;
}

void TestReadPacer::theNapDependsOnTheRateAndTheBuffer()
{
    QFETCH(int, datagrams);
    QFETCH(int, octets);
    QFETCH(int, buffer);
    ReadPacer pace;
    pace.setReceiveBuffer(buffer);
    QTEST(int(napAt(pace, datagrams, octets).count()), "nap");
}

void TestReadPacer::aTurnHasAnEndAndTheNextOneBeginsWithANap()
{
    ReadPacer pace;
    pace.setReceiveBuffer(4 << 20);
    QCOMPARE(napAt(pace, 40, 64), ReadPacer::MaxNap);
    const Clock::time_point start = Clock::time_point{1h} + 3ms;
    QCOMPARE(pace.wakeUp(start), ReadPacer::MaxNap);
    QCOMPARE(pace.drained(60, 3840, start + 150us), ReadPacer::MaxNap);
    QCOMPARE(pace.drained(60, 3840, start + ReadPacer::Turn), Length{0});
    QCOMPARE(pace.wakeUp(start + ReadPacer::Turn), ReadPacer::MaxNap);
}

void TestReadPacer::theRushIsOverWhenTwoNapsBringLittle()
{
    ReadPacer pace;
    pace.setReceiveBuffer(4 << 20);
    QCOMPARE(napAt(pace, 40, 64), ReadPacer::MaxNap);
    const Clock::time_point start = Clock::time_point{1h} + 3ms;
    QCOMPARE(pace.wakeUp(start), ReadPacer::MaxNap);
    QCOMPARE(pace.drained(2, 128, start + 150us), ReadPacer::MaxNap);
    QCOMPARE(pace.drained(0, 0, start + 300us), Length{0});
    QCOMPARE(pace.wakeUp(start + 350us), Length{0});
}

void TestReadPacer::aNapBetweenTwoBurstsEndsNoRush()
{
    ReadPacer pace;
    pace.setReceiveBuffer(4 << 20);
    QCOMPARE(napAt(pace, 40, 64), ReadPacer::MaxNap);
    Clock::time_point now = Clock::time_point{1h} + 3ms;
    QCOMPARE(pace.wakeUp(now), ReadPacer::MaxNap);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(pace.drained(0, 0, now += 150us), ReadPacer::MaxNap);
        QCOMPARE(pace.drained(64, 4096, now += 150us), ReadPacer::MaxNap);
    }
}

void TestReadPacer::aBurstAfterSilenceIsNoRush()
{
    ReadPacer pace;
    pace.setReceiveBuffer(4 << 20);
    const Clock::time_point start{1h};
    QCOMPARE(pace.wakeUp(start), Length{0});
    QCOMPARE(pace.drained(1, 64, start), Length{0});
    QCOMPARE(pace.wakeUp(start + 1s), Length{0});
    QCOMPARE(pace.drained(2000, 128'000, start + 1s), Length{0});
}

SOCKETEER_TEST(TestReadPacer)
#include "tst_readpacer.moc"

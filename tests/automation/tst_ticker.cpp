// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/automation/deadlines.h"
#include "app/automation/ticker.h"
#include "tests/kit/testprogram.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace std::chrono_literals;

class TestTicker final : public QObject
{
    Q_OBJECT

private slots:
    void itTicksUntilItIsStopped();
    void missedDeadlinesAreToldAsACount();
    void itDoesNotDrift();
    void deadlinesAreOnePeriodApart();
    void missedDeadlinesKeepThePace();
};

void TestTicker::itTicksUntilItIsStopped()
{
    Ticker ticker;
    QSignalSpy ticks(&ticker, &Ticker::ticked);
    ticker.start(1'000'000);
    QTRY_VERIFY(ticks.size() >= 3);
    ticker.stop();
    const qsizetype before = ticks.size();
    QTest::qWait(20);
    QCOMPARE(ticks.size(), before);
}

void TestTicker::missedDeadlinesAreToldAsACount()
{
    Ticker ticker;
    QSignalSpy ticks(&ticker, &Ticker::ticked);
    ticker.start(2'000'000);
    QThread::msleep(50); // the thread is held up
    QVERIFY(ticks.wait());
    QVERIFY(ticks.constFirst().constFirst().toULongLong() >= 25);
}

// There are as many deadlines as periods, however late each tick is.
void TestTicker::itDoesNotDrift()
{
    Ticker ticker;
    quint64 deadlines = 0;
    connect(&ticker, &Ticker::ticked, this, [&deadlines](quint64 due) { deadlines += due; });
    QElapsedTimer elapsed;
    elapsed.start();
    ticker.start(1'000'000);
    QTRY_VERIFY(deadlines >= 300);
    QVERIFY(deadlines <= quint64(elapsed.nsecsElapsed() / 1'000'000));
}

void TestTicker::deadlinesAreOnePeriodApart()
{
    const Deadlines::Clock::time_point begin{100s};
    Deadlines deadlines;
    deadlines.start(10'000'000, begin);
    QCOMPARE(deadlines.take(begin + 9ms), quint64(0));
    QCOMPARE(deadlines.untilNext(begin + 9ms).count(), 1);
    QCOMPARE(deadlines.take(begin + 10ms), quint64(1));
    QCOMPARE(deadlines.take(begin + 10ms), quint64(0));
    QCOMPARE(deadlines.untilNext(begin + 10ms + 1ns).count(), 10); // rounded up
}

void TestTicker::missedDeadlinesKeepThePace()
{
    const Deadlines::Clock::time_point begin{100s};
    Deadlines deadlines;
    deadlines.start(10'000'000, begin);
    QCOMPARE(deadlines.take(begin + 35ms), quint64(3));
    QCOMPARE(deadlines.untilNext(begin + 35ms).count(), 5);
    QCOMPARE(deadlines.take(begin + 40ms), quint64(1));
}

SOCKETEER_TEST_WITH(QCoreApplication, TestTicker)
#include "tst_ticker.moc"

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/store/segmentedlog.h"
#include "tests/kit/testprogram.h"

#include <QTest>

#include <thread>

class TestSegmentedLog final : public QObject
{
    Q_OBJECT

private slots:
    void elementsKeepTheirPlacesInMemory();
    void aFullLogRefusesAndKeepsWhatItHas();
    void aReaderSeesEveryElementBelowTheSizeItRead();
};

void TestSegmentedLog::elementsKeepTheirPlacesInMemory()
{
    SegmentedLog<int, 4, 64> log;
    QVERIFY(log.append(7));
    const int *const first = &log.at(0);
    for (int i = 1; i < 100; ++i)
        QVERIFY(log.append(i));
    QCOMPARE(&log.at(0), first);
    QCOMPARE(log.at(0), 7);
    QCOMPARE(log.at(99), 99);
    QCOMPARE(log.size(), std::size_t(100));
}

void TestSegmentedLog::aFullLogRefusesAndKeepsWhatItHas()
{
    SegmentedLog<int, 2, 3> log;
    for (int i = 0; i < 6; ++i)
        QVERIFY(log.append(i));
    QVERIFY(!log.append(6));
    QCOMPARE(log.size(), std::size_t(6));
    for (int i = 0; i < 6; ++i)
        QCOMPARE(log.at(std::size_t(i)), i);
}

void TestSegmentedLog::aReaderSeesEveryElementBelowTheSizeItRead()
{
    constexpr std::size_t Count = 200'000;
    SegmentedLog<std::size_t, 16> log;
    std::atomic<bool> right = true;
    std::thread reader([&] {
        for (std::size_t seen = 0; seen < Count;) {
            for (const std::size_t size = log.size(); seen < size; ++seen) {
                if (log.at(seen) != seen * 3)
                    right = false;
            }
        }
    });
    for (std::size_t i = 0; i < Count; ++i) {
        if (!log.append(i * 3))
            right = false;
    }
    reader.join();
    QVERIFY(right);
}

SOCKETEER_TEST(TestSegmentedLog)
#include "tst_segmentedlog.moc"

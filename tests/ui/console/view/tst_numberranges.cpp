// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/kit/testprogram.h"
#include "ui/console/view/numberranges.h"

#include <QRandomGenerator>
#include <QTest>

#include <bitset>

class TestNumberRanges final : public QObject
{
    Q_OBJECT

private slots:
    void isWhatASetWouldBe();
    void neighboursAreOneRange();
    void takesEndsInEitherOrder();
    void manyNumbersAreOneRange();
};

namespace {

constexpr quint64 Numbers = 64;

using Set = std::bitset<Numbers>;

Set setOf(const NumberRanges &ranges)
{
    Set set;
    for (quint64 number = 0; number < Numbers; ++number)
        set[number] = ranges.contains(number);
    return set;
}

bool areApart(const NumberRanges &ranges)
{
    const auto touches = [](const auto &one, const auto &other) { return one.last + 1 >= other.first; };
    const auto &all = ranges.ranges();
    return std::adjacent_find(all.begin(), all.end(), touches) == all.end();
}

} // namespace

void TestNumberRanges::isWhatASetWouldBe()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 200; ++round) {
        NumberRanges ranges;
        Set set;
        for (int change = 0; change < 30; ++change) {
            quint64 first = random.bounded(quint64(1), Numbers);
            quint64 last = random.bounded(quint64(1), Numbers);
            const int kind = random.bounded(10);
            if (kind == 9)
                ranges.removeBelow(first);
            else
                kind < 5 ? ranges.add(first, last) : ranges.remove(first, last);
            if (kind == 9) {
                last = first - 1;
                first = 0;
            } else if (first > last) {
                std::swap(first, last);
            }
            for (quint64 number = first; number <= last && last < Numbers; ++number)
                set[number] = kind < 5;
            QCOMPARE(setOf(ranges).to_string(), set.to_string());
            QVERIFY(areApart(ranges));
        }
    }
}

void TestNumberRanges::neighboursAreOneRange()
{
    NumberRanges ranges;
    ranges.add(1, 3);
    ranges.add(7, 9);
    QCOMPARE(ranges.ranges().size(), std::size_t(2));
    ranges.add(4, 6);
    QCOMPARE(ranges.ranges().size(), std::size_t(1));
    QCOMPARE(ranges.ranges().front().last, quint64(9));
}

void TestNumberRanges::takesEndsInEitherOrder()
{
    NumberRanges one;
    NumberRanges other;
    one.add(9, 3);
    other.add(3, 9);
    QVERIFY(one == other);
}

void TestNumberRanges::manyNumbersAreOneRange()
{
    constexpr quint64 Many = quint64(1) << 40;
    NumberRanges ranges;
    ranges.add(1, Many);
    ranges.remove(Many / 2, Many / 2);
    QCOMPARE(ranges.ranges().size(), std::size_t(2));
    QVERIFY(ranges.contains(Many) && !ranges.contains(Many / 2) && !ranges.contains(Many + 1));
}

SOCKETEER_TEST_WITH(QCoreApplication, TestNumberRanges)
#include "tst_numberranges.moc"

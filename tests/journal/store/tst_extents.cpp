// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/store/extents.h"
#include "tests/kit/testprogram.h"

#include <QRandomGenerator>
#include <QTest>

#include <limits>
#include <utility>
#include <vector>

class TestExtents final : public QObject
{
    Q_OBJECT

private slots:
    void noTwoPartsEverOverlap();
    void nothingIsTakenBeyondTheLimit();
    void roomThatCameBackIsTakenBeforeTheFileGrows();
    void aGapAtTheEndIsGrownAndNotLeft();
    void trimmedRoomIsNoPartOfTheFile();

private:
    static constexpr quint64 Unlimited = std::numeric_limits<quint64>::max();
};

void TestExtents::noTwoPartsEverOverlap()
{
    QRandomGenerator random(7);
    Extents extents;
    std::vector<std::pair<quint64, quint64>> parts;
    std::vector<bool> inUse(10'000);
    quint64 used = 0;
    for (int i = 0; i < 20'000; ++i) {
        if (parts.empty() || random.bounded(2)) {
            const auto size = quint64(random.bounded(1, 9));
            const std::optional<quint64> offset = extents.take(size, inUse.size());
            if (!offset)
                continue;
            for (quint64 at = *offset; at < *offset + size; ++at) {
                QVERIFY(!inUse.at(at));
                inUse[at] = true;
            }
            parts.emplace_back(*offset, size);
            used += size;
        } else {
            const auto which = std::size_t(random.bounded(quint32(parts.size())));
            const auto [offset, size] = parts[which];
            parts.erase(parts.begin() + qsizetype(which));
            for (quint64 at = offset; at < offset + size; ++at)
                inUse[at] = false;
            extents.give(offset, size);
            used -= size;
        }
        QCOMPARE(extents.used(), used);
    }
    for (const auto &[offset, size] : parts)
        extents.give(offset, size);
    QCOMPARE(extents.used(), quint64(0));
    QCOMPARE(extents.take(extents.end(), extents.end()), quint64(0)); // one gap again
}

void TestExtents::nothingIsTakenBeyondTheLimit()
{
    Extents extents;
    QCOMPARE(extents.take(8, 10), quint64(0));
    QVERIFY(!extents.take(3, 10));
    QCOMPARE(extents.take(2, 10), quint64(8));
    QVERIFY(!extents.take(1, 10));
    QCOMPARE(extents.end(), quint64(10));
}

void TestExtents::roomThatCameBackIsTakenBeforeTheFileGrows()
{
    Extents extents;
    QCOMPARE(extents.take(4, Unlimited), quint64(0));
    QCOMPARE(extents.take(4, Unlimited), quint64(4));
    extents.give(0, 4);
    QCOMPARE(extents.take(3, Unlimited), quint64(0));
    QCOMPARE(extents.take(3, Unlimited), quint64(8));
}

void TestExtents::aGapAtTheEndIsGrownAndNotLeft()
{
    Extents extents;
    QCOMPARE(extents.take(4, Unlimited), quint64(0));
    QCOMPARE(extents.take(4, Unlimited), quint64(4));
    extents.give(4, 4);
    QCOMPARE(extents.take(6, Unlimited), quint64(4));
    QCOMPARE(extents.end(), quint64(10));
}

void TestExtents::trimmedRoomIsNoPartOfTheFile()
{
    Extents extents;
    QCOMPARE(extents.take(4, Unlimited), quint64(0));
    QCOMPARE(extents.take(4, Unlimited), quint64(4));
    extents.give(4, 4);
    extents.trim();
    QCOMPARE(extents.end(), quint64(4));
    QVERIFY(!extents.take(1, 4));
    extents.trim();
    QCOMPARE(extents.end(), quint64(4));
}

SOCKETEER_TEST(TestExtents)
#include "tst_extents.moc"

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/search/matchlist.h"
#include "tests/kit/testprogram.h"

#include <QRandomGenerator>
#include <QTest>

#include <iterator>
#include <set>

class TestMatchList final : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyListHasNothing();
    void isWhatASetIs_data();
    void isWhatASetIs();
    void whereAllMatchItCostsNextToNothing();
};

namespace {

void compare(const MatchList &list, const std::set<quint64> &set, QRandomGenerator &random)
{
    QCOMPARE(list.count(), quint64(set.size()));
    QCOMPARE(list.numberAt(set.size()), quint64(0));
    if (set.empty())
        return;
    QCOMPARE(list.numberAt(0), *set.begin());
    QCOMPARE(list.numberAt(set.size() - 1), *set.rbegin());
    const quint64 place = random.bounded(quint32(set.size()));
    const quint64 number = *std::next(set.begin(), qsizetype(place));
    QCOMPARE(list.numberAt(place), number);
    QCOMPARE(list.countUpTo(number), place + 1);
    QCOMPARE(list.countUpTo(number - 1), place);
    QCOMPARE(list.countUpTo(*set.rbegin() + 1), quint64(set.size()));
    QCOMPARE(list.countUpTo(*set.begin() - 1), quint64(0));
}

} // namespace

void TestMatchList::anEmptyListHasNothing()
{
    MatchList list;
    QCOMPARE(list.count(), quint64(0));
    QCOMPARE(list.numberAt(0), quint64(0));
    QCOMPARE(list.countUpTo(5), quint64(0));
    list.dropUpTo(5);
    list.append({});
    QCOMPARE(list.count(), quint64(0));
    list.append({7});
    QCOMPARE(list.numberAt(0), quint64(7));
}

void TestMatchList::isWhatASetIs_data()
{
    QTest::addColumn<quint64>("first");
    QTest::addColumn<int>("maxStep");
    QTest::newRow("every number") << quint64(1) << 1;
    QTest::newRow("every third or so") << quint64(1) << 5;
    QTest::newRow("few") << quint64(1) << 3000;
    QTest::newRow("hardly any") << quint64(1) << 5'000'000;
    QTest::newRow("beyond 32 bits") << (quint64(1) << 32) - 5000 << 100;
}

void TestMatchList::isWhatASetIs()
{
    QFETCH(quint64, first);
    QFETCH(int, maxStep);
    QRandomGenerator random(7);
    MatchList list;
    std::set<quint64> set;
    quint64 next = first;
    for (int round = 0; round < 300; ++round) {
        std::vector<quint64> numbers;
        for (int i = random.bounded(1000); i > 0; --i) {
            numbers.push_back(next);
            next += 1 + quint64(random.bounded(maxStep));
        }
        list.append(numbers);
        set.insert(numbers.begin(), numbers.end());
        if (random.bounded(10) == 0 && !set.empty()) {
            quint64 upTo = *set.begin() + random.bounded(quint64(next - *set.begin()) / 2 + 1);
            if (random.bounded(10) == 0)
                upTo = next + 1000; // also numbers not yet added
            list.dropUpTo(upTo);
            set.erase(set.begin(), set.upper_bound(upTo));
            next = std::max(next, upTo + 1);
        }
        compare(list, set, random);
        if (QTest::currentTestFailed())
            return;
    }
}

void TestMatchList::whereAllMatchItCostsNextToNothing()
{
    MatchList list;
    std::vector<quint64> numbers(1 << 16);
    for (quint64 next = 1; next < 10'000'000;) {
        for (quint64 &number : numbers)
            number = next++;
        list.append(numbers);
    }
    QVERIFY(list.memory() < 10'000'000 / 8);
    QVERIFY(list.memory() < 300'000);
}

SOCKETEER_TEST(TestMatchList)
#include "tst_matchlist.moc"

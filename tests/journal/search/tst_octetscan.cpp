// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/search/octetscan.h"
#include "tests/kit/testprogram.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

qsizetype naiveIndex(const QByteArray &octets, const QByteArray &needle, Qt::CaseSensitivity sensitivity,
                     qsizetype from)
{
    return sensitivity == Qt::CaseSensitive ? octets.indexOf(needle, from)
                                            : octets.toLower().indexOf(needle.toLower(), from);
}

QByteArray randomOctets(QRandomGenerator &random, qsizetype size, QByteArrayView alphabet)
{
    QByteArray octets(size, Qt::Uninitialized);
    for (char &octet : octets)
        octet = alphabet.isEmpty() ? char(random.bounded(256)) : alphabet[random.bounded(int(alphabet.size()))];
    return octets;
}

} // namespace

class TestOctetScan final : public QObject
{
    Q_OBJECT

private slots:
    void findsTheFirstPlace_data();
    void findsTheFirstPlace();
    void findsWhatANaiveSearchFinds_data();
    void findsWhatANaiveSearchFinds();
    void everyOctetIsFoundEverywhere();
    void octetsBeyondAsciiAreFound();
};

void TestOctetScan::findsTheFirstPlace_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QByteArray>("needle");
    QTest::addColumn<Qt::CaseSensitivity>("sensitivity");
    QTest::addColumn<qsizetype>("at");
    const auto row = [](const char *name, const QByteArray &octets, const QByteArray &needle,
                        Qt::CaseSensitivity sensitivity,
                        qsizetype at) { QTest::newRow(name) << octets << needle << sensitivity << at; };
    row("nothing is in nothing", {}, "a", Qt::CaseSensitive, -1);
    row("a needle longer than all", "ab", "abc", Qt::CaseSensitive, -1);
    row("a needle that is all", "abc", "abc", Qt::CaseSensitive, 0);
    row("case matters", "abcABC", "ABC", Qt::CaseSensitive, 3);
    row("case does not matter", "abcABC", "ABC", Qt::CaseInsensitive, 0);
    row("what differs by the bit of case and is no letter", "@[\x10{", "`{", Qt::CaseInsensitive, -1);
    row("octets beyond ASCII have no case", "\xc1\xe1", "\xe1", Qt::CaseInsensitive, 1);
    row("one octet at the end of many", QByteArray(1000, ' ') + 'x', "X", Qt::CaseInsensitive, 1000);
    row("the end of many", QByteArray(1000, 'x') + "xxy", "xxxy", Qt::CaseSensitive, 999);
    row("zeros", QByteArray(100, 'a') + QByteArray(2, '\0'), QByteArray(2, '\0'), Qt::CaseSensitive, 100);
}

void TestOctetScan::findsTheFirstPlace()
{
    QFETCH(QByteArray, octets);
    QFETCH(QByteArray, needle);
    QFETCH(Qt::CaseSensitivity, sensitivity);
    QTEST(OctetScan(needle, sensitivity).indexIn(octets), "at");
}

void TestOctetScan::findsWhatANaiveSearchFinds_data()
{
    QTest::addColumn<QByteArray>("alphabet");
    QTest::newRow("two letters, so that nearly all fits") << "aB"_ba;
    QTest::newRow("letters and what is near them") << "aAzZ@[`{ "_ba;
    QTest::newRow("all octets") << ""_ba;
}

void TestOctetScan::findsWhatANaiveSearchFinds()
{
    QFETCH(QByteArray, alphabet);
    QRandomGenerator random(3);
    for (int round = 0; round < 20'000; ++round) {
        const QByteArray octets = randomOctets(random, random.bounded(300), alphabet);
        QByteArray needle = randomOctets(random, 1 + random.bounded(6), alphabet);
        if (random.bounded(2) && octets.size() > 10)
            needle = octets.mid(random.bounded(int(octets.size())), 1 + random.bounded(40));
        const auto sensitivity = random.bounded(2) ? Qt::CaseSensitive : Qt::CaseInsensitive;
        const qsizetype from = random.bounded(int(octets.size()) + 1);
        QCOMPARE(OctetScan(needle, sensitivity).indexIn(octets, from), naiveIndex(octets, needle, sensitivity, from));
    }
}

void TestOctetScan::everyOctetIsFoundEverywhere()
{
    QByteArray octets(200, '\0');
    for (int octet = 1; octet < 256; ++octet) {
        const OctetScan scan(QByteArray(1, char(octet)), Qt::CaseSensitive);
        const qsizetype at = octet % octets.size();
        octets[at] = char(octet);
        QCOMPARE(scan.indexIn(octets), at);
        octets[at] = '\0';
        QCOMPARE(scan.indexIn(octets), qsizetype(-1));
    }
}

void TestOctetScan::octetsBeyondAsciiAreFound()
{
    QByteArray octets(200, '\x7f');
    QCOMPARE(indexOfNonAscii(octets), qsizetype(-1));
    QCOMPARE(indexOfNonAscii({}), qsizetype(-1));
    for (qsizetype at = octets.size() - 1; at >= 0; --at) {
        octets[at] = '\x80';
        QCOMPARE(indexOfNonAscii(octets), at);
        QCOMPARE(indexOfNonAscii(octets, at), at);
    }
}

SOCKETEER_TEST(TestOctetScan)
#include "tst_octetscan.moc"

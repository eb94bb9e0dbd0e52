// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/payload/checksum.h"
#include "tests/kit/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestChecksum final : public QObject
{
    Q_OBJECT

private slots:
    void thePublishedCheckValueIsSentInItsOrder_data();
    void thePublishedCheckValueIsSentInItsOrder();
    void everyChecksumOfTheCatalogueIsChecked();
    void aNameIsFoundByItsAliases_data();
    void aNameIsFoundByItsAliases();
    void whatEndsWithItsChecksumIsVerified_data();
    void whatEndsWithItsChecksumIsVerified();
    void noneAddsNothing();
    void nothingHasAChecksumToo();
};

namespace {

void everyChecksum()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : Checksum::available())
        QTest::newRow(qPrintable(name)) << name;
}

} // namespace

// Check values of "123456789": reveng's CRC catalogue, RFC 1950 for Adler-32.
void TestChecksum::thePublishedCheckValueIsSentInItsOrder_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("sent");

    const auto row = [](const char *title, const char *name, const char *sent) {
        QTest::newRow(title) << QString::fromLatin1(name) << QByteArray::fromHex(sent);
    };
    row("the sum is 0x1dd", "sum-8", "dd");
    row("nine digits, exclusive or", "xor-8", "31");
    row("LRC is the sum's two's complement", "LRC", "23");
    row("CRC-8 is 0xf4", "CRC-8", "f4");
    row("CRC-8/MAXIM-DOW is 0xa1", "CRC-8/MAXIM-DOW", "a1");
    row("Modbus sends 0x4b37 low octet first", "CRC-16/MODBUS", "374b");
    row("XMODEM sends 0x31c3 high octet first", "CRC-16/XMODEM", "31c3");
    row("CCITT-FALSE sends 0x29b1 high octet first", "CRC-16/IBM-3740", "29b1");
    row("Kermit sends 0x2189 low octet first", "CRC-16/KERMIT", "8921");
    row("CRC-32 0xcbf43926 goes low octet first", "CRC-32/ISO-HDLC", "2639f4cb");
    row("MPEG-2 sends 0x0376e6e7 high octet first", "CRC-32/MPEG-2", "0376e6e7");
    row("Adler-32 0x091e01de goes high octet first", "Adler-32", "091e01de");
    row("Fletcher-16 is 0x1ede", "Fletcher-16", "1ede");
}

void TestChecksum::thePublishedCheckValueIsSentInItsOrder()
{
    QFETCH(QString, name);
    const std::optional<Checksum> checksum = Checksum::find(name);
    QVERIFY(checksum);
    QCOMPARE(checksum->name(), name);
    QTEST(checksum->of("123456789"), "sent");
    QCOMPARE(checksum->size(), checksum->of("123456789").size());
}

void TestChecksum::everyChecksumOfTheCatalogueIsChecked()
{
    QCOMPARE(Checksum::available().size(), 13);
    QVERIFY(!Checksum::available().contains(u"none"_s));
}

void TestChecksum::aNameIsFoundByItsAliases_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("found");

    QTest::newRow("in small letters") << u"crc-16/modbus"_s << u"CRC-16/MODBUS"_s;
    QTest::newRow("the protocol alone") << u"Modbus"_s << u"CRC-16/MODBUS"_s;
    QTest::newRow("CCITT-FALSE") << u"CRC-16/CCITT-FALSE"_s << u"CRC-16/IBM-3740"_s;
    QTest::newRow("CCITT-FALSE alone") << u"ccitt-false"_s << u"CRC-16/IBM-3740"_s;
    QTest::newRow("CRC-32 without more") << u"CRC-32"_s << u"CRC-32/ISO-HDLC"_s;
    QTest::newRow("none") << u"none"_s << u"none"_s;
}

void TestChecksum::aNameIsFoundByItsAliases()
{
    QFETCH(QString, asked);
    const std::optional<Checksum> checksum = Checksum::find(asked);
    QVERIFY(checksum);
    QTEST(checksum->name(), "found");
    QVERIFY(!Checksum::find(asked + u'?'));
    QVERIFY(!Checksum::find(QString()));
}

void TestChecksum::whatEndsWithItsChecksumIsVerified_data()
{
    everyChecksum();
}

void TestChecksum::whatEndsWithItsChecksumIsVerified()
{
    QFETCH(QString, name);
    const Checksum checksum = Checksum::find(name).value();
    QByteArray message = "a message\0\xff"_ba;
    message += checksum.of(message);
    QVERIFY(checksum.verify(message));
    message[0] = 'b';
    QVERIFY(!checksum.verify(message));
    QVERIFY(!checksum.verify({}));
}

void TestChecksum::noneAddsNothing()
{
    const Checksum none;
    QVERIFY(none.isNone());
    QCOMPARE(none.size(), 0);
    QCOMPARE(none.of("abc"), QByteArray());
    QVERIFY(none.verify("abc"));
}

void TestChecksum::nothingHasAChecksumToo()
{
    QCOMPARE(Checksum::find(u"CRC-16/MODBUS"_s)->of({}), "\xff\xff"_ba);
    QCOMPARE(Checksum::find(u"Adler-32"_s)->of({}), "\0\0\0\1"_ba);
    QCOMPARE(Checksum::find(u"CRC-32"_s)->of({}), "\0\0\0\0"_ba);
}

SOCKETEER_TEST(TestChecksum)
#include "tst_checksum.moc"

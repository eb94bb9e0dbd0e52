// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/payload/message.h"
#include "tests/kit/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestMessage final : public QObject
{
    Q_OBJECT

private slots:
    void aMessageIsTextThenLineEndingThenChecksum_data();
    void aMessageIsTextThenLineEndingThenChecksum();
    void whatIsWrongIsSaidAtItsPlace();
};

void TestMessage::aMessageIsTextThenLineEndingThenChecksum_data()
{
    using notation::Kind;
    using notation::LineEnd;
    QTest::addColumn<Message>("message");
    QTest::addColumn<QByteArray>("octets");

    const Checksum modbus = Checksum::find(u"CRC-16/MODBUS"_s).value();
    const Charset utf16 = Charset::find(u"UTF-16LE"_s).value();
    QTest::newRow("nothing") << Message{} << QByteArray();
    QTest::newRow("text alone") << Message{u"中"_s} << "\xe4\xb8\xad"_ba;
    QTest::newRow("the checksum covers the line ending")
        << Message{u"1234567"_s, Kind::Text, LineEnd::CrLf, Checksum::find(u"sum-8"_s).value()} << "1234567\r\n\x83"_ba;
    QTest::newRow("a line ending is text in the charset")
        << Message{u"a"_s, Kind::Text, LineEnd::CrLf, {}, utf16} << "a\0\r\0\n\0"_ba;
    QTest::newRow("behind hex a line ending is plain octets")
        << Message{u"61 00"_s, Kind::Hex, LineEnd::CrLf, {}, utf16} << "a\0\r\n"_ba;
    QTest::newRow("Modbus as its manual prints it")
        << Message{u"01 04 02 FF FF"_s, Kind::Hex, LineEnd::None, modbus} << "\x01\x04\x02\xff\xff\xb8\x80"_ba;
    QTest::newRow("escapes") << Message{u"a\\x00"_s, Kind::Escapes, LineEnd::Lf} << "a\0\n"_ba;
}

void TestMessage::aMessageIsTextThenLineEndingThenChecksum()
{
    QFETCH(Message, message);
    const notation::Octets octets = message.toOctets();
    QVERIFY(octets.isValid());
    QTEST(octets.octets, "octets");
}

void TestMessage::whatIsWrongIsSaidAtItsPlace()
{
    const notation::Octets octets = Message{u"00 0g"_s, notation::Kind::Hex}.toOctets();
    QCOMPARE(octets.errorAt, 3);
    QVERIFY(octets.octets.isEmpty());
    QVERIFY(!octets.error.text().isEmpty());
}

SOCKETEER_TEST(TestMessage)
#include "tst_message.moc"

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/payload/notation.h"
#include "tests/kit/testprogram.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

class TestNotation final : public QObject
{
    Q_OBJECT

private slots:
    void hexToOctets_data();
    void hexToOctets();
    void escapesToOctets_data();
    void escapesToOctets();
    void anEscapeIsACharacterInTheCharset();
    void aCharacterThatTheCharsetLacksIsAnErrorAtItsPlace_data();
    void aCharacterThatTheCharsetLacksIsAnErrorAtItsPlace();
    void octetsGoThereAndBack_data();
    void octetsGoThereAndBack();
    void octetsAreWrittenAsHex();
    void aTerminalCannotBeDriven_data();
    void aTerminalCannotBeDriven();
    void aScreenShowsWhatCannotBeSeen_data();
    void aScreenShowsWhatCannotBeSeen();
    void everyCharacterIsSafeOnATerminalAndOnAScreen();
    void theNamesInFilesAreReadBack();
};

void TestNotation::hexToOctets_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<int>("errorAt");
    QTest::addColumn<int>("errorLength");

    const auto right = [](const char *name, const QString &typed, const QByteArray &octets) {
        QTest::newRow(name) << typed << octets << -1 << 0;
    };
    right("nothing", {}, {});
    right("spaces alone", u"  \n"_s, {});
    right("spaces and case do not matter", u"0d 0A"_s, "\r\n"_ba);
    right("no spaces", u"0d0a"_s, "\r\n"_ba);
    right("0x and commas, as people paste them", u"0x01, 0X02"_s, "\1\2"_ba);
    right("one 0x before many", u"0x0102"_s, "\1\2"_ba);
    right("an array of C", u"\\x01\\x02"_s, "\1\2"_ba);
    right("line breaks", u"01\r\n02\t03"_s, "\1\2\3"_ba);
    right("colons", u"de:ad:be:ef"_s, "\xde\xad\xbe\xef"_ba);
    right("dashes", u"de-ad"_s, "\xde\xad"_ba);
    right("a no-break space from a web page", u"01\u00a002"_s, "\1\2"_ba);

    const auto wrong = [](const char *name, const QString &typed, int at, int length) {
        QTest::newRow(name) << typed << QByteArray() << at << length;
    };
    wrong("an odd digit is an error at its place", u"ABC"_s, 2, 1);
    wrong("so is a lone digit between spaces", u"00 1 00"_s, 3, 1);
    wrong("a digit beyond f", u"00 0g"_s, 3, 1);
    wrong("a letter", u"00 zz"_s, 3, 1);
    wrong("0x with nothing behind it", u"00 0x"_s, 3, 2);
    wrong("0x with one digit", u"0x1"_s, 2, 1);
    wrong("a character outside the basic plane", u"00😀"_s, 2, 2);
    wrong("a full-width digit", u"０0"_s, 0, 1);
}

void TestNotation::hexToOctets()
{
    QFETCH(QString, typed);
    const notation::Octets result = notation::fromHex(typed);
    QTEST(result.octets, "octets");
    QTEST(int(result.errorAt), "errorAt");
    QTEST(int(result.errorLength), "errorLength");
    QCOMPARE(result.isValid(), result.error.isEmpty());
}

void TestNotation::escapesToOctets_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<int>("errorAt");
    QTest::addColumn<int>("errorLength");

    const auto right = [](const char *name, const QString &typed, const QByteArray &octets) {
        QTest::newRow(name) << typed << octets << -1 << 0;
    };
    right("nothing", {}, {});
    right("plain text", u"a 中"_s, "a \xe4\xb8\xad"_ba);
    right("every short escape", u"\\r\\n\\t\\0\\\\"_s, "\r\n\t\0\\"_ba);
    right("a digit behind \\0 is a digit", u"\\01"_s, "\0001"_ba);
    right("an octet, also an invalid one", u"\\xff\\x0A"_s, "\xff\n"_ba);
    right("a digit behind \\xHH is a digit", u"\\x411"_s, "A1"_ba);
    right("a character by its number", u"\\u{4e2d}\\u{1F600}\\u{0}"_s, "\xe4\xb8\xad\xf0\x9f\x98\x80\0"_ba);
    right("between text", u"a\\nb"_s, "a\nb"_ba);

    const auto wrong = [](const char *name, const QString &typed, int at, int length) {
        QTest::newRow(name) << typed << QByteArray() << at << length;
    };
    wrong("a backslash at the end", u"ab\\"_s, 2, 1);
    wrong("an unknown escape", u"a\\q"_s, 1, 2);
    wrong("an unknown escape of two units", u"a\\😀"_s, 1, 3);
    wrong("\\x at the end", u"\\x"_s, 0, 2);
    wrong("\\x with one digit", u"\\x4"_s, 0, 3);
    wrong("\\x with a letter", u"a\\x4g"_s, 1, 3);
    wrong("\\u without braces", u"\\u4e2d"_s, 0, 2);
    wrong("\\u with nothing in the braces", u"\\u{}"_s, 0, 3);
    wrong("\\u that does not end", u"\\u{4e"_s, 0, 5);
    wrong("\\u with seven digits", u"\\u{0000041}"_s, 0, 9);
    wrong("a surrogate", u"a\\u{d800}"_s, 1, 8);
    wrong("beyond Unicode", u"\\u{110000}"_s, 0, 10);
}

void TestNotation::escapesToOctets()
{
    QFETCH(QString, typed);
    const notation::Octets result = notation::fromEscapes(typed);
    QTEST(result.octets, "octets");
    QTEST(int(result.errorAt), "errorAt");
    QTEST(int(result.errorLength), "errorLength");
    QCOMPARE(result.isValid(), result.error.isEmpty());
}

void TestNotation::anEscapeIsACharacterInTheCharset()
{
    const Charset utf16 = Charset::find(u"UTF-16BE"_s).value();
    QCOMPARE(notation::fromEscapes(u"\\r\\u{4e2d}\\x41", utf16).octets, "\0\r\x4e\x2d\x41"_ba);
}

void TestNotation::aCharacterThatTheCharsetLacksIsAnErrorAtItsPlace_data()
{
    QTest::addColumn<notation::Kind>("kind");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("errorAt");
    QTest::addColumn<int>("errorLength");

    using notation::Kind;
    QTest::newRow("in text") << Kind::Text << u"ab中"_s << 2 << 1;
    QTest::newRow("of two units") << Kind::Text << u"ab😀"_s << 2 << 2;
    QTest::newRow("half a character") << Kind::Text << u"ab"_s + QChar(0xd83d) << 2 << 1;
    QTest::newRow("behind an escape") << Kind::Escapes << u"\\r\\n中"_s << 4 << 1;
    QTest::newRow("written as an escape") << Kind::Escapes << u"a\\u{4e2d}"_s << 1 << 8;
}

void TestNotation::aCharacterThatTheCharsetLacksIsAnErrorAtItsPlace()
{
    QFETCH(notation::Kind, kind);
    QFETCH(QString, typed);
    const Charset latin1 = Charset::find(u"ISO-8859-1"_s).value();
    const notation::Octets result = notation::toOctets(kind, typed, latin1);
    QTEST(int(result.errorAt), "errorAt");
    QTEST(int(result.errorLength), "errorLength");
    QVERIFY(!result.error.text().isEmpty());
}

void TestNotation::octetsGoThereAndBack_data()
{
    QTest::addColumn<QByteArray>("octets");

    QByteArray all;
    for (int octet = 0; octet < 256; ++octet)
        all += char(octet);
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("every octet") << all;
    QTest::newRow("a backslash") << "\\x41"_ba;
    QTest::newRow("UTF-8 and invalid octets") << "中\xff\xe2\x82文"_ba;
    QTest::newRow("a byte order mark and an override") << "\xef\xbb\xbf\xe2\x80\xae"_ba;
    QTest::newRow("a true replacement sign") << "\xef\xbf\xbd"_ba;
    QRandomGenerator random(5);
    QByteArray many(5000, Qt::Uninitialized);
    random.generate(many.begin(), many.end());
    QTest::newRow("any octets") << many;
}

void TestNotation::octetsGoThereAndBack()
{
    QFETCH(QByteArray, octets);
    QCOMPARE(notation::fromEscapes(notation::toEscapes(octets)).octets, octets);
    QCOMPARE(notation::fromHex(notation::toHex(octets)).octets, octets);
    QCOMPARE(notation::fromHex(notation::toHex(octets, u' ')).octets, octets);
}

void TestNotation::octetsAreWrittenAsHex()
{
    QCOMPARE(notation::toHex("\x00\xab\x7f"_ba), u"00ab7f"_s);
    QCOMPARE(notation::toHex("\x00\xab\x7f"_ba, u' '), u"00 ab 7f"_s);
    QCOMPARE(notation::toEscapes("a\\\r\x1b\xff中\0"_ba), u"a\\\\\\r\\x1b\\xff中\\0"_s);
}

void TestNotation::aTerminalCannotBeDriven_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");

    QTest::newRow("plain text") << u"a 中 😀"_s << u"a 中 😀"_s;
    QTest::newRow("a backslash is itself") << u"C:\\x1b"_s << u"C:\\x1b"_s;
    QTest::newRow("an ESC sequence") << u"\u001b[2J"_s << u"\\x1b[2J"_s;
    QTest::newRow("line breaks and tabs") << u"a\r\n\tb"_s << u"a\\r\\n\\tb"_s;
    QTest::newRow("a NUL") << u"a\0b"_s << u"a\\0b"_s;
    QTest::newRow("DEL") << u"\u007f"_s << u"\\x7f"_s;
    QTest::newRow("the one-octet CSI") << QString(QChar(0x9b)) + u"2J"_s << u"\\u{9b}2J"_s;
    QTest::newRow("an override") << u"a\u202eb"_s << u"a\\u{202e}b"_s;
    QTest::newRow("a line separator") << u"a\u2028b"_s << u"a\\u{2028}b"_s;
    QTest::newRow("half a character") << QString(QChar(0xd800)) << u"\\u{d800}"_s;
}

void TestNotation::aTerminalCannotBeDriven()
{
    QFETCH(QString, text);
    QTEST(notation::forTerminal(text), "shown");
}

void TestNotation::aScreenShowsWhatCannotBeSeen_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("pictures");
    QTest::addColumn<QString>("names");

    QTest::newRow("plain text") << u"a 中 😀"_s << u"a 中 😀"_s << u"a 中 😀"_s;
    QTest::newRow("a line ending") << u"a\r\n"_s << u"a␍␊"_s << u"a‹CR›‹LF›"_s;
    QTest::newRow("the first and the last control") << u"\0\u001f\u007f"_s << u"␀␟␡"_s << u"‹NUL›‹US›‹DEL›"_s;
    QTest::newRow("an upper control") << QString(QChar(0x85)) << u"‹U+0085›"_s << u"‹U+0085›"_s;
    QTest::newRow("an override") << u"\u202e"_s << u"‹U+202E›"_s << u"‹U+202E›"_s;
    QTest::newRow("a byte order mark") << u"\ufeff"_s << u"‹U+FEFF›"_s << u"‹U+FEFF›"_s;
    QTest::newRow("a space without width") << u"a\u200bb"_s << u"a‹U+200B›b"_s << u"a‹U+200B›b"_s;
    QTest::newRow("a tag beyond the basic plane") << u"\U000e0041"_s << u"‹U+E0041›"_s << u"‹U+E0041›"_s;
    QTest::newRow("a paragraph separator") << u"a\u2029"_s << u"a‹U+2029›"_s << u"a‹U+2029›"_s;
    QTest::newRow("a replacement sign stays") << u"\ufffd"_s << u"\ufffd"_s << u"\ufffd"_s;
}

void TestNotation::aScreenShowsWhatCannotBeSeen()
{
    QFETCH(QString, text);
    QTEST(notation::forScreen(text, notation::Controls::Pictures), "pictures");
    QTEST(notation::forScreen(text, notation::Controls::Names), "names");
}

void TestNotation::everyCharacterIsSafeOnATerminalAndOnAScreen()
{
    const auto has = [](const QString &text, std::initializer_list<QChar::Category> categories) {
        return std::any_of(text.begin(), text.end(), [&](QChar c) {
            return std::find(categories.begin(), categories.end(), c.category()) != categories.end();
        });
    };
    for (char32_t c = 0; c < 0xf0000; ++c) {
        const QString text = c < 0x10000 ? QString(QChar(char16_t(c))) : QString::fromUcs4(&c, 1);
        if (has(notation::forTerminal(text), {QChar::Other_Control}))
            QFAIL(qPrintable(u"U+%1 reaches a terminal"_s.arg(uint(c), 0, 16)));
        if (has(notation::forScreen(text, notation::Controls::Pictures),
                {QChar::Other_Control, QChar::Other_Format, QChar::Separator_Line, QChar::Separator_Paragraph}))
            QFAIL(qPrintable(u"U+%1 reaches a screen"_s.arg(uint(c), 0, 16)));
    }
}

void TestNotation::theNamesInFilesAreReadBack()
{
    QCOMPARE(notation::kindFromText(u"escapes"), notation::Kind::Escapes);
    QCOMPARE(notation::lineEndFromText(u"crlf"), notation::LineEnd::CrLf);
    QVERIFY(!notation::kindFromText(u"HEX"));
    QVERIFY(!notation::lineEndFromText({}));
    for (const notation::Kind kind : {notation::Kind::Text, notation::Kind::Escapes, notation::Kind::Hex})
        QCOMPARE(notation::kindFromText(notation::kindText(kind)), kind);
    for (const notation::LineEnd end :
         {notation::LineEnd::None, notation::LineEnd::Cr, notation::LineEnd::Lf, notation::LineEnd::CrLf})
        QCOMPARE(notation::lineEndFromText(notation::lineEndText(end)), end);
}

SOCKETEER_TEST(TestNotation)
#include "tst_notation.moc"

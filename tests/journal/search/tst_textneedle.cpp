// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/search/textneedle.h"
#include "tests/kit/testprogram.h"

#include <QTest>

#include <initializer_list>

using namespace Qt::StringLiterals;

namespace {

QByteArray octetsOf(std::initializer_list<int> values)
{
    QByteArray octets;
    for (const int value : values)
        octets.append(char(value));
    return octets;
}

} // namespace

// Properties of Unicode and of this system's charsets on which a search without
// decoding relies.
class TestTextNeedle final : public QObject
{
    Q_OBJECT

private slots:
    void whatIsCaselessIsAloneInItsCase();
    void onlyTheKelvinSignAndTheLongSAreAsciiInAnotherCase();
    void charactersOfAsciiAreOctetsOfAscii();
    void gb18030WritesNoCharacterInTwoWays();
    void octetsOfAText_data();
    void octetsOfAText();
};

void TestTextNeedle::whatIsCaselessIsAloneInItsCase()
{
    for (char32_t character = 0; character <= QChar::LastValidCodePoint; ++character) {
        const char32_t folded = QChar::toCaseFolded(character);
        if (folded == character)
            continue;
        QVERIFY2(!TextNeedle::isCaseless(character), qPrintable(QString::number(uint(character), 16)));
        QVERIFY2(!TextNeedle::isCaseless(folded), qPrintable(QString::number(uint(folded), 16)));
    }
    QVERIFY(TextNeedle::isCaseless(U'你'));
    QVERIFY(TextNeedle::isCaseless(U'あ'));
    QVERIFY(TextNeedle::isCaseless(U'한'));
    QVERIFY(TextNeedle::isCaseless(U'，'));
    QVERIFY(TextNeedle::isCaseless(U'\U0001f600'));
    QVERIFY(!TextNeedle::isCaseless(U'ü'));
    QVERIFY(!TextNeedle::isCaseless(U'\ufffd'));
}

void TestTextNeedle::onlyTheKelvinSignAndTheLongSAreAsciiInAnotherCase()
{
    for (char32_t character = 0x80; character <= QChar::LastValidCodePoint; ++character) {
        const bool isAscii = QChar::toCaseFolded(character) < 0x80;
        QCOMPARE(isAscii, character == 0x212a || character == 0x17f);
    }
}

void TestTextNeedle::charactersOfAsciiAreOctetsOfAscii()
{
    for (const QString &name : Charset::available()) {
        const Charset charset = Charset::find(name).value();
        if (!charset.isAsciiCompatible())
            continue;
        for (int lead = 0x80; lead < 0x100; ++lead) {
            for (int second = 0; second < 0x100; ++second) {
                const char octets[] = {char(lead), char(second)};
                for (const QChar c : charset.decode(QByteArrayView(octets, 2)))
                    QVERIFY2(c.unicode() >= 0x80 || c.unicode() == second, qPrintable(name));
            }
        }
    }
}

void TestTextNeedle::gb18030WritesNoCharacterInTwoWays()
{
    const std::optional<Charset> charset = Charset::find(u"GB18030");
    if (!charset)
        QSKIP("This system has no GB18030");
    const auto check = [&](const QByteArray &octets) {
        const QString text = charset->decode(octets);
        const bool one = text.size() == 1 || (text.size() == 2 && text[0].isHighSurrogate());
        return !one || text.contains(QChar::ReplacementCharacter) || charset->encode(text).octets == octets;
    };
    for (int lead = 0x81; lead < 0xff; ++lead) {
        for (int second = 0x40; second < 0xff; ++second) {
            const QByteArray octets = octetsOf({lead, second});
            QVERIFY2(check(octets), octets.toHex().constData());
        }
    }
    for (int a = 0x81; a <= 0x84; ++a) { // the range of all other characters is computed, not listed
        for (int b = 0x30; b <= 0x39; ++b) {
            for (int c = 0x81; c <= 0xfe; ++c) {
                for (int d = 0x30; d <= 0x39; ++d) {
                    const QByteArray octets = octetsOf({a, b, c, d});
                    QVERIFY2(check(octets), octets.toHex().constData());
                }
            }
        }
    }
}

void TestTextNeedle::octetsOfAText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("charset");
    QTest::addColumn<QByteArray>("ascii");
    QTest::addColumn<bool>("known");
    QTest::addColumn<QByteArrayList>("octets");
    const auto row = [](const char *name, const QString &text, const QString &charset, const QByteArray &ascii,
                        bool known, const QByteArrayList &octets) {
        QTest::newRow(name) << text << charset << ascii << known << octets;
    };
    row("ASCII is in lower case", u"ABC"_s, u"UTF-8"_s, "abc", true, {});
    row("a k is also the Kelvin sign", u"Ok"_s, u"UTF-8"_s, "ok", true, {"\xe2\x84\xaa"});
    row("an s is also a long s", u"s"_s, u"UTF-8"_s, "s", true, {"\xc5\xbf"});
    row("where there is no Kelvin sign, a k is a k", u"Ok"_s, u"Shift_JIS"_s, "ok", true, {});
    row("the Kelvin sign is a k", u"\u212a"_s, u"UTF-8"_s, "k", true, {"\xe2\x84\xaa"});
    row("Chinese", u"你好"_s, u"UTF-8"_s, {}, true, {"\xe4\xbd\xa0\xe5\xa5\xbd"});
    row("Chinese in GBK", u"你好"_s, u"GBK"_s, {}, true, {"\xc4\xe3\xba\xc3"});
    row("Chinese in GB18030", u"你好"_s, u"GB18030"_s, {}, true, {"\xc4\xe3\xba\xc3"});
    row("Chinese is not in Latin-1", u"你好"_s, u"ISO-8859-1"_s, {}, true, {});
    row("what has case is left out", u"über dir"_s, u"UTF-8"_s, {}, true, {"ber dir"});
    row("so are k and s", u"你好 sag"_s, u"UTF-8"_s, {}, true, {"\xe4\xbd\xa0\xe5\xa5\xbd "});
    row("Cyrillic is all case", u"привет"_s, u"UTF-8"_s, {}, false, {});
    row("the replacement character is in no charset", u"\ufffd"_s, u"UTF-8"_s, {}, false, {});
    row("half of a pair is in no charset", QString(QChar(0xd83d)), u"UTF-8"_s, {}, false, {});
    row("one sign with two codes", u"∪"_s, u"Shift_JIS"_s, {}, false, {});
    row("a charset with long codes", u"你好"_s, u"EUC-JP"_s, {}, false, {});
}

void TestTextNeedle::octetsOfAText()
{
    QFETCH(QString, text);
    QFETCH(QString, charset);
    const std::optional<Charset> found = Charset::find(charset);
    if (!found)
        QSKIP("This system lacks the charset");
    const TextNeedle needle(text);
    QTEST(needle.ascii(), "ascii");
    const auto octets = needle.octetsIn(*found);
    QTEST(octets.has_value(), "known");
    QByteArrayList list;
    for (const QByteArray &each : octets.value_or(std::vector<QByteArray>()))
        list.append(each);
    QTEST(list, "octets");
}

SOCKETEER_TEST(TestTextNeedle)
#include "tst_textneedle.moc"

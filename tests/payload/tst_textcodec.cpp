// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/payload/textcodec.h"
#include "tests/kit/testprogram.h"

#include <QRandomGenerator>
#include <QTest>
#include <QThread>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

class TestTextCodec final : public QObject
{
    Q_OBJECT

private slots:
    void theIssuesCharsetsAreOffered();
    void aNameIsFoundByItsAliases_data();
    void aNameIsFoundByItsAliases();
    void anUnknownCharsetIsAProblemThatListsTheKnown();
    void aCharsetInAnAddressGetsItsCanonicalName();
    void octetsAreDecoded_data();
    void octetsAreDecoded();
    void invalidUtf8BecomesAsManySignsAsUnicodeSays_data();
    void invalidUtf8BecomesAsManySignsAsUnicodeSays();
    void asciiIsItselfInEveryCharset_data();
    void asciiIsItselfInEveryCharset();
    void whatIsEncodedIsDecodedAgain_data();
    void whatIsEncodedIsDecodedAgain();
    void theFirstCharacterThatACharsetLacksIsNamed_data();
    void theFirstCharacterThatACharsetLacksIsNamed();
    void anUnfinishedCharacterIsLeftForTheNextChunk_data();
    void anUnfinishedCharacterIsLeftForTheNextChunk();
    void chunksJoinToTheTextOfTheStream_data();
    void chunksJoinToTheTextOfTheStream();
    void validTextShowsNoReplacementAtACut_data();
    void validTextShowsNoReplacementAtACut();
    void aStreamThatEndsInsideACharacterKeepsTheRest();
    void severalThreadsDecodeAtOnce();
};

namespace {

void everyCharset()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : Charset::available())
        QTest::newRow(qPrintable(name)) << name;
}

// About half of it multi-octet characters, the other half random octets.
QByteArray randomOctets(QRandomGenerator &random, int size)
{
    static constexpr char Favourites[] = "\x81\x30\x8e\x8f\xa1\xfe\xff\x40\x7e\x80\xe0\xe4\xb8\xad\xf0\x9f\xd8\xdc\x00";
    QByteArray octets(size, Qt::Uninitialized);
    for (char &octet : octets)
        octet = random.bounded(2) == 0 ? char(random.bounded(256)) : Favourites[random.bounded(19)];
    return octets;
}

// Everything that the charset can encode.
QString repertoire(const Charset &charset)
{
    QString text;
    for (char32_t c = 1; c < 0x30000; c += c < 0x3000 ? 1 : 23) {
        const auto character = QChar::fromUcs4(c);
        if (!QChar::isSurrogate(c) && charset.encode(character).errorAt < 0)
            text += character;
    }
    return text;
}

struct Followed
{
    QString text;
    QByteArray rest;
    int mostCarried = 0;
};

Followed follow(const Charset &charset, const QByteArray &stream, QRandomGenerator &random)
{
    Followed result;
    StreamCutter cutter(charset);
    for (qsizetype at = 0; at < stream.size();) {
        const qsizetype size = qMin(qsizetype(random.bounded(0, 6)), stream.size() - at);
        const QByteArray chunk = stream.mid(at, size);
        const StreamCutter::Cut cut = cutter.feed(chunk);
        result.text += charset.decode((cut.carry.view().toByteArray() + chunk).chopped(cut.tail));
        result.mostCarried = qMax(result.mostCarried, cut.tail);
        at += size;
    }
    result.rest = cutter.rest().view().toByteArray();
    return result;
}

} // namespace

void TestTextCodec::theIssuesCharsetsAreOffered()
{
    const QStringList available = Charset::available();
    QCOMPARE(available.first(), u"UTF-8"_s);
    for (const QString &name : {u"GB18030"_s, u"GBK"_s, u"Big5"_s, u"Shift_JIS"_s, u"EUC-KR"_s, u"windows-1252"_s,
                                u"ISO-8859-1"_s, u"UTF-16LE"_s, u"UTF-16BE"_s})
        QVERIFY2(available.contains(name), qPrintable(name));
}

void TestTextCodec::aNameIsFoundByItsAliases_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("found");

    QTest::newRow("its own name") << u"UTF-8"_s << u"UTF-8"_s;
    QTest::newRow("without the hyphen") << u"utf8"_s << u"UTF-8"_s;
    QTest::newRow("in small letters") << u"gb18030"_s << u"GB18030"_s;
    QTest::newRow("GB2312 means GBK, its superset") << u"GB2312"_s << u"GBK"_s;
    QTest::newRow("a code page") << u"cp1252"_s << u"windows-1252"_s;
    QTest::newRow("latin1") << u"Latin1"_s << u"ISO-8859-1"_s;
    QTest::newRow("an unknown one") << u"EBCDIC"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestTextCodec::aNameIsFoundByItsAliases()
{
    QFETCH(QString, asked);
    const std::optional<Charset> charset = Charset::find(asked);
    QTEST(charset ? charset->name() : QString(), "found");
}

void TestTextCodec::anUnknownCharsetIsAProblemThatListsTheKnown()
{
    EndpointAddress address = EndpointAddress::parse(u"udp://:1?charset=EBCDIC"_s).address;
    const Problem problem = resolveCharset(address);
    QVERIFY(problem.what.text().contains(u"EBCDIC"_s));
    QVERIFY(problem.advice.text().contains(u"GB18030"_s));
}

void TestTextCodec::aCharsetInAnAddressGetsItsCanonicalName()
{
    EndpointAddress address = EndpointAddress::parse(u"udp://:1?charset=utf8"_s).address;
    QVERIFY(resolveCharset(address).isNull());
    QCOMPARE(address.charset, u"UTF-8"_s);
}

void TestTextCodec::octetsAreDecoded_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QString>("text");

    const auto row = [](const char *title, const char *name, const QByteArray &octets, const QString &text) {
        QTest::newRow(title) << QString::fromLatin1(name) << octets << text;
    };
    row("UTF-8 keeps a byte order mark", "UTF-8",
        "\xef\xbb\xbf\xef\xbb\xbf"
        "a"_ba,
        u"\ufeff\ufeffa"_s);
    row("UTF-16LE keeps a byte order mark", "UTF-16LE", "\xff\xfe\x61\x00"_ba, u"\ufeffa"_s);
    row("UTF-16BE keeps a byte order mark", "UTF-16BE", "\xfe\xff\x00\x61"_ba, u"\ufeffa"_s);
    row("GB18030 keeps a byte order mark", "GB18030",
        "\x84\x31\x95\x33"
        "a"_ba,
        u"\ufeffa"_s);
    row("NULs stay", "UTF-8", "\0a\0"_ba, u"\0a\0"_s);
    row("GB18030 in two octets", "GB18030", "\xd6\xd0\xce\xc4"_ba, u"中文"_s);
    row("GB18030 in four octets", "GB18030", "\x94\x39\xfc\x36"_ba, u"😀"_s);
    row("GB18030 in four octets that mean nothing", "GB18030", "\xfe\x39\xfe\x39"_ba, u"\ufffd"_s);
    row("GBK", "GBK", "\xd6\xd0\xce\xc4\x80"_ba, u"中文€"_s);
    row("Big5", "Big5", "\xa4\xa4\xa4\xe5"_ba, u"中文"_s);
    row("Shift_JIS", "Shift_JIS", "\x93\xfa\x96\x7b\xb1"_ba, u"日本ｱ"_s);
    row("EUC-JP in three octets", "EUC-JP", "\xc6\xfc\x8e\xb1\x8f\xb0\xa1"_ba, u"日ｱ丂"_s);
    row("EUC-KR", "EUC-KR", "\xc7\xd1\xb1\xdb"_ba, u"한글"_s);
    row("windows-949 beyond EUC-KR", "windows-949", "\x81\x41"_ba, u"갂"_s);
    row("KOI8-R", "KOI8-R", "\xf2\xd5\xd3"_ba, u"Рус"_s);
    row("windows-1252", "windows-1252", "\x80\xe9"_ba, u"€é"_s);
    row("an octet that US-ASCII lacks", "US-ASCII", "a\xe9"_ba, u"a\ufffd"_s);
    row("a trail octet that is ASCII survives a wrong lead", "GBK", "\x81 B"_ba, u"\ufffd B"_s);
    row("a lead octet at the end", "Shift_JIS", "A\x81"_ba, u"A\ufffd"_s);
    row("an octet that Shift_JIS lacks", "Shift_JIS", "A\xff"_ba, u"A\ufffd"_s);
    row("an odd octet of UTF-16", "UTF-16LE", "a\0b"_ba, u"a\ufffd"_s);
    row("half a pair of UTF-16", "UTF-16BE", "\xd8\x3d\0a\xde\x00"_ba, u"\ufffda\ufffd"_s);
    row("a pair of UTF-16", "UTF-16BE", "\xd8\x3d\xde\x00"_ba, u"😀"_s);
}

void TestTextCodec::octetsAreDecoded()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, octets);
    const std::optional<Charset> charset = Charset::find(name);
    QVERIFY(charset);
    QTEST(charset->decode(octets), "text");
}

// The expected texts come from Python's bytes.decode('utf-8', 'replace').
void TestTextCodec::invalidUtf8BecomesAsManySignsAsUnicodeSays_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<QString>("text");

    QTest::newRow("an octet that never occurs") << "a\xff"
                                                   "b"_ba
                                                << u"a\ufffdb"_s;
    QTest::newRow("a continuation alone") << "\x80\x80"_ba << u"\ufffd\ufffd"_s;
    QTest::newRow("a character cut by another") << "\xe2\x82"
                                                   "A"_ba
                                                << u"\ufffdA"_s;
    QTest::newRow("a character cut by the end") << "\xf0\x9f\x98"_ba << u"\ufffd"_s;
    QTest::newRow("overlong in two") << "\xc0\xaf"_ba << u"\ufffd\ufffd"_s;
    QTest::newRow("overlong in three") << "\xe0\x80\xaf"_ba << u"\ufffd\ufffd\ufffd"_s;
    QTest::newRow("a surrogate") << "\xed\xa0\x80"_ba << u"\ufffd\ufffd\ufffd"_s;
    QTest::newRow("beyond Unicode") << "\xf4\x90\x80\x80"_ba << u"\ufffd\ufffd\ufffd\ufffd"_s;
    QTest::newRow("Unicode's own example")
        << "\x61\xf1\x80\x80\xe1\x80\xc2\x62\x80\x63\x80\xbf\x64"_ba << u"a\ufffd\ufffd\ufffdb\ufffdc\ufffd\ufffdd"_s;
    QTest::newRow("a mark before what is invalid") << "\xef\xbb\xbf\xff"_ba << u"\ufeff\ufffd"_s;
}

void TestTextCodec::invalidUtf8BecomesAsManySignsAsUnicodeSays()
{
    QFETCH(QByteArray, octets);
    QTEST(Charset().decode(octets), "text");
}

void TestTextCodec::asciiIsItselfInEveryCharset_data()
{
    everyCharset();
}

void TestTextCodec::asciiIsItselfInEveryCharset()
{
    QFETCH(QString, name);
    QString ascii;
    for (char16_t c = 0; c < 0x80; ++c)
        ascii += QChar(c);
    const Charset charset = Charset::find(name).value();
    const Charset::Encoded encoded = charset.encode(ascii);
    QCOMPARE(encoded.errorAt, -1);
    QCOMPARE(encoded.octets.size(), name.startsWith(u"UTF-16"_s) ? 256 : 128);
    QCOMPARE(charset.decode(encoded.octets), ascii);
}

void TestTextCodec::whatIsEncodedIsDecodedAgain_data()
{
    everyCharset();
}

// Except for the few characters that share a code in the charset (〜 and ～ in
// Shift_JIS): they encode to the same octets.
void TestTextCodec::whatIsEncodedIsDecodedAgain()
{
    QFETCH(QString, name);
    const Charset charset = Charset::find(name).value();
    const QString text = repertoire(charset);
    const QByteArray octets = charset.encode(text).octets;
    const QString again = charset.decode(octets);
    QCOMPARE(again.size(), text.size());
    QVERIFY(!again.contains(QChar(QChar::ReplacementCharacter)) || text.contains(QChar(QChar::ReplacementCharacter)));
    QCOMPARE(charset.encode(again).octets, octets);
}

void TestTextCodec::theFirstCharacterThatACharsetLacksIsNamed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("errorAt");

    QTest::newRow("none") << u"GBK"_s << u"中文"_s << -1;
    QTest::newRow("a Chinese one in Latin 1") << u"ISO-8859-1"_s << u"ab中"_s << 2;
    QTest::newRow("behind a pair") << u"GB18030"_s << u"😀中\u00e9"_s << -1;
    QTest::newRow("an emoji in Shift_JIS") << u"Shift_JIS"_s << u"日😀"_s << 1;
    QTest::newRow("half a pair in UTF-8") << u"UTF-8"_s << u"a"_s + QChar(0xd83d) << 1;
    QTest::newRow("the wrong half in UTF-16") << u"UTF-16LE"_s << QString(QChar(0xde00)) << 0;
    QTest::newRow("no look-alike is sent") << u"windows-1252"_s << u"aĀ"_s << 1;
    QTest::newRow("a won sign is no backslash") << u"EUC-KR"_s << u"₩"_s << 0;
    QTest::newRow("a yen sign is no backslash") << u"Shift_JIS"_s << u"¥"_s << 0;
}

void TestTextCodec::theFirstCharacterThatACharsetLacksIsNamed()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    QFETCH(int, errorAt);
    QCOMPARE(Charset::find(name).value().encode(text).errorAt, errorAt);
}

void TestTextCodec::anUnfinishedCharacterIsLeftForTheNextChunk_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<int>("tail");

    const auto row = [](const char *title, const char *name, const QByteArray &octets, int tail) {
        QTest::newRow(title) << QString::fromLatin1(name) << octets << tail;
    };
    row("nothing", "UTF-8", {}, 0);
    row("a whole character", "UTF-8", "\xe2\x82\xac"_ba, 0);
    row("two octets of three", "UTF-8", "a\xe2\x82"_ba, 2);
    row("three octets of four", "UTF-8", "\xf0\x9f\x98"_ba, 3);
    row("one octet of two", "UTF-8", "\xc3"_ba, 1);
    row("a lead that never occurs", "UTF-8", "\xf5"_ba, 0);
    row("an overlong lead", "UTF-8", "\xc0"_ba, 0);
    row("an overlong start", "UTF-8", "\xe0\x80"_ba, 0);
    row("a surrogate's start", "UTF-8", "\xed\xa0"_ba, 0);
    row("continuations alone", "UTF-8", "\x80\x80\x80\x80"_ba, 0);
    row("an odd octet", "UTF-16LE", "a\0b"_ba, 1);
    row("a first half", "UTF-16LE", "\x3d\xd8"_ba, 2);
    row("a first half and an octet", "UTF-16BE", "\xd8\x3d\xde"_ba, 3);
    row("a second half", "UTF-16BE", "\xd8\x3d\xde\x00"_ba, 0);
    row("a lead octet", "GBK", "\xd6\xd0\xce"_ba, 1);
    row("an octet that looks like a lead but trails", "GBK", "\xd6\xd0\xce\xc4"_ba, 0);
    row("three octets of GB18030's four", "GB18030", "\x94\x39\xfc"_ba, 3);
    row("two octets of GB18030's four", "GB18030", "\x94\x39"_ba, 2);
    row("two octets of EUC-JP's three", "EUC-JP", "\x8f\xb0"_ba, 2);
    row("a Shift_JIS kana is whole", "Shift_JIS", "\xb1"_ba, 0);
    row("single octets are always whole", "windows-1252", "\xe9"_ba, 0);
}

void TestTextCodec::anUnfinishedCharacterIsLeftForTheNextChunk()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, octets);
    QTEST(Charset::find(name).value().incompleteTail(octets), "tail");
}

void TestTextCodec::chunksJoinToTheTextOfTheStream_data()
{
    everyCharset();
}

void TestTextCodec::chunksJoinToTheTextOfTheStream()
{
    QFETCH(QString, name);
    const Charset charset = Charset::find(name).value();
    QRandomGenerator random(3);
    for (int i = 0; i < 500; ++i) {
        const QByteArray stream = randomOctets(random, random.bounded(1, 60));
        const Followed followed = follow(charset, stream, random);
        QVERIFY(followed.mostCarried <= 3);
        QVERIFY(stream.endsWith(followed.rest));
        const QString whole = charset.decode(stream.chopped(followed.rest.size()));
        QVERIFY2(followed.text == whole, stream.toHex(' ').constData());
    }
}

void TestTextCodec::validTextShowsNoReplacementAtACut_data()
{
    everyCharset();
}

void TestTextCodec::validTextShowsNoReplacementAtACut()
{
    QFETCH(QString, name);
    const Charset charset = Charset::find(name).value();
    const QString text = repertoire(charset).remove(QChar(QChar::ReplacementCharacter));
    QRandomGenerator random(4);
    const Followed followed = follow(charset, charset.encode(text).octets, random);
    QVERIFY(followed.rest.isEmpty());
    QVERIFY(!followed.text.contains(QChar(QChar::ReplacementCharacter)));
    QCOMPARE(followed.text.size(), text.size());
}

void TestTextCodec::aStreamThatEndsInsideACharacterKeepsTheRest()
{
    StreamCutter cutter;
    QCOMPARE(cutter.feed("a\xf0"_ba).tail, 1);
    const StreamCutter::Cut cut = cutter.feed("\x9f"_ba);
    QCOMPARE(cut.carry.view().toByteArray(), "\xf0"_ba);
    QCOMPARE(cut.tail, 2);
    QCOMPARE(cutter.feed({}).tail, 2);
    QCOMPARE(cutter.rest().view().toByteArray(), "\xf0\x9f"_ba);
    cutter.setCharset(Charset::find(u"GBK"_s).value());
    QCOMPARE(cutter.rest().size, quint8(0));
}

void TestTextCodec::severalThreadsDecodeAtOnce()
{
    const Charset charset = Charset::find(u"EUC-JP"_s).value();
    const QString text = u"日本語"_s.repeated(100);
    const QByteArray octets = charset.encode(text).octets;
    std::atomic<int> right = 0;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back(QThread::create([&] {
            for (int j = 0; j < 200; ++j)
                right += charset.decode(octets) == text;
        }));
        threads.back()->start();
    }
    for (const std::unique_ptr<QThread> &thread : threads)
        QVERIFY(thread->wait());
    QCOMPARE(right.load(), 800);
}

SOCKETEER_TEST(TestTextCodec)
#include "tst_textcodec.moc"

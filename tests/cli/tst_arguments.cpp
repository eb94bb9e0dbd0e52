// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/options/commandline.h"
#include "app/cli/options/help.h"
#include "app/cli/options/options.h"
#include "tests/kit/testprogram.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestArguments final : public QObject
{
    Q_OBJECT

private slots:
    void usageErrorsNameWhatIsWrong_data();
    void usageErrorsNameWhatIsWrong();
    void rightCommandLinesAreTaken_data();
    void rightCommandLinesAreTaken();
    void messagesKeepTheirOrder();
    void lineEndAndChecksumAreForTextAndHexNotForFiles();
    void textIsEncodedInTheCharsetOfEachAddress();
    void udpWithoutATargetIsSkippedWhereAnotherCanSend();
    void aFileThatCannotBeReadIsAUsageError();
    void whatPrintsGoesBeforeARun();
    void theHelpListsEveryOption();
    void everyRowIsWhole();
};

void TestArguments::usageErrorsNameWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("typed");
    QTest::addColumn<QString>("named");
    QTest::addColumn<QString>("allowed");

    const QString udp = u"udp://127.0.0.1:0?to=127.0.0.1:9"_s;
    QTest::newRow("an option that is not there") << QStringList{u"--frobnicate"_s} << u"--frobnicate"_s << u"--send"_s;
    QTest::newRow("a single dash") << QStringList{u"-h"_s} << u"-h"_s << u"--help"_s;
    QTest::newRow("a value for an option that takes none")
        << QStringList{u"--echo=yes"_s} << u"--echo"_s << u"no value"_s;
    QTest::newRow("an option without its value") << QStringList{u"--send"_s} << u"--send"_s << u"value"_s;
    QTest::newRow("a scheme that is not there") << QStringList{u"sctp://1.2.3.4:5"_s} << u"sctp"_s << u"tcp-server"_s;
    QTest::newRow("a word that is no address") << QStringList{u"hello"_s} << u"hello"_s << u"udp"_s;
    QTest::newRow("a port out of range") << QStringList{u"udp://0.0.0.0:70000"_s} << u"70000"_s << u"65535"_s;
    QTest::newRow("a charset that is not there")
        << QStringList{u"udp://0.0.0.0:0?charset=klingon"_s} << u"klingon"_s << u"GB18030"_s;
    QTest::newRow("headless without an address") << QStringList{u"--headless"_s} << u"--headless"_s << u"udp://"_s;
    QTest::newRow("a line ending that is not there")
        << QStringList{u"--line-end"_s, u"lfcr"_s, udp} << u"lfcr"_s << u"none, cr, lf, crlf"_s;
    QTest::newRow("a checksum that is not there")
        << QStringList{u"--checksum"_s, u"crc-3"_s, udp} << u"crc-3"_s << u"CRC-16/MODBUS"_s;
    QTest::newRow("a format that is not there")
        << QStringList{u"--format"_s, u"xml"_s, udp} << u"xml"_s << u"text, jsonl"_s;
    QTest::newRow("a language that is not there")
        << QStringList{u"--language"_s, u"fr"_s, udp} << u"fr"_s << u"en, zh_CN"_s;
    QTest::newRow("pcapng, which comes later")
        << QStringList{u"--record"_s, u"all.pcapng"_s, udp} << u".pcapng"_s << u"later"_s;
    QTest::newRow("a recording of an unknown kind")
        << QStringList{u"--record"_s, u"all.doc"_s, udp} << u"all.doc"_s << u".jsonl"_s;
    QTest::newRow("hex with a wrong digit is named with its place")
        << QStringList{u"--send-hex"_s, u"0dxx"_s, udp} << u"0dxx"_s << u"character 3"_s;
    QTest::newRow("an escape that is not there")
        << QStringList{u"--send-escaped"_s, u"a\\q"_s, udp} << u"a\\q"_s << u"character 2"_s;
    QTest::newRow("a period that is no number")
        << QStringList{u"--every"_s, u"fast"_s, u"--send"_s, u"a"_s, udp} << u"fast"_s << u"whole number from 1"_s;
    QTest::newRow("a period of nothing") << QStringList{u"--every"_s, u"0"_s, u"--send"_s, u"a"_s, udp} << u"--every"_s
                                         << u"from 1"_s;
    QTest::newRow("a negative count") << QStringList{u"--every"_s, u"5"_s, u"--count"_s, u"-1"_s,
                                                     u"--send"_s,  u"a"_s, udp}
                                      << u"-1"_s << u"from 0"_s;
    QTest::newRow("a time with a unit") << QStringList{u"--for"_s, u"3s"_s, udp} << u"3s"_s << u"from 0"_s;
    QTest::newRow("a number that is too large") << QStringList{u"--until-received"_s, u"99999999999999999999"_s, udp}
                                                << u"99999999999999999999"_s << u"from 0"_s;
    const QString tested = u"udp://127.0.0.1:0?to=127.0.0.1:9"_s;
    QTest::newRow("an echo test of nothing")
        << QStringList{u"--verify-echo"_s, u"0"_s, tested} << u"“0”"_s << u"from 1 to 4294967295"_s;
    QTest::newRow("an echo test without a target") << QStringList{u"--verify-echo"_s, u"5"_s, u"udp://127.0.0.1:0"_s}
                                                   << u"--verify-echo"_s << u"to=192.168.1.20:8080"_s;
    QTest::newRow("an echo test of a server") << QStringList{u"--verify-echo"_s, u"5"_s, u"tcp-server://127.0.0.1:0"_s}
                                              << u"--verify-echo"_s << u"tcp-client://"_s;
    QTest::newRow("an echo test of two peers")
        << QStringList{u"--verify-echo"_s, u"5"_s, tested, u"tcp-client://127.0.0.1:9"_s} << u"--verify-echo"_s
        << u"one address"_s;
    QTest::newRow("an echo test beside an echo")
        << QStringList{u"--verify-echo"_s, u"5"_s, u"--echo"_s, tested} << u"--verify-echo"_s << u"--echo"_s;
    QTest::newRow("an echo test beside a message")
        << QStringList{u"--verify-echo"_s, u"5"_s, u"--send"_s, u"a"_s, tested} << u"--verify-echo"_s << u"--send"_s;
    QTest::newRow("a size without an echo test")
        << QStringList{u"--size"_s, u"5"_s, tested} << u"--size"_s << u"--verify-echo"_s;
    QTest::newRow("a size that no datagram has")
        << QStringList{u"--verify-echo"_s, u"5"_s, u"--size"_s, u"65508"_s, tested} << u"65508"_s << u"65507"_s;
    QTest::newRow("sizes the wrong way round")
        << QStringList{u"--verify-echo"_s, u"5"_s, u"--size"_s, u"9-3"_s, tested} << u"9-3"_s << u"1-1472"_s;
    QTest::newRow("an empty message over TCP")
        << QStringList{u"--verify-echo"_s, u"5"_s, u"--size"_s, u"0"_s, u"tcp-client://127.0.0.1:9"_s} << u"--size"_s
        << u"TCP has no empty messages"_s;
    QTest::newRow("a count without a period")
        << QStringList{u"--count"_s, u"3"_s, u"--send"_s, u"a"_s, udp} << u"--count"_s << u"--every"_s;
    QTest::newRow("a period with nothing to send")
        << QStringList{u"--every"_s, u"100"_s, udp} << u"--every"_s << u"--send"_s;
    QTest::newRow("sending with nowhere to send to")
        << QStringList{u"--send"_s, u"a"_s, u"udp://0.0.0.0:0"_s} << u"send"_s << u"?to="_s;
    QTest::newRow("a character that the charset lacks")
        << QStringList{u"--send"_s, u"é你"_s, udp + u"&charset=windows-1252"_s} << u"windows-1252"_s
        << u"character 2"_s;
}

void TestArguments::usageErrorsNameWhatIsWrong()
{
    QFETCH(const QStringList, typed);
    QFETCH(const QString, named);
    QFETCH(const QString, allowed);
    const QString said = textOf(commandline::parse(typed).error);
    QVERIFY2(said.contains(named), qUtf8Printable(said));
    QVERIFY2(said.contains(allowed), qUtf8Printable(said));
}

namespace {

enum class Mode : quint8 { Window, Headless, Print };

Mode modeOf(const Arguments &arguments)
{
    if (arguments.textToPrint)
        return Mode::Print;
    return arguments.needWindow() ? Mode::Window : Mode::Headless;
}

} // namespace

void TestArguments::rightCommandLinesAreTaken_data()
{
    QTest::addColumn<QStringList>("typed");
    QTest::addColumn<Mode>("mode");
    QTest::addColumn<int>("addresses");

    QTest::newRow("nothing is the window") << QStringList{} << Mode::Window << 0;
    QTest::newRow("an address after a value that looks like an option")
        << QStringList{u"--send"_s, u"--echo"_s, u"tcp-client://127.0.0.1:9"_s} << Mode::Window << 1;
    QTest::newRow("a value joined with =")
        << QStringList{u"--headless"_s, u"--for=100"_s, u"udp://127.0.0.1:0"_s} << Mode::Headless << 1;
    QTest::newRow("several addresses") << QStringList{u"--headless"_s, u"udp://127.0.0.1:0"_s,
                                                      u"tcp-server://127.0.0.1:0"_s}
                                       << Mode::Headless << 2;
    QTest::newRow("help wins over what would run") << QStringList{u"--headless"_s, u"--help"_s} << Mode::Print << 0;
    QTest::newRow("headless with a workspace is checked when that is read")
        << QStringList{u"--headless"_s, u"--workspace"_s, u"w.json"_s} << Mode::Headless << 0;
    QTest::newRow("the checksum none, in any case") << QStringList{u"--checksum"_s, u"NONE"_s} << Mode::Window << 0;
}

void TestArguments::rightCommandLinesAreTaken()
{
    QFETCH(const QStringList, typed);
    const commandline::Parsed parsed = commandline::parse(typed);
    QCOMPARE(textOf(parsed.error), QString());
    QTEST(modeOf(parsed.arguments), "mode");
    QTEST(int(parsed.arguments.addresses.size()), "addresses");
}

void TestArguments::messagesKeepTheirOrder()
{
    const commandline::Parsed parsed = commandline::parse({u"--send-hex"_s, u"31"_s, u"--send"_s, u"2\\n"_s,
                                                           u"--send-escaped"_s, u"3\\n"_s, u"--send"_s, u"4"_s,
                                                           u"tcp-client://127.0.0.1:9"_s});
    QCOMPARE(textOf(parsed.error), QString());
    const QList<QByteArray> expected{"1", "2\\n", "3\n", "4"};
    QCOMPARE(parsed.arguments.messagesFor(parsed.arguments.addresses.constFirst()), expected);
}

void TestArguments::lineEndAndChecksumAreForTextAndHexNotForFiles()
{
    QTemporaryDir directory;
    QFile file(directory.filePath(u"octets"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("file");
    file.close();
    const commandline::Parsed parsed = commandline::parse({u"--send"_s, u"A"_s, u"--send-file"_s, file.fileName(),
                                                           u"--send-hex"_s, u"42"_s, u"--line-end"_s, u"crlf"_s,
                                                           u"--checksum"_s, u"xor-8"_s, u"tcp-client://127.0.0.1:9"_s});
    QCOMPARE(textOf(parsed.error), QString());
    const QList<QByteArray> expected{QByteArray("A\r\n") + char('A' ^ '\r' ^ '\n'), "file",
                                     QByteArray("B\r\n") + char('B' ^ '\r' ^ '\n')};
    QCOMPARE(parsed.arguments.messagesFor(parsed.arguments.addresses.constFirst()), expected);
}

void TestArguments::textIsEncodedInTheCharsetOfEachAddress()
{
    const commandline::Parsed parsed = commandline::parse(
        {u"--send"_s, u"你"_s, u"tcp-client://127.0.0.1:9"_s, u"tcp-client://127.0.0.1:9?charset=gb18030"_s});
    QCOMPARE(textOf(parsed.error), QString());
    QCOMPARE(parsed.arguments.messagesFor(parsed.arguments.addresses.at(0)), QList<QByteArray>{"\xe4\xbd\xa0"});
    QCOMPARE(parsed.arguments.messagesFor(parsed.arguments.addresses.at(1)), QList<QByteArray>{"\xc4\xe3"});
}

void TestArguments::udpWithoutATargetIsSkippedWhereAnotherCanSend()
{
    const commandline::Parsed parsed = commandline::parse(
        {u"--send"_s, u"a"_s, u"udp://127.0.0.1:0"_s, u"broadcast://0.0.0.0:0?to=8080"_s});
    QCOMPARE(textOf(parsed.error), QString());
    QVERIFY(parsed.arguments.messagesFor(parsed.arguments.addresses.at(0)).isEmpty());
    QCOMPARE(parsed.arguments.messagesFor(parsed.arguments.addresses.at(1)).size(), 1);
}

void TestArguments::aFileThatCannotBeReadIsAUsageError()
{
    QTemporaryDir directory;
    const QString missing = directory.filePath(u"missing"_s);
    const QString udp = u"tcp-client://127.0.0.1:9"_s;
    QVERIFY(textOf(commandline::parse({u"--send-file"_s, missing, udp}).error).contains(missing));
    QVERIFY(textOf(commandline::parse({u"--send-file"_s, directory.path(), udp}).error).contains(u"directory"_s));
}

void TestArguments::whatPrintsGoesBeforeARun()
{
    const commandline::Parsed parsed = commandline::parse(
        {u"--headless"_s, u"--version"_s, u"--help"_s, u"--count"_s, u"3"_s});
    QCOMPARE(textOf(parsed.error), QString());
    QVERIFY(parsed.arguments.textToPrint);
    QCOMPARE(parsed.arguments.textToPrint(), help::version());
}

void TestArguments::theHelpListsEveryOption()
{
    const QString text = help::usage(options::all());
    const QStringList names = options::names();
    for (const QString &name : names)
        QVERIFY2(text.contains(u"  "_s + name + u' '), qUtf8Printable(name));
}

void TestArguments::everyRowIsWhole()
{
    QSet<QString> names;
    for (const Option &option : options::all()) {
        QVERIFY2(option.name.startsWith(u"--"_s), qUtf8Printable(option.name));
        QVERIFY2(!names.contains(option.name), qUtf8Printable(option.name));
        names << option.name;
        QVERIFY2(option.help && option.parse, qUtf8Printable(option.name));
        QCOMPARE(options::find(option.name), &option);
        // Every word that the help lists is accepted as a value.
        for (const QString &word : option.value.isEmpty() ? option.words : QStringList()) {
            Arguments arguments;
            QCOMPARE(textOf(option.parse(option, word, arguments)), QString());
        }
    }
}

SOCKETEER_TEST_WITH(QCoreApplication, TestArguments)
#include "tst_arguments.moc"

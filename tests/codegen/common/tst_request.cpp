// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/codegen/requests.h"
#include "tests/kit/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

// Every language states what none of them can do, and how the message is composed.
class TestCodeRequest final : public QObject
{
    Q_OBJECT

private slots:
    void whatIsMissingIsSaid_data();
    void whatIsMissingIsSaid();
    void aWrongMessageIsExplained();
    void aMessageThatIsTooLongIsRefused();
    void withoutABroadcastAddressThereIsNone();
    void thePartsMakeTheMessage_data();
    void thePartsMakeTheMessage();
    void everyLanguageHasANameAndAFile();
};

void TestCodeRequest::whatIsMissingIsSaid_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<QString>("host");
    QTest::addColumn<quint16>("port");
    QTest::addColumn<HostPort>("to");
    QTest::addColumn<QString>("said"); // empty: nothing is missing
    QTest::newRow("a client without a server")
        << Scheme::TcpClient << QString() << quint16(80) << HostPort() << u"what to connect to"_s;
    QTest::newRow("a client without a port")
        << Scheme::TcpClient << u"a"_s << quint16(0) << HostPort() << u"what to connect to"_s;
    QTest::newRow("a broadcast without a port")
        << Scheme::Broadcast << u"0.0.0.0"_s << quint16(0) << HostPort() << u"target port"_s;
    QTest::newRow("an IPv6 target of an IPv4 socket")
        << Scheme::Udp << u"0.0.0.0"_s << quint16(0) << HostPort{u"::1"_s, 8080} << u"IPv6 address"_s;
    QTest::newRow("an IPv4 target of an IPv6 socket")
        << Scheme::Udp << u"::"_s << quint16(0) << HostPort{u"10.0.0.1"_s, 8080} << u"IPv6 address"_s;
    QTest::newRow("UDP without a target receives")
        << Scheme::Udp << u"0.0.0.0"_s << quint16(1) << HostPort() << QString();
}

void TestCodeRequest::whatIsMissingIsSaid()
{
    QFETCH(Scheme, scheme);
    QFETCH(QString, host);
    QFETCH(quint16, port);
    QFETCH(HostPort, to);
    QFETCH(QString, said);
    CodeRequest request;
    request.address.scheme = scheme;
    request.address.host = host;
    request.address.port = port;
    request.address.to = to;
    for (const CodeLanguage &language : CodeLanguage::all()) {
        const Listing listing = language.generate(request);
        if (said.isEmpty()) {
            QVERIFY(listing.whyNot.isNull() || language.word == "esp-at"_L1);
            continue;
        }
        QVERIFY2(listing.whyNot.text().contains(said), qPrintable(listing.whyNot.text()));
        QVERIFY(!listing.whyNot.advice.isEmpty() && listing.text.isEmpty());
    }
}

void TestCodeRequest::aWrongMessageIsExplained()
{
    CodeRequest request = requests::of(u"tcp-client://a:1"_s, {});
    request.message.kind = notation::Kind::Hex;
    request.message.typed = u"0x"_s;
    const Listing listing = requests::programIn(u"python"_s, request);
    QVERIFY(listing.text.isEmpty());
    QCOMPARE(listing.whyNot.why, request.message.toOctets().error);
}

void TestCodeRequest::aMessageThatIsTooLongIsRefused()
{
    CodeRequest request = requests::of(u"tcp-client://a:1"_s, {});
    request.message.typed = QString(CodeRequest::LongestMessage + 1, u'x');
    for (const CodeLanguage &language : CodeLanguage::all())
        QCOMPARE(language.generate(request).whyNot.word, Problem::Word::TooLarge);
    request.message.typed.chop(1);
    QVERIFY(requests::programIn(u"c"_s, request).whyNot.isNull());
}

void TestCodeRequest::withoutABroadcastAddressThereIsNone()
{
    CodeRequest request = requests::of(u"broadcast://0.0.0.0:0?to=1"_s);
    request.broadcasts.clear();
    QVERIFY(!requests::programIn(u"python"_s, request).whyNot.isNull());
    CodeRequest limited = requests::of(u"broadcast://0.0.0.0:0?to=1&via=limited&iface=lo"_s);
    const Notices remarks = requests::programIn(u"python"_s, limited).remarks;
    QVERIFY(remarks.size() == 1 && remarks.constFirst().arguments == QStringList{u"lo"_s});
    // A board has its own network.
    QVERIFY(requests::programIn(u"arduino"_s, request).whyNot.isNull());
}

void TestCodeRequest::thePartsMakeTheMessage_data()
{
    QTest::addColumn<QString>("charset");
    QTest::addColumn<int>("parts");
    QTest::addColumn<bool>("isHex");
    QTest::newRow("UTF-8") << "UTF-8" << 3 << false;
    QTest::newRow("a charset of two octets") << "UTF-16LE" << 3 << false;
    QTest::newRow("hex") << "UTF-8" << 3 << true;
}

void TestCodeRequest::thePartsMakeTheMessage()
{
    QFETCH(QString, charset);
    QFETCH(int, parts);
    QFETCH(bool, isHex);
    Message message = requests::nastyMessage(charset);
    if (isHex) {
        message.kind = notation::Kind::Hex;
        message.typed = u"00 ff 41"_s;
    }
    QByteArray joined;
    const QList<MessagePart> found = partsOf(message);
    for (const MessagePart &part : found) {
        QVERIFY(!part.remark.isEmpty());
        joined += part.octets;
    }
    QCOMPARE(found.size(), parts);
    QCOMPARE(joined, message.toOctets().octets);
    QVERIFY(partsOf(Message{}).isEmpty());
}

void TestCodeRequest::everyLanguageHasANameAndAFile()
{
    QStringList names;
    QStringList files;
    for (const CodeLanguage &language : CodeLanguage::all()) {
        names << language.name;
        const Listing listing = language.generate(requests::of(u"tcp-client://10.0.0.1:1"_s));
        QVERIFY2(listing.whyNot.isNull(), qPrintable(listing.whyNot.text()));
        QVERIFY(listing.text.endsWith(u'\n') && !listing.text.contains(u'\r') && !listing.text.contains(u'\t'));
        files << listing.fileName;
    }
    QCOMPARE(names.removeDuplicates(), 0);
    QCOMPARE(files.removeDuplicates(), 0);
}

SOCKETEER_TEST_WITH(QCoreApplication, TestCodeRequest)
#include "tst_request.moc"

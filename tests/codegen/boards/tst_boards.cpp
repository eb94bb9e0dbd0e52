// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workspace/language.h"
#include "tests/codegen/exchange.h"
#include "tests/kit/testprogram.h"

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

// The programs for boards: MicroPython runs here over stubs of the modules that
// CPython lacks, AT commands are only parsed.
class TestBoards final : public QObject
{
    Q_OBJECT

private slots:
    void micropythonExchanges_data();
    void micropythonExchanges();
    void commandsSayWhatIsToBeTyped_data();
    void commandsSayWhatIsToBeTyped();
    void whatABoardCannotDoIsSaid_data();
    void whatABoardCannotDoIsSaid();
    void whatIsLeftOutIsSaid();
    void everyLineOfCommandsIsACommandOrARemark();

private:
    QTemporaryDir m_folder;
};

void TestBoards::micropythonExchanges_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("busy"); // repeats and echoes
    QTest::addColumn<QString>("language");
    const QString groups = u"udp://0.0.0.0:0?to=127.0.0.1:1&group=239.255.7.1&group=239.255.7.2"_s;
    QTest::newRow("UDP") << u"udp://0.0.0.0:0?to=127.0.0.1:1"_s << false << "en";
    QTest::newRow("UDP in groups, repeated and echoing") << groups << true << "zh_CN";
    QTest::newRow("broadcast in the board's network") << u"broadcast://0.0.0.0:0?to=1"_s << true << "en";
    QTest::newRow("TCP client") << u"tcp-client://127.0.0.1:1"_s << false << "zh_CN";
    QTest::newRow("TCP client, repeated and echoing") << u"tcp-client://127.0.0.1:1"_s << true << "en";
    QTest::newRow("TCP client that connects again") << u"tcp-client://127.0.0.1:1?reconnect=100"_s << false << "en";
    QTest::newRow("TCP server") << u"tcp-server://0.0.0.0:1"_s << false << "en";
    QTest::newRow("TCP server, repeated and echoing") << u"tcp-server://0.0.0.0:1"_s << true << "zh_CN";
}

void TestBoards::micropythonExchanges()
{
    if (QStandardPaths::findExecutable(u"python3"_s).isEmpty())
        QSKIP("python3 is not installed: the MicroPython programs are not tried.");
    QFETCH(QString, address);
    QFETCH(bool, busy);
    QFETCH(QString, language);
    Language spoken;
    spoken.use(language);
    CodeRequest request = requests::of(address);
    if (request.address.scheme == Scheme::TcpServer)
        request.address.port = GeneratedExchange::freePort();
    if (busy) {
        request.repeat = CodeRequest::Repeat{30, 3};
        request.received = CodeRequest::Received::Echo;
    }
    GeneratedExchange exchange(request, [this](RunningProgram &program, const CodeRequest &wanted) {
        const Listing listing = requests::programIn(u"micropython"_s, wanted);
        QFile file(m_folder.filePath(u"main.py"_s));
        const bool written = file.open(QIODevice::WriteOnly) && file.write(listing.text.toUtf8()) > 0;
        program.setEnvironment(u"PYTHONPATH"_s, QStringLiteral(SOCKETEER_SOURCE_DIR "/tests/codegen/micropython"));
        program.setEnvironment(u"PYTHONDONTWRITEBYTECODE"_s, u"1"_s);
        program.start(u"python3"_s, {file.fileName()});
        return written;
    });
    exchange.run();
}

void TestBoards::commandsSayWhatIsToBeTyped_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("commands"); // those after joining the network
    QTest::newRow("UDP from a fixed port")
        << u"udp://0.0.0.0:7788?to=192.168.1.20:8080"_s << u"hello"_s
        << QStringList{u"AT+CIPMUX=0"_s, u"AT+CIPSTART=\"UDP\",\"192.168.1.20\",8080,7788,0"_s, u"AT+CIPSEND=5"_s,
                       u"hello"_s, u"AT+CIPCLOSE"_s};
    QTest::newRow("UDP from any port") << u"udp://0.0.0.0:0?to=192.168.1.20:8080"_s << u"hello"_s
                                       << QStringList{u"AT+CIPMUX=0"_s, u"AT+CIPSTART=\"UDP\",\"192.168.1.20\",8080"_s,
                                                      u"AT+CIPSEND=5"_s, u"hello"_s, u"AT+CIPCLOSE"_s};
    QTest::newRow("a TCP client whose message no keyboard has")
        << u"tcp-client://board.local:8080"_s << u"你"_s
        << QStringList{u"AT+CIPMUX=0"_s, u"AT+CIPSTART=\"TCP\",\"board.local\",8080"_s, u"AT+CIPSEND=3"_s,
                       u"E4 BD A0"_s, u"AT+CIPCLOSE"_s};
    QTest::newRow("a TCP server") << u"tcp-server://0.0.0.0:7788"_s << u"hello"_s
                                  << QStringList{u"AT+CIPMUX=1"_s, u"AT+CIPSERVER=1,7788"_s, u"AT+CIPSEND=0,5"_s,
                                                 u"hello"_s, u"AT+CIPSERVER=0,1"_s};
    QTest::newRow("a TCP client that only listens")
        << u"tcp-client://192.168.1.20:8080"_s << QString()
        << QStringList{u"AT+CIPMUX=0"_s, u"AT+CIPSTART=\"TCP\",\"192.168.1.20\",8080"_s, u"AT+CIPCLOSE"_s};
}

void TestBoards::commandsSayWhatIsToBeTyped()
{
    QFETCH(QString, address);
    QFETCH(QString, typed);
    QFETCH(QStringList, commands);
    Message message;
    message.typed = typed;
    const Listing listing = requests::programIn(u"esp-at"_s, requests::of(address, message));
    QVERIFY2(listing.whyNot.isNull(), qPrintable(listing.whyNot.text()));
    QStringList lines = listing.text.split(u'\n', Qt::SkipEmptyParts);
    lines.removeIf([](const QString &line) { return line.startsWith(u'#'); });
    QCOMPARE(lines.mid(0, 4),
             (QStringList{u"AT"_s, u"AT+CWMODE=1"_s, u"AT+CWJAP=\"your-network\",\"your-password\""_s, u"AT+CIFSR"_s}));
    QCOMPARE(lines.mid(4), commands);
}

void TestBoards::whatABoardCannotDoIsSaid_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("said");
    QTest::newRow("broadcast by commands") << u"esp-at"_s << u"broadcast://0.0.0.0:0?to=8080"_s << u"broadcast"_s;
    QTest::newRow("limited broadcast by commands")
        << u"esp-at"_s << u"broadcast://0.0.0.0:0?to=8080&via=limited"_s << u"broadcast"_s;
    QTest::newRow("a group that is not the target, by commands")
        << u"esp-at"_s << u"udp://0.0.0.0:1?to=192.168.1.20:8080&group=239.1.2.3"_s << u"multicast"_s;
    QTest::newRow("only receiving UDP, by commands") << u"esp-at"_s << u"udp://0.0.0.0:1"_s << u"target"_s;
    QTest::newRow("two groups in a sketch")
        << u"arduino"_s << u"udp://0.0.0.0:1?to=192.168.1.20:8080&group=239.1.2.3&group=239.1.2.4"_s
        << u"one multicast group"_s;
    for (const QString &target : {u"arduino"_s, u"micropython"_s, u"esp-at"_s}) {
        const QByteArray name(CodeLanguage::find(target)->name.data());
        QTest::addRow("%s, IPv6", name.constData()) << target << u"tcp-client://[fe80::1]:8080"_s << u"IPv4"_s;
        QTest::addRow("%s, a server without a port", name.constData())
            << target << u"tcp-server://0.0.0.0:0"_s << u"port"_s;
    }
}

void TestBoards::whatABoardCannotDoIsSaid()
{
    QFETCH(QString, target);
    QFETCH(QString, address);
    QFETCH(QString, said);
    const Listing listing = requests::programIn(target, requests::of(address));
    QVERIFY(!listing.whyNot.isNull());
    QVERIFY(!listing.whyNot.why.isEmpty() && !listing.whyNot.advice.isEmpty());
    QVERIFY2(listing.whyNot.text().contains(said), qPrintable(listing.whyNot.text()));
    QVERIFY(listing.text.isEmpty());
}

void TestBoards::whatIsLeftOutIsSaid()
{
    const CodeRequest request = requests::of(
        u"udp://192.168.1.5:7788?to=239.1.2.3:7788&group=239.1.2.3&iface=eth0&ttl=3&rcvbuf=4096"_s);
    for (const QString &target : {u"arduino"_s, u"micropython"_s, u"esp-at"_s}) {
        const Listing listing = requests::programIn(target, request);
        QVERIFY2(listing.whyNot.isNull(), qPrintable(listing.whyNot.text()));
        QCOMPARE(listing.remarks.size(), 4); // address, interface, buffer, TTL
        QVERIFY(requests::programIn(target, requests::of(u"tcp-client://192.168.1.20:1"_s)).remarks.isEmpty());
    }
}

void TestBoards::everyLineOfCommandsIsACommandOrARemark()
{
    requests::HostileLanguage hostile;
    QVERIFY(QCoreApplication::installTranslator(&hostile));
    static const QRegularExpression allowed(u"^(#.*|AT[+A-Z]*(=.*)?|([0-9A-F]{2} ?)+|)$"_s);
    int found = 0;
    for (const auto &[name, request] : requests::variants()) {
        const QString text = requests::programIn(u"esp-at"_s, request).text;
        const QStringList lines = text.split(u'\n');
        for (const QString &line : lines)
            QVERIFY2(allowed.match(line).hasMatch(), qPrintable(name + u": "_s + line));
        found += text.isEmpty() ? 0 : 1;
    }
    QVERIFY(found > 5);
}

SOCKETEER_TEST_WITH(QCoreApplication, TestBoards)
#include "tst_boards.moc"

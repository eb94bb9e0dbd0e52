// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workspace/language.h"
#include "tests/codegen/exchange.h"
#include "tests/kit/testprogram.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

// The scripts for this program itself, socat and nc: sh parses all of them and
// runs those of each tab.
class TestCommandLines final : public QObject
{
    Q_OBJECT

private slots:
    void everyVariantIsAScript_data();
    void everyVariantIsAScript();
    void theExchangeArrives_data();
    void theExchangeArrives();
    void whatTheyCannotDoIsSaid_data();
    void whatTheyCannotDoIsSaid();

private:
    [[nodiscard]] QString write(const QString &text) const
    {
        QFile file(m_folder.filePath(u"program.sh"_s));
        return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0 ? file.fileName() : QString();
    }

    QTemporaryDir m_folder;
};

void TestCommandLines::everyVariantIsAScript_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("this program") << u"socketeer"_s;
    QTest::newRow("socat") << u"socat"_s;
    QTest::newRow("nc") << u"nc"_s;
}

void TestCommandLines::everyVariantIsAScript()
{
    QFETCH(QString, target);
    requests::HostileLanguage hostile;
    QVERIFY(QCoreApplication::installTranslator(&hostile));
    QString all;
    int found = 0;
    for (const auto &[name, request] : requests::variants()) {
        const Listing listing = requests::programIn(target, request);
        all += listing.text;
        found += listing.whyNot.isNull() ? 1 : 0;
        QVERIFY2(listing.text.isEmpty() != listing.whyNot.isNull(), qPrintable(name));
    }
    QVERIFY(found > 8);
    RunningProgram shell;
    shell.start(u"sh"_s, {u"-n"_s, write(all)});
    QVERIFY(shell.hasEnded());
    QCOMPARE(shell.output(), QByteArray());
    QCOMPARE(shell.status(), 0);
    // Each line is a comment or part of a command: nothing has broken out of a comment.
    QVERIFY(!all.contains(u"\nimport"_s) && !all.contains(u"\n#error"_s));
}

void TestCommandLines::theExchangeArrives_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("charset");
    QTest::addColumn<bool>("repeated");
    QTest::addColumn<bool>("echo");
    const QString udp = u"udp://127.0.0.1:0?to=127.0.0.1:1"_s;
    const QString broadcast = u"broadcast://0.0.0.0:0?to=1&via=127.255.255.255"_s;
    const QString client = u"tcp-client://127.0.0.1:1"_s;
    const QString server = u"tcp-server://127.0.0.1:1"_s;
    QTest::newRow("this program, UDP") << u"socketeer"_s << udp << "GB18030" << false << false;
    QTest::newRow("this program, broadcast, repeated and echoing")
        << u"socketeer"_s << broadcast << "UTF-8" << true << true;
    QTest::newRow("this program, TCP client") << u"socketeer"_s << client << "UTF-8" << false << true;
    QTest::newRow("this program, TCP server") << u"socketeer"_s << server << "GB18030" << false << true;
    QTest::newRow("socat, UDP") << u"socat"_s << udp << "UTF-8" << false << false;
    QTest::newRow("socat, UDP in a group, repeated")
        << u"socat"_s << u"udp://0.0.0.0:0?to=127.0.0.1:1&group=239.255.7.1&iface=lo"_s << "UTF-8" << true << false;
    QTest::newRow("socat, broadcast") << u"socat"_s << broadcast << "GB18030" << false << false;
    QTest::newRow("socat, TCP client, repeated") << u"socat"_s << client << "UTF-8" << true << false;
    QTest::newRow("socat, TCP server") << u"socat"_s << server << "GB18030" << false << false;
    QTest::newRow("socat, TCP server that echoes") << u"socat"_s << server << "UTF-8" << false << true;
    QTest::newRow("nc, UDP") << u"nc"_s << udp << "UTF-8" << false << false;
    QTest::newRow("nc, TCP client, repeated") << u"nc"_s << client << "UTF-8" << true << false;
}

void TestCommandLines::theExchangeArrives()
{
    QFETCH(QString, target);
    QFETCH(QString, address);
    QFETCH(QString, charset);
    QFETCH(bool, repeated);
    QFETCH(bool, echo);
    if (target == u"socat"_s && QStandardPaths::findExecutable(u"socat"_s).isEmpty())
        QSKIP("NOT TESTED: socat is not installed: its command lines are not tried.");
    if (target == u"nc"_s && QStandardPaths::findExecutable(u"nc"_s).isEmpty())
        QSKIP("NOT TESTED: nc is not installed: its command lines are not tried.");
    CodeRequest request = requests::of(address, requests::nastyMessage(charset));
    if (request.address.scheme == Scheme::TcpServer)
        request.address.port = GeneratedExchange::freePort();
    if (repeated)
        request.repeat = CodeRequest::Repeat{200, 3};
    if (echo)
        request.received = CodeRequest::Received::Echo;
    GeneratedExchange exchange(request, [this, target](RunningProgram &program, const CodeRequest &wanted) {
        const Listing listing = requests::programIn(target, wanted);
        const QString own = QFileInfo(QStringLiteral(SOCKETEER_PROGRAM)).path();
        program.setEnvironment(u"PATH"_s, own + u':' + qEnvironmentVariable("PATH"));
        program.start(u"sh"_s, {write(listing.text)});
        return listing.whyNot.isNull();
    });
    exchange.setEndsWithConnection(false);
    exchange.run();
}

void TestCommandLines::whatTheyCannotDoIsSaid_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("said");
    QTest::newRow("nc and broadcast") << u"nc"_s << u"broadcast://0.0.0.0:0?to=8080"_s << u"broadcast"_s;
    QTest::newRow("nc and groups") << u"nc"_s << u"udp://0.0.0.0:1?group=239.1.2.3"_s << u"multicast"_s;
    QTest::newRow("nc and a server without a port") << u"nc"_s << u"tcp-server://0.0.0.0:0"_s << u"port"_s;
    QTest::newRow("socat and several broadcast addresses")
        << u"socat"_s << u"broadcast://0.0.0.0:0?to=8080"_s << u"one broadcast address"_s;
    QTest::newRow("socat and an interface with odd signs")
        << u"socat"_s << u"udp://0.0.0.0:1?group=239.1.2.3&iface=a,b"_s << u"name"_s;
}

void TestCommandLines::whatTheyCannotDoIsSaid()
{
    QFETCH(QString, target);
    QFETCH(QString, address);
    QFETCH(QString, said);
    CodeRequest request = requests::of(address);
    request.broadcasts = {u"192.168.1.255"_s, u"10.0.0.255"_s};
    const Listing listing = requests::programIn(target, request);
    QVERIFY2(listing.whyNot.text().contains(said), qPrintable(listing.whyNot.text()));
    QVERIFY(listing.text.isEmpty());
}

SOCKETEER_TEST_WITH(QCoreApplication, TestCommandLines)
#include "tst_commandlines.moc"

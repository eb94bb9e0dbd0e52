// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workspace/language.h"
#include "tests/codegen/exchange.h"
#include "tests/kit/testprogram.h"

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

// The Python programs: all of them are compiled, and those of each tab run.
class TestPython final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyVariantIsPython_data();
    void everyVariantIsPython();
    void theExchangeArrives_data();
    void theExchangeArrives();
    void everyCharsetIsKnown();

private:
    [[nodiscard]] QString write(const QString &name, const QString &text) const
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0 ? path : QString();
    }
    [[nodiscard]] static QByteArray run(const QStringList &arguments)
    {
        RunningProgram python;
        python.start(u"python3"_s, arguments);
        return python.hasEnded() && python.status() == 0 ? QByteArray() : "failed: " + python.output();
    }

    QTemporaryDir m_folder;
};

void TestPython::initTestCase()
{
    if (QStandardPaths::findExecutable(u"python3"_s).isEmpty())
        QSKIP("python3 is not installed: the Python programs are not tried.");
}

void TestPython::everyVariantIsPython_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("on this machine") << u"python"_s;
    QTest::newRow("on a board") << u"micropython"_s;
}

void TestPython::everyVariantIsPython()
{
    QFETCH(QString, target);
    requests::HostileLanguage hostile;
    QVERIFY(QCoreApplication::installTranslator(&hostile));
    QStringList arguments{u"-m"_s, u"py_compile"_s};
    for (const auto &[name, request] : requests::variants()) {
        const Listing listing = requests::programIn(target, request);
        QVERIFY2(listing.whyNot.isNull() || target == u"micropython"_s || request.hearsOneSource(), qPrintable(name));
        if (!listing.whyNot.isNull())
            continue;
        QVERIFY2(listing.text.contains(u"中文："), qPrintable(name));
        arguments << write(name.simplified().replace(u' ', u'_') + u".py"_s, listing.text);
    }
    QVERIFY(arguments.size() > 20);
    QCOMPARE(run(arguments), QByteArray());
}

void TestPython::theExchangeArrives_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("charset");
    QTest::addColumn<bool>("busy"); // repeats and echoes
    QTest::addColumn<QString>("language");
    const QString udp = u"udp://127.0.0.1:0?to=127.0.0.1:1"_s;
    const QString broadcast = u"broadcast://0.0.0.0:0?to=1&via=127.255.255.255"_s;
    QTest::newRow("UDP") << udp << "UTF-8" << false << "en";
    QTest::newRow("UDP, repeated and echoing") << udp << "GB18030" << true << "zh_CN";
    QTest::newRow("UDP in groups") << u"udp://0.0.0.0:0?to=127.0.0.1:1&group=239.255.7.1&group=239.255.7.2&iface=lo"_s
                                   << "UTF-8" << true << "en";
    QTest::newRow("broadcast") << broadcast << "UTF-8" << false << "zh_CN";
    QTest::newRow("broadcast, repeated and echoing") << broadcast << "Shift_JIS" << true << "en";
    QTest::newRow("TCP client") << u"tcp-client://127.0.0.1:1"_s << "GB18030" << false << "en";
    QTest::newRow("TCP client, repeated and echoing")
        << u"tcp-client://127.0.0.1:1?from=127.0.0.1:0"_s << "EUC-KR" << true << "zh_CN";
    QTest::newRow("TCP client that connects again")
        << u"tcp-client://127.0.0.1:1?reconnect=100"_s << "UTF-8" << false << "en";
    QTest::newRow("TCP server") << u"tcp-server://127.0.0.1:0"_s << "UTF-8" << false << "zh_CN";
    QTest::newRow("TCP server, repeated and echoing") << u"tcp-server://127.0.0.1:0"_s << "Big5" << true << "en";
}

void TestPython::theExchangeArrives()
{
    QFETCH(QString, address);
    QFETCH(QString, charset);
    QFETCH(bool, busy);
    QFETCH(QString, language);
    Language spoken;
    spoken.use(language);
    CodeRequest request = requests::of(address, requests::nastyMessage(charset));
    if (charset != "UTF-8"_L1 && charset != "GB18030"_L1)
        request.message.typed = u"\"\\ ?\?/ a"_s;
    QVERIFY(request.message.toOctets().isValid());
    if (busy) {
        request.repeat = CodeRequest::Repeat{30, 3};
        request.received = CodeRequest::Received::Echo;
    }
    GeneratedExchange exchange(request, [this](RunningProgram &program, const CodeRequest &wanted) {
        const Listing listing = requests::programIn(u"python"_s, wanted);
        program.start(u"python3"_s, {write(u"program.py"_s, listing.text)});
        return listing.whyNot.isNull();
    });
    exchange.run();
}

// Python knows it under the name that the program uses.
void TestPython::everyCharsetIsKnown()
{
    QString text = u"import codecs\n"_s;
    for (const QString &name : Charset::available()) {
        CodeRequest request = requests::of(u"udp://0.0.0.0:7788"_s, Message{});
        request.message.charset = Charset::find(name).value();
        const QStringList lines = requests::programIn(u"python"_s, request).text.split(u'\n');
        for (const QString &line : lines) {
            if (line.startsWith("CHARSET = "_L1))
                text += u"codecs.lookup("_s + line.sliced(10) + u")\n"_s;
        }
    }
    QCOMPARE(text.count(u"lookup"_s), Charset::available().size());
    QCOMPARE(run({write(u"charsets.py"_s, text)}), QByteArray());
}

SOCKETEER_TEST_WITH(QCoreApplication, TestPython)
#include "tst_python.moc"

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workspace/language.h"
#include "tests/codegen/compiler.h"
#include "tests/codegen/exchange.h"
#include "tests/kit/testprogram.h"

using namespace Qt::StringLiterals;

// The programs in C and C++: every variant is compiled, those of each tab run.
class TestCompiled final : public QObject
{
    Q_OBJECT

private slots:
    void everyVariantIsC();
    void everyVariantIsCxx();
    void everyVariantIsASketch();
    void theExchangeArrives_data();
    void theExchangeArrives();

private:
    [[nodiscard]] QByteArray build(const QString &target, const QString &text) const
    {
        if (target == u"c"_s)
            return m_compiler.run({u"-x"_s, u"c"_s, u"-std=c11"_s, u"-O1"_s, u"-o"_s, m_compiler.path(u"program"_s),
                                   m_compiler.write(u"program.c"_s, text)});
        return m_compiler.run(Compiler::qtFlags()
                              + QStringList{u"-o"_s, m_compiler.path(u"program"_s),
                                            m_compiler.write(u"program.cpp"_s, text),
                                            QStringLiteral(SOCKETEER_QT_NETWORK), QStringLiteral(SOCKETEER_QT_CORE)});
    }

    Compiler m_compiler;
};

void TestCompiled::everyVariantIsC()
{
    requests::HostileLanguage hostile;
    QVERIFY(QCoreApplication::installTranslator(&hostile));
    QStringList arguments{u"-std=c11"_s, u"-fsyntax-only"_s};
    for (const auto &[name, request] : requests::variants()) {
        const Listing listing = requests::programIn(u"c"_s, request);
        QVERIFY2(listing.whyNot.isNull() && listing.text.contains(u"中文："), qPrintable(name));
        arguments << u"-x"_s << u"c"_s
                  << m_compiler.write(name.simplified().replace(u' ', u'_') + u".c"_s, listing.text);
    }
    QCOMPARE(m_compiler.run(arguments), QByteArray());
}

void TestCompiled::everyVariantIsCxx()
{
    requests::HostileLanguage hostile;
    QVERIFY(QCoreApplication::installTranslator(&hostile));
    const QString all = Compiler::together(u"qt"_s, u"main"_s) + u"int main() {}\n"_s;
    QVERIFY(all.contains(u"中文："));
    // In the joint source, a function unused by one program deserves no
    // warning.
    const QStringList flags{u"-fsyntax-only"_s, m_compiler.write(u"all.cpp"_s, all)};
    QCOMPARE(m_compiler.run(Compiler::qtFlags() + flags), QByteArray());
}

// Compiles with the headers in tests/codegen/arduino, which only declare what
// the ESP32's core has.
void TestCompiled::everyVariantIsASketch()
{
    requests::HostileLanguage hostile;
    QVERIFY(QCoreApplication::installTranslator(&hostile));
    const QString all = u"#include <Arduino.h>\n"_s + Compiler::together(u"arduino"_s, u"no main"_s);
    QVERIFY(all.contains(u"中文："));
    QVERIFY(all.count(u"void loop()"_s) > 25);
    QCOMPARE(m_compiler.run({u"-std=gnu++17"_s, u"-fsyntax-only"_s, u"-Wno-shadow"_s, u"-I"_s,
                             QStringLiteral(SOCKETEER_SOURCE_DIR "/tests/codegen/arduino"),
                             m_compiler.write(u"all.cpp"_s, all)}),
             QByteArray());
}

void TestCompiled::theExchangeArrives_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("charset");
    QTest::addColumn<bool>("busy"); // repeats and echoes
    QTest::addColumn<QString>("language");
    const QString udp = u"udp://127.0.0.1:0?to=127.0.0.1:1"_s;
    const QString groups = u"udp://0.0.0.0:0?to=127.0.0.1:1&group=239.255.7.1&group=239.255.7.2&iface=lo"_s;
    const QString broadcast = u"broadcast://0.0.0.0:0?to=1&via=127.255.255.255"_s;
    const QString again = u"tcp-client://127.0.0.1:1?from=127.0.0.1:0&reconnect=100"_s;
    const QString client = u"tcp-client://127.0.0.1:1"_s;
    const QString server = u"tcp-server://127.0.0.1:0"_s;
    QTest::newRow("C, UDP") << u"c"_s << udp << "UTF-8" << false << "en";
    QTest::newRow("C, UDP in groups, repeated and echoing") << u"c"_s << groups << "GB18030" << true << "zh_CN";
    QTest::newRow("C, broadcast") << u"c"_s << broadcast << "UTF-8" << false << "zh_CN";
    QTest::newRow("C, broadcast, repeated and echoing") << u"c"_s << broadcast << "UTF-8" << true << "en";
    QTest::newRow("C, TCP client") << u"c"_s << client << "GB18030" << false << "en";
    QTest::newRow("C, TCP client, repeated and echoing") << u"c"_s << client << "UTF-8" << true << "zh_CN";
    QTest::newRow("C, TCP client that connects again") << u"c"_s << again << "UTF-8" << false << "en";
    QTest::newRow("C, TCP server") << u"c"_s << server << "UTF-8" << false << "zh_CN";
    QTest::newRow("C, TCP server, repeated and echoing") << u"c"_s << server << "GB18030" << true << "en";
    QTest::newRow("Qt, UDP in groups, repeated and echoing") << u"qt"_s << groups << "UTF-8" << true << "en";
    QTest::newRow("Qt, broadcast") << u"qt"_s << broadcast << "GB18030" << false << "zh_CN";
    QTest::newRow("Qt, TCP client that connects again") << u"qt"_s << again << "GB18030" << false << "en";
    QTest::newRow("Qt, TCP server, repeated and echoing") << u"qt"_s << server << "UTF-8" << true << "zh_CN";
}

void TestCompiled::theExchangeArrives()
{
    QFETCH(QString, target);
    QFETCH(QString, address);
    QFETCH(QString, charset);
    QFETCH(bool, busy);
    QFETCH(QString, language);
    Language spoken;
    spoken.use(language);
    CodeRequest request = requests::of(address, requests::nastyMessage(charset));
    if (busy) {
        request.repeat = CodeRequest::Repeat{30, 3};
        request.received = CodeRequest::Received::Echo;
    }
    GeneratedExchange exchange(request, [&](RunningProgram &program, const CodeRequest &wanted) {
        const Listing listing = requests::programIn(target, wanted);
        const QByteArray complaints = build(target, listing.text);
        program.start(m_compiler.path(u"program"_s));
        return QTest::qCompare(complaints, QByteArray(), "the compiler", "nothing", __FILE__, __LINE__);
    });
    exchange.run();
}

SOCKETEER_TEST_WITH(QCoreApplication, TestCompiled)
#include "tst_compiled.moc"

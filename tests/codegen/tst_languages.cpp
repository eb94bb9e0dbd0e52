// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/codegen/requests.h"
#include "tests/kit/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;

// The table of languages.
class TestLanguages final : public QObject
{
    Q_OBJECT

private slots:
    void aWordFindsItsLanguage();
    void theNameOfAFileFollowsTheKind_data();
    void theNameOfAFileFollowsTheKind();
    void commentsBeginAsTheSyntaxSays();
};

void TestLanguages::aWordFindsItsLanguage()
{
    for (const CodeLanguage &language : CodeLanguage::all())
        QCOMPARE(CodeLanguage::find(QString(language.word)), &language);
    QCOMPARE(CodeLanguage::find(u"cobol"), nullptr);
    QCOMPARE(CodeLanguage::find(u""), nullptr);
}

void TestLanguages::theNameOfAFileFollowsTheKind_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("fileName");
    QTest::newRow("a module has no dashes") << u"python"_s << u"tcp_client.py"_s;
    QTest::newRow("nor has a program's source") << u"c"_s << u"tcp_client.c"_s;
    QTest::newRow("a board's main module") << u"micropython"_s << u"tcp_client_main.py"_s;
    QTest::newRow("commands") << u"esp-at"_s << u"tcp_client_at.txt"_s;
    QTest::newRow("a script has dashes") << u"socketeer"_s << u"tcp-client.sh"_s;
    QTest::newRow("a script of another program") << u"socat"_s << u"tcp-client-socat.sh"_s;
}

void TestLanguages::theNameOfAFileFollowsTheKind()
{
    QFETCH(QString, language);
    const CodeRequest request = requests::of(u"tcp-client://10.0.0.1:1"_s);
    QTEST(requests::programIn(language, request).fileName, "fileName");
}

void TestLanguages::commentsBeginAsTheSyntaxSays()
{
    for (const CodeLanguage &language : CodeLanguage::all()) {
        const QString text = language.generate(requests::of(u"tcp-client://10.0.0.1:1"_s)).text;
        QVERIFY2(text.contains(u'\n' + language.syntax.comment + u" Does what this tab does"_s)
                     || text.startsWith(language.syntax.comment + u" Does what this tab does"_s),
                 language.name.data());
    }
}

SOCKETEER_TEST_WITH(QCoreApplication, TestLanguages)
#include "tst_languages.moc"

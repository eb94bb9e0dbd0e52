// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workspace/language.h"
#include "tests/kit/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestLanguage final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theSystemsLanguageIsFoundInTheEnvironment_data();
    void theSystemsLanguageIsFoundInTheEnvironment();
    void anUnknownLanguageIsTheSystems();
};

void TestLanguage::init()
{
    for (const char *const name : {"LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"})
        qunsetenv(name);
}

void TestLanguage::theSystemsLanguageIsFoundInTheEnvironment_data()
{
    QTest::addColumn<QString>("LANGUAGE");
    QTest::addColumn<QString>("LC_ALL");
    QTest::addColumn<QString>("LC_MESSAGES");
    QTest::addColumn<QString>("LANG");
    QTest::addColumn<QString>("expected");

    const QString none;
    const QString en = u"en"_s;
    const QString zh = u"zh_CN"_s;
    QTest::newRow("a Chinese locale that was never generated") << none << none << none << u"zh_CN.UTF-8"_s << zh;
    QTest::newRow("any Chinese is Chinese") << none << none << none << u"zh_TW.Big5"_s << zh;
    QTest::newRow("without a country") << none << none << none << u"zh"_s << zh;
    QTest::newRow("LC_ALL goes before LANG") << none << u"en_GB.UTF-8"_s << none << u"zh_CN.UTF-8"_s << en;
    QTest::newRow("LC_MESSAGES goes before LANG") << none << none << u"zh_CN"_s << u"de_DE.UTF-8"_s << zh;
    QTest::newRow("LANGUAGE goes before them") << u"zh_CN:en"_s << none << none << u"en_US.UTF-8"_s << zh;
    QTest::newRow("the first that we speak of LANGUAGE") << u"fr:zh_CN:en"_s << none << none << u"fr_FR.UTF-8"_s << zh;
    QTest::newRow("LANGUAGE does not count in the C locale") << u"zh_CN"_s << u"C"_s << none << none << en;
    QTest::newRow("a language that we do not speak") << none << none << none << u"de_DE.UTF-8"_s << en;
    QTest::newRow("what merely begins so") << none << none << none << u"zhx_XX.UTF-8"_s << en;
}

void TestLanguage::theSystemsLanguageIsFoundInTheEnvironment()
{
    for (const char *const name : {"LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QString value = *static_cast<QString *>(QTest::qData(name, QMetaType::QString));
        if (!value.isEmpty())
            qputenv(name, value.toUtf8());
    }
    QTEST(Language::ofSystem(), "expected");
}

void TestLanguage::anUnknownLanguageIsTheSystems()
{
    qputenv("LANG", "zh_CN.UTF-8");
    Language language;
    language.use(u"klingon"_s);
    QCOMPARE(language.current(), u"zh_CN"_s);
    language.use(u"en"_s);
    QCOMPARE(language.current(), u"en"_s);
}

SOCKETEER_TEST_WITH(QCoreApplication, TestLanguage)
#include "tst_language.moc"

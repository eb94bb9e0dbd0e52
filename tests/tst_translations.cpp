// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/kit/testprogram.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

// Both languages are complete: lupdate finds no string that is missing from the
// files in translations/, and none of their strings is unfinished.
class TestTranslations final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyStringIsTranslated_data();
    void everyStringIsTranslated();
    void placeholdersAreKept_data();
    void placeholdersAreKept();

private:
    static void addLanguages();

    QTemporaryDir m_updated;
};

namespace {

const QDir root(QStringLiteral(SOCKETEER_SOURCE_DIR));

struct Entry
{
    QString source;
    QStringList translations; // one, or one per plural form
    bool numerous = false;
    bool unfinished = false;
};

Entry readMessage(QXmlStreamReader &xml)
{
    Entry entry;
    entry.numerous = xml.attributes().value(u"numerus"_s) == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            entry.source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            entry.unfinished = xml.attributes().hasAttribute(u"type"_s);
            if (!entry.numerous) {
                entry.translations << xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement())
                entry.translations << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return entry;
}

QList<Entry> entriesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Entry> entries;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"message")
            entries << readMessage(xml);
    }
    return xml.hasError() ? QList<Entry>() : entries;
}

QStringList placeholdersOf(const QString &text)
{
    static const QRegularExpression placeholder(u"%L?\\d|%n"_s);
    QStringList found;
    for (auto it = placeholder.globalMatch(text); it.hasNext();)
        found << it.next().captured();
    found.sort();
    found.removeDuplicates();
    return found;
}

} // namespace

void TestTranslations::addLanguages()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("pluralsOnly");
    QTest::newRow("English has its plurals") << u"socketeer_en.ts"_s << true;
    QTest::newRow("Simplified Chinese has everything") << u"socketeer_zh_CN.ts"_s << false;
}

void TestTranslations::initTestCase()
{
    QVERIFY(m_updated.isValid());
    QStringList arguments = {
        u"-no-obsolete"_s,       u"-locations"_s,        u"none"_s, u"-silent"_s, u"-I"_s, root.path(),
        root.filePath(u"app"_s), root.filePath(u"ui"_s), u"-ts"_s};
    for (const QString &name : {u"socketeer_en.ts"_s, u"socketeer_zh_CN.ts"_s}) {
        QVERIFY(QFile::copy(root.filePath(u"translations/"_s + name), m_updated.filePath(name)));
        QVERIFY(QFile::setPermissions(m_updated.filePath(name), QFile::ReadOwner | QFile::WriteOwner));
        arguments << m_updated.filePath(name);
    }
    QProcess lupdate;
    lupdate.start(QStringLiteral(SOCKETEER_LUPDATE), arguments);
    QVERIFY2(lupdate.waitForFinished(60'000), qPrintable(lupdate.errorString()));
    QCOMPARE(lupdate.exitCode(), 0);
    // lupdate skips code that it does not understand, and the strings in it.
    const QByteArray complaints = lupdate.readAllStandardError();
    QVERIFY2(!complaints.contains("without context"), complaints.constData());
}

void TestTranslations::everyStringIsTranslated_data()
{
    addLanguages();
}

void TestTranslations::everyStringIsTranslated()
{
    QFETCH(QString, file);
    QFETCH(bool, pluralsOnly);
    const QList<Entry> entries = entriesOf(m_updated.filePath(file));
    QVERIFY(!entries.isEmpty());
    for (const Entry &entry : entries) {
        if (pluralsOnly && !entry.numerous)
            continue;
        QVERIFY2(!entry.unfinished, qPrintable(entry.source));
        for (const QString &translation : entry.translations)
            QVERIFY2(!translation.isEmpty(), qPrintable(entry.source));
    }
}

void TestTranslations::placeholdersAreKept_data()
{
    addLanguages();
}

void TestTranslations::placeholdersAreKept()
{
    QFETCH(QString, file);
    const QList<Entry> entries = entriesOf(m_updated.filePath(file));
    for (const Entry &entry : entries) {
        for (const QString &translation : entry.translations) {
            if (translation.isEmpty() && !entry.numerous)
                continue;
            QStringList expected = placeholdersOf(entry.source);
            QStringList got = placeholdersOf(translation);
            if (entry.numerous) { // the singular may omit the number
                expected.removeAll(u"%n"_s);
                got.removeAll(u"%n"_s);
            }
            QVERIFY2(got == expected, qPrintable(entry.source + u" → "_s + translation));
        }
    }
}

SOCKETEER_TEST(TestTranslations)
#include "tst_translations.moc"

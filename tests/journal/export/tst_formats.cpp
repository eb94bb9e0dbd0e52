// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/export/exporter.h"
#include "app/journal/export/formats.h"
#include "tests/kit/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Use = ExportFormat::Use;

// The table of file formats.
class TestFormats final : public QObject
{
    Q_OBJECT

private slots:
    void everyRowIsWhole();
    void noTwoRowsShareANameOrAnEnding();
    void eachUseHasItsFormats();
    void aNameFindsWhatItsUseAllows();
    void anEndingChoosesTheFormat_data();
    void anEndingChoosesTheFormat();
    void anUnknownEndingIsAProblemThatListsTheOthers_data();
    void anUnknownEndingIsAProblemThatListsTheOthers();
};

void TestFormats::everyRowIsWhole()
{
    QVERIFY(!ExportFormat::text().isPlanned());
    for (const ExportFormat &format : ExportFormat::all()) {
        QVERIFY(!format.name.isEmpty());
        QVERIFY(format.ending.startsWith(u'.'));
        QCOMPARE(format.createExporter == nullptr, format.isPlanned());
        if (format.isPlanned())
            continue;
        QVERIFY(format.createExporter());
        QVERIFY(!format.displayName().isEmpty());
    }
}

void TestFormats::noTwoRowsShareANameOrAnEnding()
{
    QStringList names;
    QStringList endings;
    for (const ExportFormat &format : ExportFormat::all()) {
        names << format.name;
        endings << format.ending;
    }
    QCOMPARE(names.removeDuplicates(), 0);
    QCOMPARE(endings.removeDuplicates(), 0);
}

void TestFormats::eachUseHasItsFormats()
{
    QCOMPARE(ExportFormat::names(Use::StandardOutput), (QStringList{u"text"_s, u"jsonl"_s}));
    QCOMPARE(ExportFormat::endings(Use::RecordFile), (QStringList{u".txt"_s, u".csv"_s, u".jsonl"_s}));
    QCOMPARE(ExportFormat::endings(Use::Save), (QStringList{u".txt"_s, u".csv"_s, u".jsonl"_s}));
}

void TestFormats::aNameFindsWhatItsUseAllows()
{
    QCOMPARE(ExportFormat::find(u"text", Use::StandardOutput), &ExportFormat::text());
    QCOMPARE(ExportFormat::find(u"csv", Use::StandardOutput), nullptr);
    QVERIFY(ExportFormat::find(u"csv", Use::RecordFile));
    QCOMPARE(ExportFormat::find(u"TEXT", Use::StandardOutput), nullptr);
    QCOMPARE(ExportFormat::find(u"", Use::Save), nullptr);
}

void TestFormats::anEndingChoosesTheFormat_data()
{
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<QString>("name");
    QTest::newRow("text") << u"/a.b/c.txt"_s << u"text"_s;
    QTest::newRow("CSV in capitals") << u"C.CSV"_s << u"csv"_s;
    QTest::newRow("JSON Lines") << u"a b.jsonl"_s << u"jsonl"_s;
}

void TestFormats::anEndingChoosesTheFormat()
{
    QFETCH(QString, fileName);
    for (const Use use : {Use::RecordFile, Use::Save}) {
        const ExportFormat::Chosen chosen = ExportFormat::forFile(fileName, use);
        QVERIFY(chosen.problem.isNull());
        QTEST(QString(chosen.format->name), "name");
    }
}

void TestFormats::anUnknownEndingIsAProblemThatListsTheOthers_data()
{
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<QString>("says");
    QTest::newRow("a format to come") << u"a.pcapng"_s << u"not write .pcapng yet"_s;
    QTest::newRow("another format") << u"a.xlsx"_s << u"a.xlsx"_s;
    QTest::newRow("no ending") << u"dir.txt/a"_s << u"dir.txt/a"_s;
    QTest::newRow("no name") << QString() << u"ending"_s;
}

void TestFormats::anUnknownEndingIsAProblemThatListsTheOthers()
{
    QFETCH(QString, fileName);
    QFETCH(QString, says);
    const Problem problem = ExportFormat::forFile(fileName, Use::Save).problem;
    QCOMPARE(problem.word, Problem::Word::Other);
    for (const QString &part : {says, u"Choose a name that ends in .txt, .csv or .jsonl."_s})
        QVERIFY2(problem.text().contains(part), qPrintable(problem.text()));
}

SOCKETEER_TEST(TestFormats)
#include "tst_formats.moc"

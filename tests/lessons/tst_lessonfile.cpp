// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lessons/lessonfile.h"
#include "tests/kit/testprogram.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray Front = "---\n"
                         "title: A server\n"
                         "order: 7\n"
                         "step: opened tcp-server as server\n"
                         "step: closed server\n"
                         "---\n";
const QByteArray Text = "What is needed.\n"
                        "\n"
                        "## Open it\n"
                        "Press **Open**.\n"
                        "## Close it\n"
                        "Press **Close**.\n";

} // namespace

class TestLessonFile final : public QObject
{
    Q_OBJECT

private slots:
    void readsALesson();
    void aHeadingBehindTheLastStepIsTheConclusion();
    void readsATranslation();
    void anotherWayToWriteTheSame_data();
    void anotherWayToWriteTheSame();
    void namesTheLine_data();
    void namesTheLine();
    void aTranslationNamesItsLine_data();
    void aTranslationNamesItsLine();
    void tooLargeIsNotRead();
    void theErrorNamesFileAndLine();
    void theExamplesOfTheDocumentsAreRight_data();
    void theExamplesOfTheDocumentsAreRight();
};

void TestLessonFile::readsALesson()
{
    const lessonfile::Read read = lessonfile::lesson(Front + Text);
    QVERIFY2(read.problem.isNull(), qPrintable(read.problem.text()));
    QCOMPARE(read.order, 7);
    QCOMPARE(read.steps.size(), 2);
    QCOMPARE(read.text.title, u"A server"_s);
    QCOMPARE(read.text.introduction, u"What is needed.\n\n"_s);
    QCOMPARE(read.text.steps.size(), 2);
    QCOMPARE(read.text.steps[0].heading, u"Open it"_s);
    QCOMPARE(read.text.steps[1].text, u"Press **Close**.\n\n"_s);
    QVERIFY(!read.text.conclusion);
}

void TestLessonFile::aHeadingBehindTheLastStepIsTheConclusion()
{
    const lessonfile::Read read = lessonfile::lesson(Front + Text + "## What you have seen\nIt closed.");
    QVERIFY2(read.problem.isNull(), qPrintable(read.problem.text()));
    QCOMPARE(read.text.steps.size(), 2);
    QVERIFY(read.text.conclusion);
    QCOMPARE(read.text.conclusion->heading, u"What you have seen"_s);
    QCOMPARE(read.text.conclusion->text, u"It closed.\n"_s);
}

void TestLessonFile::readsATranslation()
{
    const lessonfile::Read read = lessonfile::translation("---\ntitle: 服务器\n---\n## 打开\n## 关闭\n", 2);
    QVERIFY2(read.problem.isNull(), qPrintable(read.problem.text()));
    QCOMPARE(read.text.title, u"服务器"_s);
    QCOMPARE(read.text.steps[0].heading, u"打开"_s);
}

void TestLessonFile::anotherWayToWriteTheSame_data()
{
    QTest::addColumn<QByteArray>("octets");

    const QByteArray whole = Front + Text;
    QTest::newRow("lines that end as in Windows") << QByteArray(whole).replace("\n", "\r\n");
    QTest::newRow("a byte order mark") << "\xef\xbb\xbf" + whole;
    QTest::newRow("empty lines and remarks in front") << QByteArray(whole).replace("order", "\n# its place\norder");
    QTest::newRow("spaces around the colon") << QByteArray(whole).replace("title: ", " title :  ");
    QTest::newRow("marks behind a heading") << QByteArray(whole).replace("## Open it", "  ## Open it ##");
}

void TestLessonFile::anotherWayToWriteTheSame()
{
    QFETCH(QByteArray, octets);
    const lessonfile::Read read = lessonfile::lesson(octets);
    QVERIFY2(read.problem.isNull(), qPrintable(read.problem.text()));
    const lessonfile::Read usual = lessonfile::lesson(Front + Text);
    QVERIFY(read.text == usual.text);
    QVERIFY(read.steps == usual.steps);
    QCOMPARE(read.order, usual.order);
}

void TestLessonFile::namesTheLine_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("said"); // part of the error and of the advice

    const auto front = [](const char *before, const char *after) { return QByteArray(Front).replace(before, after); };
    QTest::newRow("nothing at all") << QByteArray() << 1 << u"---"_s;
    QTest::newRow("no front matter") << Text << 1 << u"front matter is missing"_s;
    QTest::newRow("a front matter without an end") << QByteArray("---\ntitle: A\n") << 1 << u"does not end"_s;
    QTest::newRow("a line without a colon") << front("order: 7", "order 7") << 3 << u"“order 7” has no colon"_s;
    QTest::newRow("a key that there is not") << front("order", "author") << 3 << u"title, order, step"_s;
    QTest::newRow("a key twice") << front("order: 7", "title: B") << 3 << u"twice"_s;
    QTest::newRow("no place in the list") << front("7", "seven") << 3 << u"0 to 9999"_s;
    QTest::newRow("a place below the first") << front("7", "-1") << 3 << u"“-1”"_s;
    QTest::newRow("no title") << front("title: A server\n", "") + Text << 5 << u"title is missing"_s;
    QTest::newRow("an empty title") << front("A server", "") << 2 << u"after “title:”"_s;
    QTest::newRow("no step") << QByteArray("---\ntitle: A\n---\n") << 3 << u"no step"_s;
    QTest::newRow("a step that cannot be read") << front("closed server", "close server") << 5 << u"“close”"_s;
    QTest::newRow("a name before it is given") << front(" as server", "") << 5 << u"“server” yet"_s;
    QTest::newRow("no heading") << Front + "Words\n" << 8 << u"too few headings (##) for the steps: 0 for 2"_s;
    QTest::newRow("a heading too few") << Front + "## One\ntext\n" << 9 << u"1 for 2"_s;
    QTest::newRow("two headings too many") << Front + "## 1\n## 2\n## 3\n\n## 4\n" << 11 << u"4 for 2"_s;
    QTest::newRow("a heading without words") << Front + "## 1\n##\n" << 8 << u"empty"_s;
    QTest::newRow("headings in code do not count") << Front + "## 1\n```\n## 2\n```\n" << 11 << u"1 for 2"_s;
    QTest::newRow("nor those of another level") << Front + "## 1\n# 2\n### 3\n    ## 4\n" << 11 << u"1 for 2"_s;
    QTest::newRow("octets that are no UTF-8") << Front + "ok\n\xff\n" << 8 << u"UTF-8"_s;
    QTest::newRow("a character that the end cuts") << Front + "\xe4\xbd" << 7 << u"UTF-8"_s;
    QTest::newRow("a zero") << Front + QByteArray(1, '\0') << 7 << u"UTF-8"_s;
    QTest::newRow("more steps than there may be") << "---\ntitle: A\n" + QByteArray("step: sent\n").repeated(51)
            + "---\n" << 53 << u"more than 50"_s;
}

void TestLessonFile::namesTheLine()
{
    QFETCH(QByteArray, octets);
    QFETCH(QString, said);
    const lessonfile::Read read = lessonfile::lesson(octets);
    QVERIFY(!read.problem.isNull());
    QTEST(read.line, "line");
    QVERIFY2(read.problem.text().contains(said), qPrintable(read.problem.text()));
    QVERIFY(!read.problem.advice.isEmpty());
}

void TestLessonFile::aTranslationNamesItsLine_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("said");

    QTest::newRow("steps stand in the lesson alone")
        << QByteArray("---\ntitle: A\nstep: sent\n---\n") << 3 << u"“step” is not known here"_s;
    QTest::newRow("another number of steps") << QByteArray("---\ntitle: A\n---\n## 1\n") << 5 << u"1 for 2"_s;
    QTest::newRow("no title") << QByteArray("---\n---\n## 1\n## 2\n") << 2 << u"title"_s;
}

void TestLessonFile::aTranslationNamesItsLine()
{
    QFETCH(QByteArray, octets);
    QFETCH(QString, said);
    const lessonfile::Read read = lessonfile::translation(octets, 2);
    QVERIFY(!read.problem.isNull());
    QTEST(read.line, "line");
    QVERIFY2(read.problem.text().contains(said), qPrintable(read.problem.text()));
}

void TestLessonFile::tooLargeIsNotRead()
{
    const QByteArray whole = Front + Text;
    const QByteArray largest = whole + QByteArray(lessonfile::MaxOctets - whole.size(), ' ');
    QVERIFY(lessonfile::lesson(largest).problem.isNull());
    QVERIFY(lessonfile::lesson(largest + ' ').problem.text().contains(u"64 KiB"_s));
}

void TestLessonFile::theErrorNamesFileAndLine()
{
    const lessonfile::Read read = lessonfile::lesson("---\ntitle: A\nstep: sat\n---\n");
    const QString text = LessonError{u"mine.md"_s, read.line, read.problem}.text();
    QVERIFY2(text.startsWith(u"mine.md, line 3: “sat”"_s), qPrintable(text));
}

void TestLessonFile::theExamplesOfTheDocumentsAreRight_data()
{
    QTest::addColumn<QString>("document");

    QTest::newRow("in English") << u"/docs/lessons.md"_s;
    QTest::newRow("in Chinese") << u"/docs/lessons.zh_CN.md"_s;
}

void TestLessonFile::theExamplesOfTheDocumentsAreRight()
{
    QFETCH(QString, document);
    QFile file(QStringLiteral(SOCKETEER_SOURCE_DIR) + document);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().split('\n');
    QList<QByteArray> blocks;
    bool isCode = false;
    for (const QByteArray &line : lines) {
        if (line == "```" && !isCode)
            blocks.append(QByteArray());
        else if (isCode && line != "```")
            blocks.last() += line + '\n';
        isCode = isCode != (line == "```");
    }
    QVERIFY(blocks.size() >= 3);
    const lessonfile::Read whole = lessonfile::lesson(blocks.first());
    QVERIFY2(whole.problem.isNull(), qPrintable(whole.problem.text()));
    const QByteArray names = "step: opened tcp-server as server\n" + blocks[1];
    const qsizetype steps = names.count("step:") + blocks.last().count("step:");
    QVERIFY(steps > 15);
    const lessonfile::Read examples = lessonfile::lesson("---\ntitle: All\n" + names + blocks.last() + "---\n"
                                                         + QByteArray("## One\n").repeated(steps));
    const LessonError error{document, examples.line, examples.problem};
    QVERIFY2(examples.problem.isNull(), qPrintable(error.text()));
}

SOCKETEER_TEST(TestLessonFile)
#include "tst_lessonfile.moc"

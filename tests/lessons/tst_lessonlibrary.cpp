// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lessons/lessonfile.h"
#include "app/lessons/lessonlibrary.h"
#include "tests/kit/testprogram.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;

namespace {

constexpr int LimitMs = 30'000;
#define TRY_COMPARE(actual, expected) QTRY_COMPARE_WITH_TIMEOUT(actual, expected, LimitMs)

QByteArray lessonCalled(const QByteArray &title, int order = 5)
{
    return "---\ntitle: " + title + "\norder: " + QByteArray::number(order) + "\nstep: sent\n---\n## Send\n";
}

const QByteArray Translated = "---\ntitle: 发送\n---\n## 发送\n";

// The two folders that the program uses.
struct Folders
{
    Folders()
    {
        QDir(temporary.path()).mkpath(u"own"_s);
        QDir(temporary.path()).mkpath(u"ours"_s);
    }

    void write(const QString &name, const QByteArray &octets)
    {
        QFile file(temporary.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(octets) != octets.size())
            qFatal("%s", qPrintable(file.errorString()));
    }

    [[nodiscard]] QString own() const { return temporary.filePath(u"own"_s); }
    [[nodiscard]] QString ours() const { return temporary.filePath(u"ours"_s); }

    QTemporaryDir temporary;
};

QStringList titles(const LessonLibrary &shelf)
{
    QStringList all;
    for (const Lesson &lesson : shelf.lessons())
        all.append(lesson.text.title);
    return all;
}

QStringList errors(const LessonLibrary &shelf)
{
    QStringList all;
    for (const LessonError &error : shelf.errors())
        all.append(error.text());
    return all;
}

} // namespace

class TestLessonLibrary final : public QObject
{
    Q_OBJECT

private slots:
    void ordersLessonsAndReadsTranslations();
    void anOwnLessonReplacesOurs();
    void aBadFileIsToldAndTheOthersWork();
    void aBadTranslationLeavesTheLesson();
    void readsPlainFilesAlone();
    void readsNoMoreThanItMay();
    void aFileThatIsAddedOrChangedIsThereAtOnce();
    void theFolderIsMadeWhenItIsWanted();
};

void TestLessonLibrary::ordersLessonsAndReadsTranslations()
{
    Folders folders;
    folders.write(u"ours/b.md"_s, lessonCalled("B", 2));
    folders.write(u"ours/a.md"_s, lessonCalled("A", 2));
    folders.write(u"ours/z.md"_s, lessonCalled("Z", 1));
    folders.write(u"ours/a.zh_CN.md"_s, Translated);
    folders.write(u"ours/readme.txt"_s, "no lesson");
    folders.write(u"own/mine.md"_s, "---\ntitle: Mine\nstep: sent\n---\n## Send\n");
    const LessonLibrary shelf(folders.own(), folders.ours());
    QCOMPARE(errors(shelf), QStringList());
    QCOMPARE(titles(shelf), (QStringList{u"Z"_s, u"A"_s, u"B"_s, u"Mine"_s}));
    QCOMPARE(shelf.find(u"a"_s)->textIn(u"zh_CN"_s).title, u"发送"_s);
    QCOMPARE(shelf.find(u"a"_s)->textIn(u"de"_s).title, u"A"_s);
    QVERIFY(shelf.find(u"mine"_s)->isOwn);
    QVERIFY(!shelf.find(u"a"_s)->isOwn);
}

void TestLessonLibrary::anOwnLessonReplacesOurs()
{
    Folders folders;
    folders.write(u"ours/a.md"_s, lessonCalled("Ours"));
    folders.write(u"ours/a.zh_CN.md"_s, Translated);
    folders.write(u"own/a.md"_s, lessonCalled("Mine"));
    const LessonLibrary shelf(folders.own(), folders.ours());
    QCOMPARE(titles(shelf), QStringList{u"Mine"_s});
    QCOMPARE(shelf.find(u"a"_s)->textIn(u"zh_CN"_s).title, u"Mine"_s);
}

void TestLessonLibrary::aBadFileIsToldAndTheOthersWork()
{
    Folders folders;
    folders.write(u"own/good.md"_s, lessonCalled("Good"));
    folders.write(u"own/bad.md"_s, "---\ntitle: Bad\nstep: sat\n---\n## 1\n");
    folders.write(u"own/bad.zh_CN.md"_s, Translated);
    folders.write(u"own/alone.zh_CN.md"_s, Translated);
    const LessonLibrary shelf(folders.own(), folders.ours());
    QCOMPARE(titles(shelf), QStringList{u"Good"_s});
    QCOMPARE(shelf.errors().size(), 2);
    QVERIFY2(errors(shelf)[0].startsWith(u"alone.zh_CN.md: This translates alone.md"_s), qPrintable(errors(shelf)[0]));
    QVERIFY2(errors(shelf)[1].startsWith(u"bad.md, line 3: “sat”"_s), qPrintable(errors(shelf)[1]));
}

void TestLessonLibrary::aBadTranslationLeavesTheLesson()
{
    Folders folders;
    folders.write(u"own/a.md"_s, lessonCalled("A"));
    folders.write(u"own/a.zh_CN.md"_s, "---\ntitle: 一\n---\n");
    const LessonLibrary shelf(folders.own(), folders.ours());
    QCOMPARE(shelf.find(u"a"_s)->textIn(u"zh_CN"_s).title, u"A"_s);
    QCOMPARE(errors(shelf).size(), 1);
    QVERIFY2(errors(shelf)[0].startsWith(u"a.zh_CN.md, line 4:"_s), qPrintable(errors(shelf)[0]));
}

void TestLessonLibrary::readsPlainFilesAlone()
{
    Folders folders;
    QDir(folders.own()).mkpath(u"folder.md"_s);
    folders.write(u"own/good.md"_s, lessonCalled("Good"));
#ifdef Q_OS_UNIX
    QCOMPARE(mkfifo(QFile::encodeName(folders.own() + u"/pipe.md"_s).constData(), 0600), 0);
    QVERIFY(QFile::link(u"/dev/zero"_s, folders.own() + u"/zero.md"_s));
    QVERIFY(QFile::link(u"nowhere"_s, folders.own() + u"/nowhere.md"_s));
    const QStringList bad{u"folder.md"_s, u"nowhere.md"_s, u"pipe.md"_s, u"zero.md"_s};
#else
    const QStringList bad{u"folder.md"_s};
#endif
    const LessonLibrary shelf(folders.own(), folders.ours());
    QCOMPARE(titles(shelf), QStringList{u"Good"_s});
    QStringList told;
    for (const LessonError &error : shelf.errors())
        told.append(error.file);
    QCOMPARE(told, bad);
}

void TestLessonLibrary::readsNoMoreThanItMay()
{
    Folders folders;
    folders.write(u"own/a.md"_s, lessonCalled("A") + QByteArray(lessonfile::MaxOctets, ' '));
    LessonLibrary shelf(folders.own(), folders.ours());
    QVERIFY(errors(shelf).value(0).contains(u"64 KiB"_s));
    const QByteArray large = lessonCalled("Large") + QByteArray(lessonfile::MaxOctets - 1000, ' ');
    for (int i = 0; i < 80; ++i)
        folders.write(u"own/b%1.md"_s.arg(i), large);
    shelf.read();
    QCOMPARE(shelf.lessons().size(), 65); // the last file exceeds the limit
    QVERIFY(errors(shelf).value(1).contains(u"4 MiB"_s));
    for (int i = 0; i < 300; ++i)
        folders.write(u"own/c%1.md"_s.arg(i), "no");
    shelf.read();
    QVERIFY2(errors(shelf).join(u'\n').contains(u"more lessons than are read: 200"_s), qPrintable(errors(shelf)[0]));
}

void TestLessonLibrary::aFileThatIsAddedOrChangedIsThereAtOnce()
{
    Folders folders;
    const LessonLibrary shelf(folders.own(), folders.ours());
    QSignalSpy changed(&shelf, &LessonLibrary::changed);
    folders.write(u"own/a.md"_s, lessonCalled("A"));
    TRY_COMPARE(titles(shelf), QStringList{u"A"_s});
    folders.write(u"own/a.md"_s, lessonCalled("Another"));
    TRY_COMPARE(titles(shelf), QStringList{u"Another"_s});
    folders.write(u"own/new"_s, lessonCalled("Replaced"));
    QVERIFY(QFile::remove(folders.own() + u"/a.md"_s));
    QVERIFY(QFile::rename(folders.own() + u"/new"_s, folders.own() + u"/a.md"_s));
    TRY_COMPARE(titles(shelf), QStringList{u"Replaced"_s});
    folders.write(u"own/a.md"_s, "broken");
    TRY_COMPARE(errors(shelf).size(), 1);
    QVERIFY(QFile::remove(folders.own() + u"/a.md"_s));
    TRY_COMPARE(errors(shelf).size(), 0);
    QVERIFY(changed.count() >= 5);
}

void TestLessonLibrary::theFolderIsMadeWhenItIsWanted()
{
    const QTemporaryDir temporary;
    LessonLibrary shelf(temporary.filePath(u"far/away"_s), temporary.filePath(u"none"_s));
    QVERIFY(shelf.lessons().isEmpty() && shelf.errors().isEmpty());
    QVERIFY(!QDir(shelf.ownFolder()).exists());
    QVERIFY(shelf.makeOwnFolder());
    QVERIFY(QDir(shelf.ownFolder()).exists());
    QFile file(shelf.ownFolder() + u"/a.md"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(lessonCalled("A"));
    file.close();
    TRY_COMPARE(titles(shelf), QStringList{u"A"_s});
}

SOCKETEER_TEST_WITH(QCoreApplication, TestLessonLibrary)
#include "tst_lessonlibrary.moc"

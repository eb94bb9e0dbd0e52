// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lessons/lessonlibrary.h"
#include "tests/driver/windowdriver.h"
#include "tests/kit/testprogram.h"
#include "ui/help/helpwindow.h"
#include "ui/lessons/lessonspane.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QFile>
#include <QScreen>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

namespace {

constexpr int LimitMs = 30'000;
#define TRY_VERIFY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, LimitMs)

const QByteArray Server = "---\ntitle: A server\nstep: opened tcp-server\n---\n## Open it\n";

} // namespace

// The lessons in the window.
class TestLessonsDock final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void isADockThatIsRemembered();
    void leavesASmallWindowAsItIs();
    void theGuideTellsHowToWriteOne();
};

// Keeps the window from using the tester's own folder.
void TestLessonsDock::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QDir(LessonLibrary::defaultFolder()).removeRecursively();
}

void TestLessonsDock::isADockThatIsRemembered()
{
    QVERIFY(QDir().mkpath(LessonLibrary::defaultFolder()));
    QFile file(LessonLibrary::defaultFolder() + u"/0-server.md"_s);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(Server) == Server.size());
    file.close();
    const QTemporaryDir folder;
    const QString settings = folder.filePath(u"workspace.json"_s);
    Network network;
    Language language;
    language.use(u"en"_s);
    Theme theme(*qApp);
    {
        MainWindow window({network, language, theme}, {}, settings);
        window.show();
        QVERIFY(!window.findChild<QDockWidget *>(u"lessonsDock"_s));
        auto *const action = window.findChild<QAction *>(u"lessons"_s);
        QVERIFY(!action->isChecked());
        action->trigger();
        QVERIFY(action->isChecked());
        window.findChild<LessonsPane *>()->open(u"0-server"_s);
        window.close();
    }
    MainWindow window({network, language, theme}, Workspace::load(settings).workspace, settings);
    window.show();
    auto *const dock = window.findChild<QDockWidget *>(u"lessonsDock"_s);
    QVERIFY(dock && dock->isVisible());
    QCOMPARE(dock->windowTitle(), u"Lessons"_s);
    QCOMPARE(window.findChild<LessonsPane *>()->lesson(), u"0-server"_s);
    language.use(u"zh_CN"_s);
    TRY_VERIFY(window.findChild<QTextBrowser *>(u"lessonText"_s)->toPlainText().contains(u"A server"_s));
    language.use(u"en"_s);
    window.findChild<QAction *>(u"lessons"_s)->trigger();
    QVERIFY(!dock->isVisible());
    QVERIFY(!window.findChild<QAction *>(u"lessons"_s)->isChecked());
    QDir(LessonLibrary::defaultFolder()).removeRecursively();
}

void TestLessonsDock::leavesASmallWindowAsItIs()
{
    WindowDriver driver(*qApp);
    constexpr QSize Small{900, 600};
    if (driver.window().screen()->availableSize().width() > Small.width())
        QSKIP("it needs a small screen, as the offscreen one is");
    driver.window().resize(Small);
    driver.window().findChild<QAction *>(u"lessons"_s)->trigger();
    const auto *const dock = driver.window().findChild<QDockWidget *>(u"lessonsDock"_s);
    TRY_VERIFY(dock->isVisible());
    QVERIFY(dock->isFloating());
    QCOMPARE(driver.window().size(), Small);
}

void TestLessonsDock::theGuideTellsHowToWriteOne()
{
    HelpWindow help(u"en"_s);
    auto *const text = help.findChild<QTextBrowser *>(u"guide"_s);
    QVERIFY(text->toPlainText().startsWith(u"User guide"_s));
    emit text->anchorClicked(QUrl(u"lessons.md"_s));
    QVERIFY(text->toPlainText().startsWith(u"Writing a lesson"_s));
    help.setLanguage(u"zh_CN"_s);
    QVERIFY(text->toPlainText().startsWith(u"编写课程"_s));
    emit text->anchorClicked(QUrl(u"../../etc/passwd"_s));
    QVERIFY(text->toPlainText().startsWith(u"编写课程"_s));
    emit text->anchorClicked(QUrl(u"guide.md"_s));
    QVERIFY(text->toPlainText().startsWith(u"User guide"_s));
}

SOCKETEER_TEST_WITH(QApplication, TestLessonsDock)
#include "tst_lessonsdock.moc"

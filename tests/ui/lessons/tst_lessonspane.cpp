// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lessons/lessonlibrary.h"
#include "app/lessons/lessonwatch.h"
#include "tests/kit/testprogram.h"
#include "ui/lessons/lessonspane.h"

#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

namespace {

constexpr int LimitMs = 30'000;
#define TRY_COMPARE(actual, expected) QTRY_COMPARE_WITH_TIMEOUT(actual, expected, LimitMs)
#define TRY_VERIFY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, LimitMs)

const QByteArray Server = "---\n"
                          "title: A server\n"
                          "order: 1\n"
                          "step: opened tcp-server as server\n"
                          "step: connected server times=2\n"
                          "step: closed server\n"
                          "---\n"
                          "What is needed: **one** machine.\n\n"
                          "## Open it\n"
                          "Press *Open*.\n\n"
                          "## Connect twice\n"
                          "[Somewhere](https://example.org) or ![a picture](/dev/zero).\n\n"
                          "## Close it\n"
                          "Press *Close*.\n\n"
                          "## What you have seen\n"
                          "It is gone.\n";
const QByteArray ServerInChinese = "---\n"
                                   "title: 服务器\n"
                                   "---\n"
                                   "需要一台机器。\n\n"
                                   "## 打开\n按“打开”。\n\n"
                                   "## 连接两次\n连接。\n\n"
                                   "## 关闭\n按“关闭”。\n\n"
                                   "## 你看到了什么\n它不在了。\n";
const QByteArray Second = "---\ntitle: A second\norder: 2\nstep: opened udp\n---\n## Open\n";
const QByteArray Bad = "---\ntitle: Bad\nstep: sat udp\n---\n## 1\n";

// The pane over a real engine and the test's own folder.
struct Room
{
    Room()
    {
        QDir(temporary.path()).mkpath(u"own"_s);
        write(u"server.md"_s, Server);
        write(u"server.zh_CN.md"_s, ServerInChinese);
        write(u"second.md"_s, Second);
        write(u"bad.md"_s, Bad);
        shelf.read();
        pane.setLanguage(u"en"_s);
        pane.resize(360, 560);
        pane.show();
        watch.setLooking(true);
    }

    void write(const QString &name, const QByteArray &octets)
    {
        QFile file(temporary.filePath(u"own/"_s + name));
        if (!file.open(QIODevice::WriteOnly) || file.write(octets) != octets.size())
            qFatal("%s", qPrintable(file.errorString()));
    }

    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return pane.findChild<Widget *>(name);
    }

    [[nodiscard]] static QStringList texts(const QListWidget *list)
    {
        QStringList all;
        for (int row = 0; row < list->count(); ++row)
            all.append(list->item(row)->text());
        return all;
    }

    [[nodiscard]] QStringList listed() const { return texts(find<QListWidget>(u"lessonList"_s)); }
    [[nodiscard]] QStringList steps() const { return texts(find<QListWidget>(u"lessonSteps"_s)); }
    [[nodiscard]] QString text() const { return find<QTextBrowser>(u"lessonText"_s)->toPlainText(); }
    [[nodiscard]] QString summary() const { return find<QLabel>(u"lessonSummary"_s)->text(); }

    void click(int row) // clicks a row of the list of lessons
    {
        auto *const list = find<QListWidget>(u"lessonList"_s);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(row)).center());
    }

    void press(const QString &name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }

    [[nodiscard]] bool listen()
    {
        network.tell(server, Open{EndpointAddress::parse(u"tcp-server://127.0.0.1:0"_s).address});
        return QTest::qWaitFor([this] { return network.state(server).isOpen(); }, LimitMs);
    }

    void connectClient()
    {
        const quint16 port = network.state(server).address.port;
        network.tell(network.add(Scheme::TcpClient),
                     Open{EndpointAddress::parse(u"tcp-client://127.0.0.1:%1"_s.arg(port)).address});
    }

    QTemporaryDir temporary;
    Network network;
    EndpointId server = network.add(Scheme::TcpServer);
    LessonLibrary shelf{temporary.filePath(u"own"_s), temporary.filePath(u"none"_s)};
    LessonWatch watch{network};
    LessonsPane pane{shelf, watch};
};

} // namespace

class TestLessonsPane final : public QObject
{
    Q_OBJECT

private slots:
    void listsLessonsAndBadFiles();
    void aBadFileThatIsMendedIsALesson();
    void stepsAreTickedWhenTheyHappen();
    void saysHowManyOfARecordCame();
    void theConclusionComesWhenAllIsDone();
    void theCurrentStepIsInView();
    void startsAgain();
    void saysThatAConnectionHasEnded();
    void goesOnToTheNext();
    void changesTheLanguageAndKeepsTheTicks();
    void isWorkedByTheKeyboard();
    void stepsTellTheirStateToAScreenReader();
    void readsNothingElse();
    void aLessonThatIsChangedOrGone();
    void makesTheFolder();
};

void TestLessonsPane::listsLessonsAndBadFiles()
{
    const Room room;
    QCOMPARE(room.listed().size(), 3);
    QCOMPARE(room.listed()[0], u"○ 1. A server (0 of 3, own lesson)"_s);
    QCOMPARE(room.listed()[1], u"○ 2. A second (0 of 1, own lesson)"_s);
    QVERIFY2(room.listed()[2].startsWith(u"⚠ bad.md, line 3: “sat”"_s), qPrintable(room.listed()[2]));
}

void TestLessonsPane::aBadFileThatIsMendedIsALesson()
{
    Room room;
    room.click(2);
    QCOMPARE(room.pane.lesson(), QString());
    room.write(u"bad.md"_s, QByteArray(Bad).replace("sat", "sent"));
    TRY_VERIFY(room.listed().contains(u"○ Bad (0 of 1, own lesson)"_s));
    QCOMPARE(room.listed().size(), 3);
}

void TestLessonsPane::stepsAreTickedWhenTheyHappen()
{
    Room room;
    room.click(0);
    QCOMPARE(room.pane.lesson(), u"server"_s);
    QCOMPARE(room.steps(),
             (QStringList{u"→ 1. Open it (now)"_s, u"○ 2. Connect twice (later)"_s, u"○ 3. Close it (later)"_s}));
    QCOMPARE(room.summary(), u"0 of 3"_s);
    QVERIFY(room.text().contains(u"What is needed: one machine."_s));
    QVERIFY(room.text().contains(u"→ 1. Open it"_s));
    QVERIFY(room.listen());
    TRY_COMPARE(room.summary(), u"1 of 3"_s);
    QCOMPARE(room.steps()[0], u"✓ 1. Open it (done)"_s);
    QVERIFY(room.text().contains(u"✓ 1. Open it"_s));
    QCOMPARE(room.find<QListWidget>(u"lessonSteps"_s)->currentRow(), 1);
    room.press(u"allLessons"_s);
    QCOMPARE(room.listed()[0], u"→ 1. A server (1 of 3, own lesson)"_s);
}

void TestLessonsPane::saysHowManyOfARecordCame()
{
    Room room;
    room.click(0);
    QVERIFY(room.listen());
    TRY_COMPARE(room.steps()[1], u"→ 2. Connect twice (now, 0 of 2)"_s);
    room.connectClient();
    TRY_COMPARE(room.steps()[1], u"→ 2. Connect twice (now, 1 of 2)"_s);
    room.connectClient();
    TRY_COMPARE(room.steps()[1], u"✓ 2. Connect twice (done)"_s);
}

void TestLessonsPane::theConclusionComesWhenAllIsDone()
{
    Room room;
    room.click(0);
    QVERIFY(room.listen());
    room.connectClient();
    room.connectClient();
    TRY_COMPARE(room.summary(), u"2 of 3"_s);
    QVERIFY(!room.text().contains(u"It is gone."_s));
    room.network.tell(room.server, StopListening{});
    TRY_COMPARE(room.summary(), u"All done"_s);
    QVERIFY(room.text().contains(u"What you have seen"_s));
    QVERIFY(room.text().contains(u"It is gone."_s));
    room.press(u"allLessons"_s);
    QCOMPARE(room.listed()[0], u"✓ 1. A server (All done, own lesson)"_s);
}

void TestLessonsPane::theCurrentStepIsInView()
{
    Room room;
    QByteArray lesson = Server;
    for (const char *const heading : {"## Open it\n", "## Connect twice\n", "## Close it\n"})
        lesson.replace(heading, heading + QByteArray("Many words.\n\n").repeated(40));
    room.write(u"server.md"_s, lesson);
    room.shelf.read();
    room.click(0);
    const auto *const browser = room.find<QTextBrowser>(u"lessonText"_s);
    QCOMPARE(browser->verticalScrollBar()->value(), 0);
    const auto top = [browser] { return browser->cursorForPosition({0, 24}).block().text(); };
    QVERIFY(room.listen());
    TRY_COMPARE(top(), u"→ 2. Connect twice"_s);
    room.pane.resize(300, 400);
    TRY_COMPARE(top(), u"→ 2. Connect twice"_s);
    auto *const steps = room.find<QListWidget>(u"lessonSteps"_s);
    QTest::mouseClick(steps->viewport(), Qt::LeftButton, {}, steps->visualItemRect(steps->item(0)).center());
    TRY_COMPARE(top(), u"✓ 1. Open it"_s);
}

void TestLessonsPane::startsAgain()
{
    Room room;
    room.click(0);
    QVERIFY(room.listen());
    TRY_COMPARE(room.summary(), u"1 of 3"_s);
    room.press(u"startAgain"_s);
    QCOMPARE(room.summary(), u"0 of 3"_s);
    QCOMPARE(room.steps()[0], u"→ 1. Open it (now)"_s);
}

void TestLessonsPane::saysThatAConnectionHasEnded()
{
    Room room;
    room.write(u"first.md"_s,
               "---\ntitle: Waits\norder: 0\nstep: opened tcp-server as server\n"
               "step: connected server as c1\nstep: received c1\n---\n## 1\n## 2\n## 3\n");
    room.shelf.read();
    room.click(0);
    QVERIFY(room.listen());
    TRY_COMPARE(room.summary(), u"1 of 3"_s);
    QTcpSocket client;
    client.connectToHost(QHostAddress::LocalHost, room.network.state(room.server).address.port);
    TRY_COMPARE(room.summary(), u"2 of 3"_s);
    const auto *const stuck = room.find<QLabel>(u"lessonStuck"_s);
    QVERIFY(stuck->isHidden());
    client.disconnectFromHost();
    TRY_VERIFY(stuck->isVisible());
    room.press(u"startAgain"_s);
    QVERIFY(stuck->isHidden());
}

void TestLessonsPane::goesOnToTheNext()
{
    Room room;
    room.click(0);
    QVERIFY(room.listen());
    TRY_COMPARE(room.summary(), u"1 of 3"_s);
    room.press(u"nextLesson"_s);
    QCOMPARE(room.pane.lesson(), u"second"_s);
    QCOMPARE(room.summary(), u"0 of 1"_s);
    const auto *const next = room.find<QPushButton>(u"nextLesson"_s);
    QVERIFY(!next->isEnabled());
    QVERIFY(!next->toolTip().isEmpty());
    room.press(u"allLessons"_s);
    room.click(0);
    QCOMPARE(room.summary(), u"1 of 3"_s); // resumed where it was left
    QVERIFY(next->isEnabled());
}

void TestLessonsPane::changesTheLanguageAndKeepsTheTicks()
{
    Room room;
    room.click(0);
    QVERIFY(room.listen());
    TRY_COMPARE(room.summary(), u"1 of 3"_s);
    room.pane.setLanguage(u"zh_CN"_s);
    QVERIFY(room.text().contains(u"需要一台机器。"_s));
    QVERIFY(room.text().contains(u"✓ 1. 打开"_s));
    QVERIFY(room.steps()[1].startsWith(u"→ 2. 连接两次"_s));
    room.connectClient();
    room.connectClient();
    TRY_VERIFY(room.text().contains(u"✓ 2. 连接两次"_s));
    room.pane.setLanguage(u"en"_s);
    QVERIFY(room.text().contains(u"✓ 2. Connect twice"_s));
    QCOMPARE(room.summary(), u"2 of 3"_s);
}

void TestLessonsPane::isWorkedByTheKeyboard()
{
    Room room;
    auto *const list = room.find<QListWidget>(u"lessonList"_s);
    list->setFocus();
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(room.pane.lesson(), u"second"_s);
    QVERIFY(room.find<QTextBrowser>(u"lessonText"_s)->isVisible());
    for (const QString &name : {u"allLessons"_s, u"startAgain"_s, u"nextLesson"_s})
        QVERIFY(room.find<QPushButton>(name)->focusPolicy() & Qt::TabFocus);
    QTest::keyClick(room.find<QPushButton>(u"allLessons"_s), Qt::Key_Space);
    QVERIFY(list->isVisible());
    QCOMPARE(list->currentRow(), 1);
}

void TestLessonsPane::stepsTellTheirStateToAScreenReader()
{
    Room room;
    room.click(0);
    QVERIFY(room.listen());
    TRY_COMPARE(room.summary(), u"1 of 3"_s);
    auto *const steps = room.find<QListWidget>(u"lessonSteps"_s);
    QCOMPARE(steps->accessibleName(), u"Steps"_s);
    QAccessibleInterface *const face = QAccessible::queryAccessibleInterface(steps);
    QVERIFY(face && face->tableInterface());
    const auto told = [face](int row, QAccessible::Text what) {
        return face->tableInterface()->cellAt(row, 0)->text(what);
    };
    QCOMPARE(told(0, QAccessible::Name), u"1. Open it"_s);
    QCOMPARE(told(0, QAccessible::Description), u"done"_s);
    QCOMPARE(told(1, QAccessible::Description), u"now, 0 of 2"_s);
    QCOMPARE(told(2, QAccessible::Description), u"later"_s);
}

void TestLessonsPane::readsNothingElse()
{
    Room room;
    QSignalSpy chosen(&room.pane, &LessonsPane::linkChosen);
    room.click(0); // its picture is /dev/zero
    auto *const browser = room.find<QTextBrowser>(u"lessonText"_s);
    emit browser->anchorClicked(QUrl(u"file:///etc/passwd"_s));
    QCOMPARE(chosen.count(), 0);
    emit browser->anchorClicked(QUrl(u"https://example.org"_s));
    QCOMPARE(chosen.count(), 1);
    QVERIFY(room.text().contains(u"→ 1. Open it"_s));
}

void TestLessonsPane::aLessonThatIsChangedOrGone()
{
    Room room;
    room.click(0);
    QVERIFY(room.listen());
    TRY_COMPARE(room.summary(), u"1 of 3"_s);
    room.write(u"server.md"_s, QByteArray(Server).replace("What is needed", "What you need"));
    TRY_VERIFY(room.text().contains(u"What you need"_s));
    QCOMPARE(room.summary(), u"1 of 3"_s);
    room.write(u"server.md"_s, QByteArray(Server).replace("times=2", "times=3"));
    TRY_COMPARE(room.summary(), u"0 of 3"_s); // it is another lesson now
    QVERIFY(QFile::remove(room.shelf.ownFolder() + u"/server.md"_s));
    TRY_VERIFY(room.find<QListWidget>(u"lessonList"_s)->isVisible());
    QCOMPARE(room.pane.lesson(), QString());
}

void TestLessonsPane::makesTheFolder()
{
    Room room;
    QVERIFY(QDir(room.shelf.ownFolder()).removeRecursively());
    QSignalSpy wanted(&room.pane, &LessonsPane::folderWanted);
    room.press(u"lessonsFolder"_s);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().at(0).toString(), room.shelf.ownFolder());
    QVERIFY(wanted.first().at(1).toBool());
    QVERIFY(QDir(room.shelf.ownFolder()).exists());
    room.write(u"new.md"_s, Second);
    TRY_COMPARE(room.listed(), QStringList{u"○ 2. A second (0 of 1, own lesson)"_s});
}

SOCKETEER_TEST_WITH(QApplication, TestLessonsPane)
#include "tst_lessonspane.moc"

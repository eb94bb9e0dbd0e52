// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/feature/actions.h"

#include "tests/kit/testprogram.h"
#include "ui/feature/docks.h"

#include <QApplication>
#include <QDockWidget>
#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

// A translation that returns the context and the source text.
class Marks final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        return QString::fromLatin1(context) + u':' + QString::fromUtf8(source);
    }
};

QStringList idsIn(const QMenu *menu)
{
    QStringList ids;
    const QList<QAction *> actions = menu->actions();
    for (const QAction *const action : actions)
        ids << (action->isSeparator() ? u"-"_s : action->objectName());
    return ids;
}

} // namespace

// Actions and docks as added by a feature, in an otherwise empty window.
class TestActions final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void entriesStandInTheirSections();
    void textsAreOfTheOwnersClass();
    void whatIsSaidLaterStays();
    void buttonsFollowOneAnotherForTheTabKey();
    void aDockIsMadeAtTheFirstLook();
    void itsActionTellsWhetherItIsShown();
    void aShareFollowsTheWindow();

private:
    using Section = Actions::Section;

    [[nodiscard]] QMenu *menu(int index) const { return m_window->menuBar()->actions().at(index)->menu(); }
    Dock *addDock();

    std::unique_ptr<QMainWindow> m_window;
    Actions *m_actions = nullptr;
    Docks *m_docks = nullptr;
    int m_made = 0;
};

void TestActions::init()
{
    m_window = std::make_unique<QMainWindow>();
    auto *const before = new QPushButton(m_window.get());
    before->setObjectName(u"before"_s);
    auto *const row = new QWidget(m_window.get());
    m_window->setCentralWidget(row);
    m_actions = new Actions(*m_window, row);
    m_docks = new Docks(*m_window);
    m_made = 0;
}

void TestActions::cleanup()
{
    m_window.reset();
}

void TestActions::entriesStandInTheirSections()
{
    m_actions->add(this, {.id = u"quit"_s, .section = Section::Quitting, .text = "&Quit"});
    m_actions->add(this, {.id = u"open"_s, .section = Section::Workspace, .text = "&Open"});
    m_actions->add(this, {.id = u"save"_s, .section = Section::Workspace, .text = "&Save"});
    m_actions->addMenu(this, {.id = u"theme"_s, .section = Section::Looks, .text = "&Theme"});
    m_actions->add(this, {.id = u"panel"_s, .section = Section::Parts, .text = "&Panel"});
    QCOMPARE(idsIn(menu(0)), QStringList({u"open"_s, u"save"_s, u"-"_s, u"-"_s, u"quit"_s}));
    QCOMPARE(idsIn(menu(2)), QStringList({u"-"_s, u"panel"_s, u"-"_s, QString()}));
    QCOMPARE(menu(2)->actions().last()->text(), u"&Theme"_s);
}

void TestActions::textsAreOfTheOwnersClass()
{
    const QAction *const action = m_actions->add(
        this, {.id = u"open"_s, .section = Section::Workspace, .text = "&Open", .tip = "Opens it"});
    const QPushButton *const button = m_actions->addButton(this,
                                                           {.id = u"button"_s, .text = "Open", .name = "Open it"});
    QCOMPARE(action->text(), u"&Open"_s);
    Marks marks;
    QVERIFY(QCoreApplication::installTranslator(&marks));
    m_actions->retranslate();
    QCOMPARE(action->text(), u"TestActions:&Open"_s);
    QCOMPARE(action->toolTip(), u"TestActions:Opens it"_s);
    QCOMPARE(button->text(), u"TestActions:Open"_s);
    QCOMPARE(button->accessibleName(), u"TestActions:Open it"_s);
    QCOMPARE(m_window->menuBar()->actions().constFirst()->text(), u"Actions:&File"_s);
    QCoreApplication::removeTranslator(&marks);
}

void TestActions::whatIsSaidLaterStays()
{
    const QAction *const action = m_actions->add(this, {.id = u"run"_s, .section = Section::Partner});
    m_actions->say(u"run"_s, "Stop", "Ends it");
    m_actions->retranslate();
    QCOMPARE(action->text(), u"Stop"_s);
    QCOMPARE(action->toolTip(), u"Ends it"_s);
}

void TestActions::buttonsFollowOneAnotherForTheTabKey()
{
    auto *const after = new QPushButton(m_window.get());
    after->setObjectName(u"after"_s);
    for (const QString &id : {u"first"_s, u"second"_s})
        m_actions->addButton(this, {.id = id, .text = "Press"});
    QStringList ids;
    const QWidget *next = m_window->findChild<QWidget *>(u"before"_s);
    do {
        if (qobject_cast<const QPushButton *>(next))
            ids << next->objectName();
        next = next->nextInFocusChain();
    } while (next->objectName() != "before"_L1);
    QCOMPARE(ids, QStringList({u"before"_s, u"first"_s, u"second"_s, u"after"_s}));
}

Dock *TestActions::addDock()
{
    QAction *const toggle = m_actions->add(
        this, {.id = u"panel"_s, .section = Section::Parts, .text = "&Panel", .isToggle = true});
    const auto make = [this](QWidget *parent) {
        ++m_made;
        return new QLabel(u"content"_s, parent);
    };
    Dock *const dock = m_docks->add(
        this,
        {.id = u"panelDock"_s, .title = "Panel", .usual = Qt::LeftDockWidgetArea, .make = make, .toggle = toggle});
    m_window->resize(600, 400);
    m_window->show();
    return dock;
}

void TestActions::aDockIsMadeAtTheFirstLook()
{
    Dock *const dock = addDock();
    dock->setVisible(false);
    QVERIFY(!dock->isShown());
    QCOMPARE(m_made, 0);
    dock->setVisible(true);
    dock->setVisible(false);
    dock->setVisible(true);
    QCOMPARE(m_made, 1);
    auto *const widget = m_window->findChild<QDockWidget *>(u"panelDock"_s);
    QCOMPARE(widget->windowTitle(), u"Panel"_s);
    QCOMPARE(m_window->dockWidgetArea(widget), Qt::LeftDockWidgetArea);
}

void TestActions::itsActionTellsWhetherItIsShown()
{
    Dock *const dock = addDock();
    QSignalSpy edited(m_docks, &Docks::edited);
    auto *const toggle = m_window->findChild<QAction *>(u"panel"_s);
    toggle->trigger();
    QVERIFY(dock->isShown() && toggle->isChecked());
    QVERIFY(!edited.isEmpty());
    m_window->findChild<QDockWidget *>()->close();
    QVERIFY(!dock->isShown() && !toggle->isChecked());
    toggle->trigger();
    QVERIFY(dock->isShown() && toggle->isChecked());
}

void TestActions::aShareFollowsTheWindow()
{
    Dock *const dock = addDock();
    dock->setVisible(true);
    auto *const widget = m_window->findChild<QDockWidget *>();
    dock->setShare(0.5);
    QTRY_COMPARE(widget->width(), 300);
    m_window->resize(800, 400);
    QTRY_COMPARE(widget->width(), 400);
    dock->setShare(0);
    m_window->resize(700, 400);
    QCoreApplication::sendPostedEvents();
    QVERIFY(widget->width() != 350);
}

SOCKETEER_TEST_WITH(QApplication, TestActions)
#include "tst_actions.moc"

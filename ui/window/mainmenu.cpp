// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/mainmenu.h"

#include "app/workspace/language.h"
#include "ui/endpoints/fields/choicefield.h"

#include <QActionGroup>
#include <QMenuBar>

using namespace Qt::StringLiterals;

MainMenu::MainMenu(QMenuBar *bar)
    : QObject(bar),
      m_file(bar->addMenu(QString())),
      m_edit(bar->addMenu(QString())),
      m_view(bar->addMenu(QString())),
      m_tools(bar->addMenu(QString())),
      m_help(bar->addMenu(QString()))
{
    m_openWorkspace = add(m_file, u"openWorkspace"_s, &MainMenu::openWorkspaceRequested, QKeySequence::Open);
    m_saveWorkspace = add(m_file, u"saveWorkspace"_s, &MainMenu::saveWorkspaceRequested);
    m_file->addSeparator();
    m_saveConsole = add(m_file, u"saveConsole"_s, &MainMenu::saveConsoleRequested, Qt::CTRL | Qt::Key_S);
    m_file->addSeparator();
    m_quit = add(m_file, u"quit"_s, &MainMenu::quitRequested, Qt::CTRL | Qt::Key_Q);
    m_quit->setMenuRole(QAction::QuitRole);

    m_find = add(m_edit, u"find"_s, &MainMenu::findRequested, Qt::CTRL | Qt::Key_F);
    m_clear = add(m_edit, u"clearConsole"_s, &MainMenu::clearRequested, Qt::CTRL | Qt::Key_L);
    m_edit->addSeparator();
    m_peerNames = add(m_edit, u"peerNamesShown"_s, &MainMenu::peerNamesRequested);
    m_limits = add(m_edit, u"limits"_s, &MainMenu::limitsRequested);

    m_tabs = new QActionGroup(this);
    m_tabs->setExclusionPolicy(QActionGroup::ExclusionPolicy::None);
    connect(m_tabs, &QActionGroup::triggered, this,
            [this](QAction *chosen) { emit tabRequested(chosen->data().toInt()); });
    m_afterTabs = m_view->addSeparator();
    m_inspector = addToggle(u"inspector"_s, &MainMenu::inspectorToggled);
    m_timeline = addToggle(u"timeline"_s, &MainMenu::timelineToggled, Qt::CTRL | Qt::Key_T);
    m_timelineWindow = add(m_view, u"timelineWindow"_s, &MainMenu::timelineWindowRequested);
    m_presentation = addToggle(u"presentation"_s, &MainMenu::presentationToggled, Qt::Key_F11);
    m_lessons = addToggle(u"lessons"_s, &MainMenu::lessonsToggled, Qt::CTRL | Qt::SHIFT | Qt::Key_L);
    m_responders = addToggle(u"respondersShown"_s, &MainMenu::respondersToggled);
    m_interfaces = add(m_view, u"interfaces"_s, &MainMenu::interfacesRequested);
    m_view->addSeparator();
    addLanguages();
    addThemes();

    addTools();

    m_showHelp = add(m_help, u"help"_s, &MainMenu::helpRequested, QKeySequence(Qt::Key_F1));
    m_about = add(m_help, u"about"_s, &MainMenu::aboutRequested);
    m_about->setMenuRole(QAction::AboutRole);
    retranslate();
}

void MainMenu::addTools()
{
    m_tools->setToolTipsVisible(true);
    m_partner = add(m_tools, u"partner"_s, &MainMenu::partnerToggled);
    m_partnerAt = m_tools->addMenu(QString());
    m_partnerAt->setObjectName(u"partnerAt"_s);
    connect(m_partnerAt, &QMenu::aboutToShow, this, &MainMenu::fillPartnerAddresses);
    m_tools->addSeparator();
    m_echoTest = add(m_tools, u"echoTest"_s, &MainMenu::echoTestRequested);
    m_check = add(m_tools, u"checkTab"_s, &MainMenu::checkRequested);
    m_code = add(m_tools, u"showCode"_s, &MainMenu::codeRequested);
}

// This machine's addresses as they are now.
void MainMenu::fillPartnerAddresses()
{
    m_partnerAt->clear();
    for (const ChoiceField::Choice &choice : choices::localAddresses()) {
        const QString address = choice.text;
        const QString label = choice.hint.isEmpty() ? address : u"%1  %2"_s.arg(address, choice.hint);
        m_partnerAt->addAction(label, this, [this, address] { emit partnerRequested(address); });
    }
}

void MainMenu::setPartnerRunning(bool running)
{
    m_partnerRuns = running;
    m_partner->setText(running ? tr("Stop the &partner") : tr("Start a &partner"));
    m_partner->setToolTip(running ? tr("Ends the other side that was started in this program")
                                  : tr("Starts the matching other side in this program: it echoes what it gets"));
    m_partnerAt->menuAction()->setEnabled(!running);
}

void MainMenu::setEchoTest(const QString &whyNot)
{
    m_echoTest->setEnabled(whyNot.isEmpty());
    m_echoTest->setToolTip(
        whyNot.isEmpty() ? tr("Sends numbered messages to a peer that echoes and checks what comes back") : whyNot);
}

void MainMenu::addLanguages()
{
    m_languageMenu = m_view->addMenu(QString());
    m_languages = new QActionGroup(this);
    addChoice(m_languageMenu, m_languages, QString());
    for (const QString &code : Language::available())
        addChoice(m_languageMenu, m_languages, code)->setText(Language::nativeName(code));
    connect(m_languages, &QActionGroup::triggered, this,
            [this](QAction *chosen) { emit languageChosen(chosen->data().toString()); });
}

void MainMenu::addThemes()
{
    m_themeMenu = m_view->addMenu(QString());
    m_themes = new QActionGroup(this);
    for (const Theme::Choice choice : {Theme::Choice::System, Theme::Choice::Light, Theme::Choice::Dark})
        addChoice(m_themeMenu, m_themes, int(choice));
    connect(m_themes, &QActionGroup::triggered, this,
            [this](QAction *chosen) { emit themeChosen(Theme::Choice(chosen->data().toInt())); });
}

QAction *MainMenu::add(QMenu *menu, const QString &name, void (MainMenu::*chosen)(), const QKeySequence &keys)
{
    QAction *action = menu->addAction(QString());
    action->setObjectName(name);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, chosen);
    return action;
}

QAction *MainMenu::addToggle(const QString &name, void (MainMenu::*toggled)(bool), const QKeySequence &keys)
{
    QAction *action = m_view->addAction(QString());
    action->setObjectName(name);
    action->setCheckable(true);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, toggled);
    return action;
}

QAction *MainMenu::addChoice(QMenu *menu, QActionGroup *group, const QVariant &data)
{
    QAction *action = menu->addAction(QString());
    action->setCheckable(true);
    action->setData(data);
    group->addAction(action);
    return action;
}

void MainMenu::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_openWorkspace->setText(tr("&Open workspace…"));
    m_saveWorkspace->setText(tr("Save workspace &as…"));
    m_saveConsole->setText(tr("&Save console…"));
    m_quit->setText(tr("&Quit"));

    m_edit->setTitle(tr("&Edit"));
    m_find->setText(tr("&Find…"));
    m_clear->setText(tr("&Clear console"));
    m_peerNames->setText(tr("&Names of peers…"));
    m_limits->setText(tr("&Records kept…"));

    m_view->setTitle(tr("&View"));
    m_inspector->setText(tr("&Inspector"));
    m_timeline->setText(tr("&Timeline"));
    m_timelineWindow->setText(tr("Timeline in a win&dow"));
    m_presentation->setText(tr("&Presentation"));
    m_lessons->setText(tr("L&essons"));
    m_responders->setText(tr("&Who answered a broadcast"));
    m_interfaces->setText(tr("I&nterfaces…"));
    m_languageMenu->setTitle(tr("&Language"));
    m_languages->actions().constFirst()->setText(tr("&System"));
    m_themeMenu->setTitle(tr("&Theme"));
    const QList<QAction *> themes = m_themes->actions();
    themes[0]->setText(tr("&System"));
    themes[1]->setText(tr("&Light"));
    themes[2]->setText(tr("&Dark"));

    m_tools->setTitle(tr("Tool&s"));
    setPartnerRunning(m_partnerRuns);
    m_partnerAt->setTitle(tr("Start a partner &on"));
    m_echoTest->setText(tr("&Echo test…"));
    m_check->setText(tr("&Check…"));
    m_code->setText(tr("Show as c&ode…"));
    m_code->setToolTip(tr("What this tab does as a program: Python, C, Arduino and others"));
    m_check->setToolTip(tr("Why does nothing arrive? Walks through what can be known, and says what it will send"));

    m_help->setTitle(tr("&Help"));
    m_showHelp->setText(tr("&Guide"));
    m_about->setText(tr("&About Socketeer"));
}

void MainMenu::setTabs(const QStringList &names)
{
    qDeleteAll(m_tabs->actions());
    for (int index = 0; index < names.size(); ++index) {
        auto *action = new QAction(QString(names[index]).replace(u'&', "&&"_L1), m_tabs);
        action->setData(index);
        if (index < 9)
            action->setShortcut(Qt::CTRL | Qt::Key(Qt::Key_1 + index));
        m_view->insertAction(m_afterTabs, action);
    }
}

void MainMenu::setInspectorVisible(bool visible)
{
    m_inspector->setChecked(visible);
}

void MainMenu::setTimelineVisible(bool visible)
{
    m_timeline->setChecked(visible);
}

void MainMenu::setPresenting(bool presenting)
{
    m_presentation->setChecked(presenting);
}

void MainMenu::setLessonsVisible(bool visible)
{
    m_lessons->setChecked(visible);
}

void MainMenu::setRespondersVisible(bool visible)
{
    m_responders->setChecked(visible);
}

void MainMenu::setLanguage(const QString &code)
{
    for (QAction *action : m_languages->actions())
        action->setChecked(action->data().toString() == code);
}

void MainMenu::setTheme(Theme::Choice choice)
{
    for (QAction *action : m_themes->actions())
        action->setChecked(action->data().toInt() == int(choice));
}

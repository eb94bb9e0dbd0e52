// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/theme.h"

#include <QObject>
#include <QStringList>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;

// The menu bar. Says what was chosen; the window does it.
class MainMenu final : public QObject
{
    Q_OBJECT

public:
    explicit MainMenu(QMenuBar *bar);

    void retranslate();
    void setTabs(const QStringList &names); // Ctrl+1, Ctrl+2, …
    void setInspectorVisible(bool visible);
    void setTimelineVisible(bool visible);
    void setPresenting(bool presenting);
    void setLessonsVisible(bool visible);
    void setRespondersVisible(bool visible); // where there are some
    void setPartnerRunning(bool running); // of the tab in front
    void setEchoTest(const QString &whyNot); // empty: it can be done
    void setLanguage(const QString &code); // empty: the system's
    void setTheme(Theme::Choice choice);

signals:
    void openWorkspaceRequested();
    void saveWorkspaceRequested();
    void saveConsoleRequested();
    void quitRequested();
    void findRequested();
    void clearRequested();
    void limitsRequested();
    void tabRequested(int index);
    void interfacesRequested();
    void timelineToggled(bool visible);
    void timelineWindowRequested();
    void presentationToggled(bool on);
    void peerNamesRequested();
    void lessonsToggled(bool visible);
    void inspectorToggled(bool visible);
    void respondersToggled(bool visible);
    void partnerToggled();
    void partnerRequested(const QString &address);
    void echoTestRequested();
    void checkRequested();
    void codeRequested();
    void languageChosen(const QString &code);
    void themeChosen(Theme::Choice choice);
    void helpRequested();
    void aboutRequested();

private:
    QAction *add(QMenu *menu, const QString &name, void (MainMenu::*chosen)(), const QKeySequence &keys = {});
    QAction *addToggle(const QString &name, void (MainMenu::*toggled)(bool), const QKeySequence &keys = {});
    QAction *addChoice(QMenu *menu, QActionGroup *group, const QVariant &data);
    void addTools();
    void fillPartnerAddresses();
    void addLanguages();
    void addThemes();

    QMenu *m_file;
    QMenu *m_edit;
    QMenu *m_view;
    QMenu *m_tools;
    QMenu *m_help;
    QMenu *m_languageMenu;
    QMenu *m_themeMenu;

    QAction *m_openWorkspace;
    QAction *m_saveWorkspace;
    QAction *m_saveConsole;
    QAction *m_quit;
    QAction *m_find;
    QAction *m_clear;
    QAction *m_limits;
    QAction *m_afterTabs; // a separator
    QAction *m_inspector;
    QAction *m_timeline;
    QAction *m_timelineWindow;
    QAction *m_presentation;
    QAction *m_peerNames;
    QAction *m_lessons;
    QAction *m_responders;
    QAction *m_partner;
    QMenu *m_partnerAt;
    QAction *m_echoTest;
    QAction *m_check;
    QAction *m_code;
    QAction *m_interfaces;
    QAction *m_showHelp;
    QAction *m_about;
    QActionGroup *m_tabs;
    QActionGroup *m_languages;
    QActionGroup *m_themes;
    bool m_partnerRuns = false;
};

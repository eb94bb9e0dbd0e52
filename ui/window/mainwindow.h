// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/net/network.h"
#include "app/workspace/workspace.h"
#include "ui/style/theme.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

#include <optional>
#include <vector>

class CheckDialog;
class CodeDialog;
class Composer;
class EchoDialog;
class ConsolePane;
class EndpointPage;
class HelpWindow;
class InterfacesDialog;
class Language;
class LessonsPane;
class MainMenu;
class PageStack;
class Partners;
class QStackedWidget;
class QSplitter;
class QTabBar;
class QDockWidget;
class RespondersPane;
class StatusLine;
class TabButtons;
class TimelineSource;

// Tabs over one console over one send box.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    static constexpr int SaveDelayMs = 1000;
    static constexpr int CloseLimitMs = 2000; // for peers, when the window closes

    struct Parts
    {
        Network &network;
        Language &language;
        Theme &theme;
    };

    MainWindow(const Parts &parts, Workspace workspace, QString workspaceFile, QWidget *parent = nullptr);
    ~MainWindow() override;

    // Opens it on the tab of its kind; a second address of a kind gets a further
    // tab. Gives the endpoint, so that more can be attached to it.
    EndpointId openEndpoint(const EndpointAddress &address);
    void tell(const Notice &notice); // in the console and the status bar

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override; // closes sockets in order first
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Tab
    {
        EndpointPage *page; // child of m_pages
        Draft draft; // while the tab is not in front
        Network::CompanionHandle repeat = 0;
        QPointer<EchoDialog> echoTest;
        QPointer<CheckDialog> check;
        RespondersPane *responders = nullptr; // of a broadcast tab, child of m_responders
        bool taken = false; // an address was opened on it
    };

    void build();
    void connectMenu();
    void connectComposer();
    void retranslate();

    // Tabs.
    int addTab(Scheme scheme);
    [[nodiscard]] int indexOf(EndpointId endpoint) const; // -1: none
    [[nodiscard]] int current() const;
    [[nodiscard]] QString nameOf(int index) const; // "UDP", "UDP 2"
    void showTab(int index);
    void showTabNames();
    void showLight(int index);
    void showTarget();
    void stateChanged(int index);
    void setCharset(int index, const QString &name);
    void takeCharset(const QString &name); // as it was chosen for the tab in front

    // Sending.
    void send(const QByteArray &octets);
    void startRepeat(const QByteArray &octets, int periodMs, quint64 rounds);
    void stopRepeat(int index);
    void endRepeat(EndpointId endpoint, quint64 handle);
    void reply(EndpointId endpoint, const Peer &peer);

    // What helps to try things out: mainwindowtools.cpp.
    void connectTools();
    void togglePartner();
    void showEchoTest();
    void showCheck();
    void showTools();

    // The tab in front as a program: mainwindowcode.cpp.
    void showCode();
    void tellCode();
    void refreshCode();

    // The timeline: mainwindowtimeline.cpp.
    void setTimelineVisible(bool visible);
    void placeDock(QDockWidget &dock, Qt::DockWidgetArea usual);
    void showTimelineWindow();
    [[nodiscard]] TimelineSource &timelineSource();
    void retranslateTimeline();

    // For a projector, and what peers are called: mainwindowpresentation.cpp.
    void connectPresentation();
    void setPresenting(bool presenting);
    [[nodiscard]] double presentationScale() const;
    void shareScreen();
    void setBare(bool bare); // tab, console and timeline alone
    void askForName(const Peer &peer); // null: the table of names
    void usePeerNames(const PeerNames &names);

    // The lessons: mainwindowlessons.cpp.
    void setLessonsVisible(bool visible);
    void addLessons();
    void showLessonsFolder(const QString &folder, bool isThere);
    void retranslateLessons();
    void restoreLessons(const QJsonObject &kept);
    [[nodiscard]] QJsonObject lessonsState() const;

    // Interfaces.
    void showInterfaces();
    void tellInterfacesUse();
    void broadcastThrough(const QString &way, quint16 port); // port 0: as it stands there

    // Who answered a broadcast.
    void addResponders(Tab &tab);
    void showResponders();
    void aimUdpAt(const Peer &peer);
    void connectTo(const Peer &peer);

    // What survives a restart.
    void restore();
    void restoreWindow(const QJsonObject &window);
    void restoreTabs();
    [[nodiscard]] QJsonObject windowSettings() const;
    [[nodiscard]] Workspace collect() const;
    void save();
    void openWorkspace();
    void loadWorkspace(const QString &fileName);
    void saveWorkspace();
    void chooseLanguage(const QString &code);
    void chooseTheme(Theme::Choice choice);

    void showHelp();
    void showLimits();
    void showAbout();
    [[nodiscard]] bool isAllClosed() const;

    Parts m_parts;
    Workspace m_workspace;
    QString m_workspaceFile;

    MainMenu *m_menu;
    QTabBar *m_tabBar;
    TabButtons *m_tabButtons;
    PageStack *m_pages;
    ConsolePane *m_console;
    Composer *m_composer;
    QSplitter *m_splitter;
    QSplitter *m_middle; // who answered, over the console
    QStackedWidget *m_responders;
    StatusLine *m_status;
    Partners *m_partners;
    QPointer<HelpWindow> m_help;
    QPointer<InterfacesDialog> m_interfaces;
    QPointer<CodeDialog> m_code;
    TimelineSource *m_timelineSource = nullptr; // child of this; from the first look on
    QDockWidget *m_timelineDock = nullptr; // the same
    QPointer<QWidget> m_timelineWindow;
    QDockWidget *m_lessonsDock = nullptr; // child of this; from the first look on
    LessonsPane *m_lessons = nullptr; // in it

    std::vector<Tab> m_tabs; // in the order of the tab bar
    int m_front = -1; // whose draft the composer shows
    bool m_wantsResponders = true;
    std::optional<QJsonObject> m_usual; // the window's settings, in a presentation
    QTimer m_saveLater;
    QTimer m_closeLimit;
    bool m_saveFailed = false; // told once
    bool m_closing = false;
};

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/net/network.h"
#include "app/workspace/workspace.h"
#include "ui/style/theme.h"

#include <QMainWindow>
#include <QTimer>

class Actions;
class Centre;
class CurrentWorkspace;
class Docks;
class Drafts;
class Features;
class Language;
class PageStack;
class PeerBook;
class StatusLine;
class Tab;
class Tabs;
class WorkspaceKeeper;

// The main window: tabs above one console above one send box. Its features
// provide its capabilities.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    static constexpr int CloseLimitMs = 2000; // how long closing the window waits for peers

    struct Parts
    {
        Network &network;
        Language &language;
        Theme &theme;
    };

    MainWindow(const Parts &parts, Workspace workspace, QString workspaceFile, QWidget *parent = nullptr);
    ~MainWindow() override;

    // Opens the address on the tab of its kind; a second address of a kind gets
    // a tab of its own. Returns the endpoint, so that more can be attached to
    // it.
    EndpointId openEndpoint(const EndpointAddress &address);
    void report(const Notice &notice); // in the console and the status bar

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override; // closes sockets gracefully first

private:
    void build();
    void addFeatures(const QString &workspaceFile);
    [[nodiscard]] Tab *addPage(Scheme scheme);
    void retranslate();
    void setPresenting(bool presenting);
    [[nodiscard]] bool isAllClosed() const;

    Parts m_parts;
    CurrentWorkspace *m_workspace;
    PeerBook *m_peers;
    Tabs *m_tabs;
    Drafts *m_drafts;

    PageStack *m_pages = nullptr;
    Centre *m_centre = nullptr;
    StatusLine *m_status = nullptr;
    Actions *m_actions = nullptr;
    Docks *m_docks = nullptr;
    Features *m_features = nullptr;
    WorkspaceKeeper *m_keeper = nullptr;

    QTimer m_closeLimit;
    bool m_closing = false;
};

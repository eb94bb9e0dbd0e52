// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workspace/workspace.h"

#include <QMainWindow>

class EndpointPage;
class Language;
class Network;
class Theme;

// Tabs over one console over one send box.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
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

private:
    void retranslate();
};

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow.h"

#include <QCloseEvent>

MainWindow::MainWindow(const Parts &, Workspace, QString, QWidget *parent) : QMainWindow(parent) { }
MainWindow::~MainWindow() = default;
EndpointId MainWindow::openEndpoint(const EndpointAddress &)
{
    return 0;
}
void MainWindow::tell(const Notice &) { }
void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
}
void MainWindow::closeEvent(QCloseEvent *event)
{
    QMainWindow::closeEvent(event);
}
void MainWindow::retranslate() { }

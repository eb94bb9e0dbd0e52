// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/mainwindow.h"

#include "ui/composer/composer.h"
#include "ui/console/consolepane.h"
#include "ui/endpoints/endpointpage.h"
#include "ui/peernames/peernamesdialog.h"
#include "ui/timeline/timelinepane.h"
#include "ui/timeline/timelinesource.h"
#include "ui/window/mainmenu.h"
#include "ui/window/statusline.h"
#include "ui/window/tabbuttons.h"

#include <QDockWidget>
#include <QMenuBar>
#include <QScreen>
#include <QStatusBar>

#include <algorithm>

// What a room sees on a projector, and what peers are called there.

void MainWindow::connectPresentation()
{
    connect(m_menu, &MainMenu::presentationToggled, this, &MainWindow::setPresenting);
    connect(m_menu, &MainMenu::peerNamesRequested, this, [this] { askForName({}); });
    connect(m_tabButtons, &TabButtons::presentationEnded, this, [this] { setPresenting(false); });
    connect(m_console, &ConsolePane::nameRequested, this, &MainWindow::askForName);
}

void MainWindow::setPresenting(bool presenting)
{
    m_menu->setPresenting(presenting);
    if (presenting == m_usual.has_value())
        return;
    const QJsonObject usual = presenting ? windowSettings() : *m_usual;
    m_usual = presenting ? std::optional(usual) : std::nullopt;
    m_parts.theme.magnify(presenting ? presentationScale() : 1.0);
    setBare(presenting);
    if (presenting) {
        m_timelineDock->setFloating(false);
        setWindowState(windowState() | Qt::WindowFullScreen);
        shareScreen();
    } else {
        setWindowState(windowState() & ~Qt::WindowFullScreen);
        restoreWindow(usual);
    }
    m_saveLater.start();
}

// The window is as large as the screen only a moment after it was asked to be.
void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if (m_usual)
        shareScreen();
}

void MainWindow::shareScreen()
{
    resizeDocks({m_timelineDock}, {width() / 2}, Qt::Horizontal);
}

// Some thirty lines on whatever the projector has.
double MainWindow::presentationScale() const
{
    constexpr double UsualHeight = 540; // pixels
    return std::clamp(screen()->size().height() / UsualHeight, 1.4, 2.2);
}

void MainWindow::setBare(bool bare)
{
    // With a menu bar that is hidden its shortcuts would be gone.
    menuBar()->setMaximumHeight(bare ? 0 : QWIDGETSIZE_MAX);
    statusBar()->setVisible(!bare);
    m_tabButtons->setPresenting(bare);
    m_console->setPlain(bare);
    m_composer->setPlain(bare);
    for (const Tab &tab : m_tabs)
        tab.page->setPlain(bare);
    if (bare)
        m_console->setInspectorVisible(false);
    showResponders();
    setTimelineVisible(bare);
    setLessonsVisible(false);
    m_timelineDock->findChild<TimelinePane *>()->setPlain(bare);
}

void MainWindow::askForName(const Peer &peer)
{
    auto *const dialog = new PeerNamesDialog(m_workspace.names, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PeerNamesDialog::chosen, this, [this](const PeerNames &names) {
        m_workspace.names = names;
        usePeerNames(names);
        m_saveLater.start();
    });
    dialog->open();
    if (!peer.isNull())
        dialog->ask(peer);
}

void MainWindow::usePeerNames(const PeerNames &names)
{
    m_console->setPeerNames(names);
    if (m_timelineSource)
        m_timelineSource->setPeerNames(names);
}

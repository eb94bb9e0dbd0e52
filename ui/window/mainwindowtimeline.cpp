// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/mainwindow.h"

#include "ui/timeline/timelinepane.h"
#include "ui/timeline/timelinesource.h"
#include "ui/window/mainmenu.h"

#include <QDockWidget>
#include <QScreen>

#include <algorithm>

using namespace Qt::StringLiterals;

// The timeline beside the console and in a window of its own; both show the
// same conversation.

TimelineSource &MainWindow::timelineSource()
{
    if (!m_timelineSource) {
        m_timelineSource = new TimelineSource(m_parts.network, this);
        m_timelineSource->setPeerNames(m_workspace.names);
    }
    return *m_timelineSource;
}

// As it stood the last time. On a small screen there may be no room beside the rest.
void MainWindow::placeDock(QDockWidget &dock, Qt::DockWidgetArea usual)
{
    if (restoreDockWidget(&dock))
        return;
    const int needed = minimumSizeHint().width() + dock.widget()->minimumWidth();
    addDockWidget(usual, &dock);
    dock.setFloating(needed > std::max(width(), screen()->availableSize().width()));
}

void MainWindow::setTimelineVisible(bool visible)
{
    if (!m_timelineDock && visible) {
        m_timelineDock = new QDockWidget(this);
        m_timelineDock->setObjectName(u"timelineDock"_s);
        m_timelineDock->setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
        auto *const pane = new TimelinePane(timelineSource(), Qt::Vertical, m_timelineDock);
        connect(pane, &TimelinePane::windowRequested, this, &MainWindow::showTimelineWindow);
        connect(m_timelineDock, &QDockWidget::visibilityChanged, m_menu, &MainMenu::setTimelineVisible);
        m_timelineDock->setWidget(pane);
        placeDock(*m_timelineDock, Qt::RightDockWidgetArea);
        connect(m_timelineDock, &QDockWidget::visibilityChanged, &m_saveLater, qOverload<>(&QTimer::start));
        retranslateTimeline();
    }
    if (m_timelineDock)
        m_timelineDock->setVisible(visible);
}

// Readable from the back of a room.
void MainWindow::showTimelineWindow()
{
    constexpr double Large = 1.5;
    if (!m_timelineWindow) {
        auto *const pane = new TimelinePane(timelineSource(), Qt::Horizontal, this);
        pane->setWindowFlag(Qt::Window);
        pane->setAttribute(Qt::WA_DeleteOnClose);
        pane->setObjectName(u"timelineWindow"_s);
        QFont large = font();
        large.setPointSizeF(large.pointSizeF() * Large);
        pane->setFont(large);
        pane->resize(1200, 800);
        m_timelineWindow = pane;
        retranslateTimeline();
    }
    m_timelineWindow->show();
    m_timelineWindow->raise();
    m_timelineWindow->activateWindow();
}

void MainWindow::retranslateTimeline()
{
    if (m_timelineDock)
        m_timelineDock->setWindowTitle(tr("Timeline"));
    if (m_timelineWindow)
        m_timelineWindow->setWindowTitle(tr("Timeline"));
}

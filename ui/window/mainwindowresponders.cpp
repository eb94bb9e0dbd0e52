// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/mainwindow.h"

#include "ui/composer/composer.h"
#include "ui/endpoints/endpointpage.h"
#include "ui/responders/responderspane.h"
#include "ui/window/statusline.h"

#include <QStackedWidget>
#include <QTabBar>

#include <algorithm>

// What the window does with those who answered a broadcast.

void MainWindow::addResponders(Tab &tab)
{
    tab.responders = new RespondersPane(m_parts.network, tab.page->endpoint(), m_responders);
    m_responders->addWidget(tab.responders);
    connect(tab.responders, &RespondersPane::udpTargetChosen, this, &MainWindow::aimUdpAt);
    connect(tab.responders, &RespondersPane::connectionChosen, this, &MainWindow::connectTo);
    connect(tab.responders, &RespondersPane::told, m_status, &StatusLine::say);
}

void MainWindow::showResponders()
{
    RespondersPane *const pane = m_front < 0 ? nullptr : m_tabs[size_t(m_front)].responders;
    if (pane)
        m_responders->setCurrentWidget(pane);
    m_responders->setVisible(pane && m_wantsResponders && !m_usual);
}

void MainWindow::aimUdpAt(const Peer &peer)
{
    const auto tab = std::ranges::find_if(m_tabs, [](const Tab &one) { return one.page->scheme() == Scheme::Udp; });
    m_tabBar->setCurrentIndex(int(tab - m_tabs.begin()));
    tab->page->replyTo(peer);
    m_composer->setFocus();
}

// A connection that there is stays.
void MainWindow::connectTo(const Peer &peer)
{
    const auto isFree = [](const Tab &one) {
        return one.page->scheme() == Scheme::TcpClient && one.page->state().isClosed();
    };
    const auto free = std::ranges::find_if(m_tabs, isFree);
    const int index = free == m_tabs.end() ? addTab(Scheme::TcpClient) : int(free - m_tabs.begin());
    m_tabBar->setCurrentIndex(index);
    m_tabs[size_t(index)].page->aimAt(peer);
    m_composer->setFocus();
}

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow.h"

#include "ui/echodialog.h"
#include "ui/endpoints/endpointpage.h"
#include "ui/mainmenu.h"
#include "ui/partners.h"
#include "ui/statusline.h"

#include <QTabBar>

// Partners and echo tests of the tab in front.

void MainWindow::connectTools()
{
    connect(m_menu, &MainMenu::partnerToggled, this, &MainWindow::togglePartner);
    connect(m_menu, &MainMenu::partnerRequested, this,
            [this](const QString &address) { m_partners->start(*m_tabs[size_t(m_front)].page, address); });
    connect(m_menu, &MainMenu::echoTestRequested, this, &MainWindow::showEchoTest);
    connect(m_partners, &Partners::changed, this, &MainWindow::showTools);
    connect(m_partners, &Partners::said, this, [this](const QString &sentence) { m_status->say(sentence); });
}

void MainWindow::togglePartner()
{
    EndpointPage &page = *m_tabs[size_t(m_front)].page;
    if (m_partners->isRunning(page))
        m_partners->stop(page);
    else
        m_partners->start(page);
}

void MainWindow::showEchoTest()
{
    Tab &tab = m_tabs[size_t(m_front)];
    if (!tab.echoTest) {
        tab.echoTest = new EchoDialog(m_parts.network, *tab.page, this);
        tab.echoTest->setAttribute(Qt::WA_DeleteOnClose);
    }
    tab.echoTest->setTabName(nameOf(m_front));
    tab.echoTest->show();
    tab.echoTest->raise();
    tab.echoTest->activateWindow();
}

void MainWindow::showTools()
{
    if (m_front < 0)
        return;
    const EndpointPage &page = *m_tabs[size_t(m_front)].page;
    m_menu->setPartnerRunning(m_partners->isRunning(page));
    m_menu->setEchoTest(page.scheme() == Scheme::Broadcast
                            ? tr("Many may answer a broadcast: test one of them on the UDP tab.")
                            : QString());
    for (int index = 0; index < int(m_tabs.size()); ++index)
        if (EchoDialog *const test = m_tabs[size_t(index)].echoTest)
            test->setTabName(nameOf(index));
}

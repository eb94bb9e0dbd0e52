// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/mainwindow.h"

#include "ui/check/checkdialog.h"
#include "ui/echotest/echodialog.h"
#include "ui/endpoints/endpointpage.h"
#include "ui/partner/partners.h"
#include "ui/window/mainmenu.h"
#include "ui/window/statusline.h"
#include "ui/window/tabbuttons.h"

#include <QTabBar>

// Partners, echo tests and checks of the tab in front.

void MainWindow::connectTools()
{
    connect(m_menu, &MainMenu::partnerToggled, this, &MainWindow::togglePartner);
    connect(m_menu, &MainMenu::partnerRequested, this,
            [this](const QString &address) { m_partners->start(*m_tabs[size_t(m_front)].page, address); });
    connect(m_menu, &MainMenu::echoTestRequested, this, &MainWindow::showEchoTest);
    connect(m_menu, &MainMenu::checkRequested, this, &MainWindow::showCheck);
    connect(m_menu, &MainMenu::codeRequested, this, &MainWindow::showCode);
    connect(m_tabButtons, &TabButtons::partnerToggled, this, &MainWindow::togglePartner);
    connect(m_tabButtons, &TabButtons::checkRequested, this, &MainWindow::showCheck);
    connect(m_tabButtons, &TabButtons::codeRequested, this, &MainWindow::showCode);
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

void MainWindow::showCheck()
{
    Tab &tab = m_tabs[size_t(m_front)];
    if (!tab.check) {
        EndpointPage *const page = tab.page;
        const Tally &tally = m_parts.network.journal().tally();
        tab.check = new CheckDialog(
            [page, &tally] {
                return CheckQuestion{page->address(), page->state(), tally.of(page->endpoint()).dropped};
            },
            this);
        tab.check->setAttribute(Qt::WA_DeleteOnClose);
        connect(page, &EndpointPage::targetChanged, tab.check, &CheckDialog::refresh);
        connect(page, &EndpointPage::stateChanged, tab.check, &CheckDialog::refresh);
    }
    tab.check->setTabName(nameOf(m_front));
    tab.check->show();
    tab.check->raise();
    tab.check->activateWindow();
}

void MainWindow::showTools()
{
    if (m_front < 0)
        return;
    const EndpointPage &page = *m_tabs[size_t(m_front)].page;
    m_menu->setPartnerRunning(m_partners->isRunning(page));
    m_tabButtons->setPartnerRunning(m_partners->isRunning(page));
    m_menu->setEchoTest(page.kind().broadcasts() ? tr("Many may answer a broadcast: test one of them on the UDP tab.")
                                                 : QString());
    for (int index = 0; index < int(m_tabs.size()); ++index) {
        if (EchoDialog *const test = m_tabs[size_t(index)].echoTest)
            test->setTabName(nameOf(index));
        if (CheckDialog *const check = m_tabs[size_t(index)].check)
            check->setTabName(nameOf(index));
    }
}

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/mainwindow.h"

#include "ui/composer/composer.h"
#include "ui/endpoints/broadcastpage.h"
#include "ui/interfaces/interfacesdialog.h"

#include <QTabBar>

// What the window does with the machine's interfaces.

void MainWindow::showInterfaces()
{
    if (!m_interfaces) {
        m_interfaces = new InterfacesDialog(m_parts.network.hostNetwork(), this);
        m_interfaces->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_interfaces, &InterfacesDialog::localAddressChosen, this,
                [this](const QHostAddress &ip) { m_tabs[size_t(m_front)].page->useLocalAddress(ip); });
        connect(m_interfaces, &InterfacesDialog::broadcastChosen, this,
                [this](const QString &interface) { broadcastThrough(interface, 0); });
        tellInterfacesUse();
    }
    m_interfaces->show();
    m_interfaces->raise();
    m_interfaces->activateWindow();
}

// The dialog offers what the tab in front can take.
void MainWindow::tellInterfacesUse()
{
    if (!m_interfaces || m_front < 0)
        return;
    const EndpointPage *const page = m_tabs[size_t(m_front)].page;
    m_interfaces->setUse({nameOf(m_front), page->whyNotLocalAddress(QHostAddress(QHostAddress::AnyIPv4)),
                          page->whyNotLocalAddress(QHostAddress(QHostAddress::AnyIPv6))});
}

// On the tab in front where it is one for that, else on the first.
void MainWindow::broadcastThrough(const QString &way, quint16 port)
{
    const auto pageAt = [this](int index) { return qobject_cast<BroadcastPage *>(m_tabs[size_t(index)].page); };
    int index = m_front;
    for (int next = 0; !pageAt(index); ++next)
        index = next; // there always is one
    m_tabBar->setCurrentIndex(index);
    pageAt(index)->aim(way, port);
    m_composer->setFocus();
}

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/interfaces/interfacesfeature.h"

#include "app/net/network.h"
#include "ui/feature/actions.h"
#include "ui/interfaces/interfacesdialog.h"
#include "ui/tabs/tab.h"
#include "ui/tabs/tabs.h"

#include <QAction>
#include <QHostAddress>
#include <QMainWindow>

using namespace Qt::StringLiterals;

InterfacesFeature::InterfacesFeature(const FeatureContext &context, QObject *parent) : Feature(context, parent)
{
    connect(&context.tabs, &Tabs::stateChanged, this, &InterfacesFeature::showUse);
}

void InterfacesFeature::addActions(Actions &actions, Docks &)
{
    const QAction *const action = actions.add(
        this, {.id = u"interfaces"_s, .section = Actions::Section::Parts, .text = QT_TR_NOOP("I&nterfaces…")});
    connect(action, &QAction::triggered, this, &InterfacesFeature::show);
}

void InterfacesFeature::currentTabChanged(Tab *)
{
    showUse();
}

void InterfacesFeature::retranslate()
{
    showUse();
}

void InterfacesFeature::show()
{
    if (!m_dialog) {
        Tabs &tabs = context().tabs;
        m_dialog = new InterfacesDialog(context().network.hostNetwork(), &context().window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &InterfacesDialog::localAddressChosen, &tabs,
                [&tabs](const QHostAddress &ip) { tabs.current()->useLocalAddress(ip); });
        connect(m_dialog, &InterfacesDialog::broadcastChosen, &tabs,
                [&tabs](const QString &interface) { tabs.broadcastThrough(interface, 0); });
        showUse();
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

// The dialog offers what the current tab can use.
void InterfacesFeature::showUse()
{
    if (!m_dialog)
        return;
    const Tab &tab = *context().tabs.current();
    m_dialog->setUse({context().tabs.nameOf(tab), tab.whyNotLocalAddress(QHostAddress(QHostAddress::AnyIPv4)),
                      tab.whyNotLocalAddress(QHostAddress(QHostAddress::AnyIPv6))});
}

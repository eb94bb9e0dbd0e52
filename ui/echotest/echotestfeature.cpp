// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/echotest/echotestfeature.h"

#include "ui/echotest/echodialog.h"
#include "ui/feature/actions.h"
#include "ui/tabs/tab.h"
#include "ui/tabs/tabs.h"

using namespace Qt::StringLiterals;

void EchoTestFeature::addActions(Actions &actions, Docks &)
{
    m_actions = &actions;
    m_action = actions.add(
        this, {.id = u"echoTest"_s, .section = Actions::Section::Tests, .text = QT_TR_NOOP("&Echo test…")});
    connect(m_action, &QAction::triggered, this, &EchoTestFeature::show);
}

void EchoTestFeature::currentTabChanged(Tab *tab)
{
    const bool isMany = tab->kind().broadcasts();
    m_action->setEnabled(!isMany);
    m_actions->say(u"echoTest"_s, QT_TR_NOOP("&Echo test…"),
                   isMany ? QT_TR_NOOP("Many may answer a broadcast: test one of them on the UDP tab.")
                          : QT_TR_NOOP("Sends numbered messages to a peer that echoes and checks what comes back"));
}

void EchoTestFeature::retranslate()
{
    for (const auto &[tab, dialog] : m_dialogs.asKeyValueRange())
        if (dialog)
            dialog->setTabName(context().tabs.nameOf(*tab));
}

void EchoTestFeature::show()
{
    Tab *const tab = context().tabs.current();
    QPointer<EchoDialog> &dialog = m_dialogs[tab];
    if (!dialog) {
        dialog = new EchoDialog(context().network, *tab, &context().window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    dialog->setTabName(context().tabs.nameOf(*tab));
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/check/checkfeature.h"

#include "app/net/network.h"
#include "ui/check/checkdialog.h"
#include "ui/feature/actions.h"
#include "ui/tabs/tab.h"
#include "ui/tabs/tabs.h"

#include <QMainWindow>
#include <QPushButton>

using namespace Qt::StringLiterals;

void CheckFeature::addActions(Actions &actions, Docks &)
{
    const char *const tip = QT_TR_NOOP(
        "Why does nothing arrive? Walks through what can be checked, and says first what it will send");
    const QAction *const action = actions.add(
        this, {.id = u"checkTab"_s, .section = Actions::Section::Tests, .text = QT_TR_NOOP("&Check…"), .tip = tip});
    m_button = actions.addButton(this, {.id = u"checkButton"_s, .text = QT_TR_NOOP("Check"), .tip = tip});
    connect(action, &QAction::triggered, this, &CheckFeature::show);
    connect(m_button, &QPushButton::clicked, this, &CheckFeature::show);
}

void CheckFeature::retranslate()
{
    for (const auto &[tab, dialog] : m_dialogs.asKeyValueRange())
        if (dialog)
            dialog->setTabName(context().tabs.nameOf(*tab));
}

void CheckFeature::setPresenting(bool presenting)
{
    m_button->setVisible(!presenting);
}

void CheckFeature::show()
{
    Tab *const tab = context().tabs.current();
    QPointer<CheckDialog> &dialog = m_dialogs[tab];
    if (!dialog)
        dialog = make(tab);
    dialog->setTabName(context().tabs.nameOf(*tab));
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

CheckDialog *CheckFeature::make(Tab *tab) const
{
    const Tally &tally = context().network.journal().tally();
    auto *const dialog = new CheckDialog(
        [tab, &tally] {
            return CheckQuestion{tab->address(), tab->state(), tally.of(tab->endpoint()).dropped};
        },
        &context().window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(tab, &Tab::targetChanged, dialog, &CheckDialog::refresh);
    connect(tab, &Tab::stateChanged, dialog, &CheckDialog::refresh);
    return dialog;
}

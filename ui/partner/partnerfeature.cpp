// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/partner/partnerfeature.h"

#include "ui/feature/actions.h"
#include "ui/partner/partners.h"
#include "ui/tabs/choices.h"
#include "ui/tabs/tab.h"
#include "ui/tabs/tabs.h"

#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

PartnerFeature::PartnerFeature(const FeatureContext &context, QObject *parent)
    : Feature(context, parent),
      m_partners(new Partners(context.network, &context.window))
{
    connect(m_partners, &Partners::changed, this, &PartnerFeature::show);
    connect(m_partners, &Partners::said, this, &Feature::said);
}

void PartnerFeature::addActions(Actions &actions, Docks &)
{
    m_actions = &actions;
    const QAction *const action = actions.add(this, {.id = u"partner"_s, .section = Actions::Section::Partner});
    m_at = actions.addMenu(
        this, {.id = u"partnerAt"_s, .section = Actions::Section::Partner, .text = QT_TR_NOOP("Start a partner &on")});
    m_button = actions.addButton(this, {.id = u"partnerButton"_s});
    connect(action, &QAction::triggered, this, &PartnerFeature::toggle);
    connect(m_at, &QMenu::aboutToShow, this, &PartnerFeature::fillAddresses);
    connect(m_button, &QPushButton::clicked, this, &PartnerFeature::toggle);
    show();
}

void PartnerFeature::currentTabChanged(Tab *)
{
    show();
}

void PartnerFeature::show()
{
    const Tab *const tab = context().tabs.current();
    const bool runs = tab && m_partners->isRunning(*tab);
    const char *const tip = runs ? QT_TR_NOOP("Ends the other side that was started in this program")
                                 : QT_TR_NOOP("Starts the matching other side in this program: it echoes what it gets");
    m_actions->say(u"partner"_s, runs ? QT_TR_NOOP("Stop the &partner") : QT_TR_NOOP("Start a &partner"), tip);
    m_actions->say(u"partnerButton"_s, runs ? QT_TR_NOOP("Stop the partner") : QT_TR_NOOP("Start a partner"), tip);
    m_at->menuAction()->setEnabled(!runs);
}

void PartnerFeature::toggle()
{
    Tab &tab = *context().tabs.current();
    if (m_partners->isRunning(tab))
        m_partners->stop(tab);
    else
        m_partners->start(tab);
}

// Lists this machine's current addresses.
void PartnerFeature::fillAddresses()
{
    m_at->clear();
    const QList<choices::Choice> addresses = choices::localAddresses();
    for (const auto &[address, hint] : addresses) {
        const QString label = hint.isEmpty() ? address : u"%1  %2"_s.arg(address, hint);
        m_at->addAction(label, this, [this, host = address] { m_partners->start(*context().tabs.current(), host); });
    }
}

void PartnerFeature::setPresenting(bool presenting)
{
    m_button->setVisible(!presenting);
}

bool PartnerFeature::isIdle() const
{
    return m_partners->isAllStopped();
}

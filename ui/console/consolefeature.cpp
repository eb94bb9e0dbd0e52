// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/console/consolefeature.h"

#include "app/net/network.h"
#include "ui/console/consolepane.h"
#include "ui/feature/actions.h"
#include "ui/feature/centre.h"
#include "ui/tabs/peerbook.h"
#include "ui/tabs/tab.h"
#include "ui/tabs/tabs.h"

#include <QAction>

using namespace Qt::StringLiterals;

ConsoleFeature::ConsoleFeature(const FeatureContext &context, QObject *parent)
    : Feature(context, parent),
      m_pane(new ConsolePane(context.network, &context.centre))
{
    context.centre.setConsole(m_pane);
    connect(m_pane, &ConsolePane::replyRequested, this, &ConsoleFeature::reply);
    connect(m_pane, &ConsolePane::nameRequested, &context.peers, &PeerBook::askForName);
    connect(m_pane, &ConsolePane::inspectorVisibleChanged, this, &Feature::edited);
    connect(&context.peers, &PeerBook::changed, this, &ConsoleFeature::showPeerNames);
    connect(&context.tabs, &Tabs::added, this, &ConsoleFeature::showTabNames);
}

void ConsoleFeature::addActions(Actions &actions, Docks &)
{
    const QAction *const save = actions.add(this,
                                            {.id = u"saveConsole"_s,
                                             .section = Actions::Section::Saving,
                                             .text = QT_TR_NOOP("&Save console…"),
                                             .keys = Qt::CTRL | Qt::Key_S});
    const QAction *const find = actions.add(this,
                                            {.id = u"find"_s,
                                             .section = Actions::Section::Finding,
                                             .text = QT_TR_NOOP("&Find…"),
                                             .keys = Qt::CTRL | Qt::Key_F});
    const QAction *const clear = actions.add(this,
                                             {.id = u"clearConsole"_s,
                                              .section = Actions::Section::Finding,
                                              .text = QT_TR_NOOP("&Clear console"),
                                              .keys = Qt::CTRL | Qt::Key_L});
    m_inspector = actions.add(
        this,
        {.id = u"inspector"_s, .section = Actions::Section::Parts, .text = QT_TR_NOOP("&Inspector"), .isToggle = true});
    connect(save, &QAction::triggered, m_pane, &ConsolePane::save);
    connect(find, &QAction::triggered, m_pane, &ConsolePane::focusFilter);
    connect(clear, &QAction::triggered, m_pane, &ConsolePane::clear);
    connect(m_inspector, &QAction::triggered, m_pane, &ConsolePane::setInspectorVisible);
    connect(m_pane, &ConsolePane::inspectorVisibleChanged, m_inspector, &QAction::setChecked);
}

void ConsoleFeature::retranslate()
{
    showTabNames();
}

void ConsoleFeature::showTabNames()
{
    QList<ConsolePane::TabName> names;
    for (const Tab *const tab : context().tabs.all())
        names.append({tab->endpoint(), context().tabs.nameOf(*tab)});
    m_pane->setTabs(names);
}

void ConsoleFeature::showPeerNames()
{
    m_pane->setPeerNames(context().peers.names());
}

void ConsoleFeature::reply(EndpointId endpoint, const Peer &peer)
{
    Tab *const tab = context().tabs.of(endpoint);
    if (!tab)
        return;
    context().tabs.show(*tab);
    tab->replyTo(peer);
    context().tabs.askForMessage();
}

void ConsoleFeature::setPresenting(bool presenting)
{
    m_pane->setPlain(presenting);
    if (presenting)
        m_pane->setInspectorVisible(false);
}

QJsonObject ConsoleFeature::settings() const
{
    return {{u"console"_s, m_pane->settings()}};
}

void ConsoleFeature::restore(const QJsonObject &settings)
{
    m_pane->restore(settings.value("console"_L1).toObject());
    m_inspector->setChecked(m_pane->isInspectorVisible());
}

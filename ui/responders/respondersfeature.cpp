// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/responders/respondersfeature.h"

#include "ui/feature/actions.h"
#include "ui/feature/centre.h"
#include "ui/responders/responderspane.h"
#include "ui/tabs/tab.h"
#include "ui/tabs/tabs.h"
#include "ui/widgets/taborder.h"

#include <QAction>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

RespondersFeature::RespondersFeature(const FeatureContext &context, QObject *parent) : Feature(context, parent)
{
    connect(&context.tabs, &Tabs::added, this, &RespondersFeature::addPane);
    connect(&context.tabs, &Tabs::charsetChanged, this, &RespondersFeature::followCharset);
}

void RespondersFeature::addActions(Actions &actions, Docks &)
{
    m_toggle = actions.add(this,
                           {.id = u"respondersShown"_s,
                            .section = Actions::Section::Parts,
                            .text = QT_TR_NOOP("&Who answered a broadcast"),
                            .isToggle = true});
    connect(m_toggle, &QAction::triggered, this, &RespondersFeature::setWanted);
}

void RespondersFeature::addPane(const Tab *tab)
{
    if (!tab->kind().broadcasts())
        return;
    QStackedWidget &above = context().centre.above();
    auto *const pane = new RespondersPane(context().network, tab->endpoint(), &above);
    above.addWidget(pane);
    taborder::putBehind(&above, pane);
    m_panes.insert(tab, pane);
    connect(pane, &RespondersPane::udpTargetChosen, this, &RespondersFeature::aimUdpAt);
    connect(pane, &RespondersPane::connectionChosen, this, &RespondersFeature::connectTo);
    connect(pane, &RespondersPane::reported, this, &Feature::said);
}

void RespondersFeature::followCharset(const Tab *tab)
{
    if (RespondersPane *const pane = m_panes.value(tab))
        pane->setCharset(tab->charset());
}

void RespondersFeature::currentTabChanged(Tab *)
{
    show();
}

void RespondersFeature::setWanted(bool wanted)
{
    m_isWanted = wanted;
    show();
    emit edited();
}

void RespondersFeature::setPresenting(bool presenting)
{
    m_isPresenting = presenting;
    show();
}

void RespondersFeature::show()
{
    QStackedWidget &above = context().centre.above();
    RespondersPane *const pane = m_panes.value(context().tabs.current());
    if (pane)
        above.setCurrentWidget(pane);
    above.setVisible(pane && m_isWanted && !m_isPresenting);
}

void RespondersFeature::aimUdpAt(const Peer &peer)
{
    Tab &tab = context().tabs.first(Scheme::Udp);
    context().tabs.show(tab);
    tab.replyTo(peer);
    context().tabs.askForMessage();
}

// Existing connections are kept.
void RespondersFeature::connectTo(const Peer &peer)
{
    Tab &tab = context().tabs.closed(Scheme::TcpClient);
    context().tabs.show(tab);
    tab.aimAt(peer);
    context().tabs.askForMessage();
}

QJsonObject RespondersFeature::settings() const
{
    return {{u"responders"_s, m_isWanted}};
}

void RespondersFeature::restore(const QJsonObject &settings)
{
    m_isWanted = settings.value("responders"_L1).toBool(true);
    m_toggle->setChecked(m_isWanted);
    show();
}

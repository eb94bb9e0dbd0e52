// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tabs/tabbar.h"

#include "ui/tabs/statusdot.h"
#include "ui/tabs/tab.h"
#include "ui/tabs/tabs.h"

#include <QEvent>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

TabBar::TabBar(Tabs &tabs, QWidget *parent) : QTabBar(parent), m_tabs(tabs)
{
    setObjectName(u"tabs"_s);
    setDrawBase(false);
    setExpanding(false);
    setIconSize({statusdot::Size, statusdot::Size});
    setAccessibleName(tr("Tabs"));
    connect(this, &QTabBar::currentChanged, &tabs, [&tabs](int index) { tabs.show(*tabs.all().at(index)); });
    connect(&tabs, &Tabs::added, this, &TabBar::add);
    connect(&tabs, &Tabs::stateChanged, this, &TabBar::showState);
    connect(&tabs, &Tabs::currentChanged, this, [this](Tab *tab) { setCurrentIndex(int(m_tabs.all().indexOf(tab))); });
}

void TabBar::add(const Tab *tab)
{
    const QSignalBlocker blocker(this); // Tabs decides when the first one becomes current
    addTab(statusdot::icon(tab->light(), palette()), QString());
    setUsesScrollButtons(count() > int(EndpointKind::all().size())); // without them, one tab of each kind fits
    showName(tab);
}

void TabBar::showName(const Tab *tab)
{
    const int index = int(m_tabs.all().indexOf(tab));
    const QString name = m_tabs.nameOf(*tab);
    setTabText(index, name);
    setAccessibleTabName(index, name);
    showState(tab);
}

void TabBar::showState(const Tab *tab)
{
    const int index = int(m_tabs.all().indexOf(tab));
    setTabIcon(index, statusdot::icon(tab->light(), palette()));
    // Screen readers read the tooltip as the tab's description.
    setTabToolTip(index,
                  tr("%1: %2", "name of a tab, its state").arg(m_tabs.nameOf(*tab), statusdot::word(tab->light())));
}

void TabBar::changeEvent(QEvent *event)
{
    QTabBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Tabs"));
        std::ranges::for_each(m_tabs.all(), [this](const Tab *tab) { showName(tab); });
    }
    if (event->type() == QEvent::PaletteChange)
        std::ranges::for_each(m_tabs.all(), [this](const Tab *tab) { showState(tab); });
}

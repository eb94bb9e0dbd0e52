// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/tabactions.h"

#include "ui/feature/actions.h"
#include "ui/tabs/tab.h"
#include "ui/tabs/tabs.h"

#include <QActionGroup>

using namespace Qt::StringLiterals;

namespace {

QString withoutMnemonic(QString name)
{
    return name.replace(u'&', "&&"_L1);
}

} // namespace

TabActions::TabActions(const FeatureContext &context, QObject *parent)
    : Feature(context, parent),
      m_group(new QActionGroup(this))
{
    m_group->setExclusionPolicy(QActionGroup::ExclusionPolicy::None);
    connect(&context.tabs, &Tabs::added, this, &TabActions::add);
    connect(m_group, &QActionGroup::triggered, &context.tabs,
            [&tabs = context.tabs](const QAction *chosen) { tabs.show(*tabs.all().at(chosen->data().toInt())); });
}

void TabActions::addActions(Actions &actions, Docks &)
{
    m_actions = &actions;
}

void TabActions::add(const Tab *tab)
{
    const int index = int(m_group->actions().size());
    auto *const action = new QAction(withoutMnemonic(context().tabs.nameOf(*tab)), m_group);
    action->setData(index);
    if (index < 9)
        action->setShortcut(Qt::CTRL | Qt::Key(Qt::Key_1 + index));
    m_actions->insert(Actions::Section::Tabs, action);
}

void TabActions::retranslate()
{
    for (QAction *const action : m_group->actions())
        action->setText(withoutMnemonic(context().tabs.nameOf(*context().tabs.all().at(action->data().toInt()))));
}

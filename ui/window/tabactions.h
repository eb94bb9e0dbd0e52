// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/feature/feature.h"

class QActionGroup;

// The tabs in the View menu: Ctrl+1, Ctrl+2, …
class TabActions final : public Feature
{
    Q_OBJECT

public:
    TabActions(const FeatureContext &context, QObject *parent);

    void addActions(Actions &actions, Docks &docks) override;
    void retranslate() override;

private:
    void add(const Tab *tab);

    Actions *m_actions = nullptr;
    QActionGroup *m_group; // in the order of the tabs
};

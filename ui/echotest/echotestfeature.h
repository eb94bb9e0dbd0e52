// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/feature/feature.h"

#include <QHash>
#include <QPointer>

class QAction;

class EchoDialog;

// Offers an echo test for each tab, in a dialog of its own.
class EchoTestFeature final : public Feature
{
    Q_OBJECT

public:
    using Feature::Feature;

    void addActions(Actions &actions, Docks &docks) override;
    void currentTabChanged(Tab *tab) override;
    void retranslate() override;

private:
    void show();

    Actions *m_actions = nullptr;
    QAction *m_action = nullptr;
    QHash<Tab *, QPointer<EchoDialog>> m_dialogs;
};

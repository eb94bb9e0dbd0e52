// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/feature/feature.h"

#include <QPointer>

class InterfacesDialog;

// This machine's interfaces, and what the current tab can do with them.
class InterfacesFeature final : public Feature
{
    Q_OBJECT

public:
    InterfacesFeature(const FeatureContext &context, QObject *parent);

    void addActions(Actions &actions, Docks &docks) override;
    void currentTabChanged(Tab *tab) override;
    void retranslate() override;

private:
    void show();
    void showUse();

    QPointer<InterfacesDialog> m_dialog;
};

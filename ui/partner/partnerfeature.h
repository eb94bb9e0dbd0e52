// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/feature/feature.h"

class Partners;
class QMenu;

// Offers a partner for the current tab: the matching other side in this
// program.
class PartnerFeature final : public Feature
{
    Q_OBJECT

public:
    PartnerFeature(const FeatureContext &context, QObject *parent);

    void addActions(Actions &actions, Docks &docks) override;
    void currentTabChanged(Tab *tab) override;
    void setPresenting(bool presenting) override;
    [[nodiscard]] bool isIdle() const override;

private:
    void toggle();
    void fillAddresses();
    void show();

    Partners *m_partners; // child of the window
    Actions *m_actions = nullptr;
    QMenu *m_at = nullptr;
    QPushButton *m_button = nullptr;
};

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/feature/feature.h"

#include <QHash>
#include <QPointer>

class QPushButton;

class CheckDialog;

// Offers a check for each tab, in a dialog of its own.
class CheckFeature final : public Feature
{
    Q_OBJECT

public:
    using Feature::Feature;

    void addActions(Actions &actions, Docks &docks) override;
    void retranslate() override;
    void setPresenting(bool presenting) override;

private:
    void show();
    [[nodiscard]] CheckDialog *make(Tab *tab) const;

    QPushButton *m_button = nullptr;
    QHash<Tab *, QPointer<CheckDialog>> m_dialogs;
};

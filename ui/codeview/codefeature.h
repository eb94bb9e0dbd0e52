// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/feature/feature.h"

#include <QPointer>

class QPushButton;

class CodeDialog;

// Shows the current tab as a program.
class CodeFeature final : public Feature
{
    Q_OBJECT

public:
    CodeFeature(const FeatureContext &context, QObject *parent);

    void addActions(Actions &actions, Docks &docks) override;
    void currentTabChanged(Tab *tab) override;
    void setPresenting(bool presenting) override;

private:
    void show();
    void refresh();
    void showTab();

    QPushButton *m_button = nullptr;
    QPointer<CodeDialog> m_dialog;
};

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/feature/feature.h"

#include <QPointer>

class HelpWindow;

// The guide and the About dialog.
class HelpFeature final : public Feature
{
    Q_OBJECT

public:
    using Feature::Feature;

    void addActions(Actions &actions, Docks &docks) override;
    void retranslate() override;

private:
    void showGuide();
    void showAbout();

    QPointer<HelpWindow> m_guide;
};

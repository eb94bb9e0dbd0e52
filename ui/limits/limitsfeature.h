// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/feature/feature.h"

struct JournalLimits;

// Lets a person limit how much the journal keeps.
class LimitsFeature final : public Feature
{
    Q_OBJECT

public:
    LimitsFeature(const FeatureContext &context, QObject *parent);

    void addActions(Actions &actions, Docks &docks) override;

private:
    void show();
    void set(const JournalLimits &limits);
};

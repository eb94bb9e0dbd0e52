// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/feature/feature.h"

struct Peer;

// Lets a person name peers in a table.
class PeerNamesFeature final : public Feature
{
    Q_OBJECT

public:
    PeerNamesFeature(const FeatureContext &context, QObject *parent);

    void addActions(Actions &actions, Docks &docks) override;

private:
    void askForName(const Peer &peer); // null: shows only the table
};

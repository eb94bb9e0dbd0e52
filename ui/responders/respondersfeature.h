// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/peer.h"
#include "ui/feature/feature.h"

#include <QHash>

class QAction;
class RespondersPane;

// Shows who answered a broadcast, above the console: one table per broadcast
// tab.
class RespondersFeature final : public Feature
{
    Q_OBJECT

public:
    RespondersFeature(const FeatureContext &context, QObject *parent);

    void addActions(Actions &actions, Docks &docks) override;
    void currentTabChanged(Tab *tab) override;
    void setPresenting(bool presenting) override;
    [[nodiscard]] QJsonObject settings() const override;
    void restore(const QJsonObject &settings) override;

private:
    void addPane(const Tab *tab);
    void followCharset(const Tab *tab);
    void setWanted(bool wanted);
    void show();
    void aimUdpAt(const Peer &peer);
    void connectTo(const Peer &peer);

    QHash<const Tab *, RespondersPane *> m_panes; // children of the centre
    QAction *m_toggle = nullptr;
    bool m_isWanted = true;
    bool m_isPresenting = false;
};

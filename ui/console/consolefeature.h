// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/peer.h"
#include "app/base/record.h"
#include "ui/feature/feature.h"

class QAction;

class ConsolePane;

// The console in the middle of the window.
class ConsoleFeature final : public Feature
{
    Q_OBJECT

public:
    ConsoleFeature(const FeatureContext &context, QObject *parent);

    void addActions(Actions &actions, Docks &docks) override;
    void retranslate() override;
    void setPresenting(bool presenting) override;
    [[nodiscard]] QJsonObject settings() const override;
    void restore(const QJsonObject &settings) override;

private:
    void showTabNames();
    void showPeerNames();
    void reply(EndpointId endpoint, const Peer &peer);

    ConsolePane *m_pane; // child of the centre
    QAction *m_inspector = nullptr;
};

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/net/network.h"
#include "ui/feature/feature.h"

#include <QHash>

class Composer;

// The send box under the console: sends through the current tab, once or
// repeatedly.
class ComposerFeature final : public Feature
{
    Q_OBJECT

public:
    ComposerFeature(const FeatureContext &context, QObject *parent);

    void addActions(Actions &, Docks &) override { }
    void currentTabChanged(Tab *tab) override;
    void retranslate() override;
    void setPresenting(bool presenting) override;

private:
    void connectComposer();
    void showTarget();
    void onStateChanged(Tab *tab);
    void keepHistory();
    void send(const QByteArray &octets);
    void cancelPending();
    void startRepeat(const QByteArray &octets, int periodMs, quint64 rounds);
    void stopRepeat(const Tab *tab);
    void stopRepeats();
    void onCompanionFinished(EndpointId endpoint, Network::CompanionHandle handle);

    Composer *m_composer; // child of the centre
    QHash<const Tab *, Network::CompanionHandle> m_repeats; // the running ones
};

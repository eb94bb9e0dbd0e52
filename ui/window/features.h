// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/feature/feature.h"

#include <vector>

// All capabilities of the window, each from its own room.
class Features final : public QObject
{
    Q_OBJECT

public:
    Features(const FeatureContext &context, Actions &actions, Docks &docks);

    void retranslate();
    void setPresenting(bool presenting);
    [[nodiscard]] QJsonObject settings() const;
    void restore(const QJsonObject &settings);
    [[nodiscard]] bool isIdle() const;

signals:
    void edited(); // something to be saved has changed
    void said(const QString &sentence); // a sentence for the person
    void presentationRequested(bool presenting);

private:
    std::vector<Feature *> m_all; // children of this
};

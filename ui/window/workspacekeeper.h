// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workspace/workspace.h"
#include "ui/feature/feature.h"

#include <QTimer>

#include <optional>

class Features;

// Keeps the part of the window that survives a restart: restores it, saves it a
// moment after a change, and opens and saves copies.
class WorkspaceKeeper final : public QObject
{
    Q_OBJECT

public:
    static constexpr int SaveDelayMs = 1000;

    WorkspaceKeeper(const FeatureContext &context, Features &features, QString file);

    void addActions(Actions &actions);
    void restore();
    void save(); // now
    // Until release(), saving keeps the window's settings from before hold().
    void hold();
    void release(); // restores those settings

signals:
    void failed(const Notice &notice);

private:
    void watch();
    void restoreWindow(const QJsonObject &settings);
    void restoreTab(Tab &tab);
    [[nodiscard]] QJsonObject windowSettings() const;
    [[nodiscard]] Workspace collect() const;
    void chooseOther();
    void load(const QString &fileName);
    void chooseCopy();
    void saveCopy(const QString &fileName);

    const FeatureContext m_context;
    Features &m_features;
    QString m_file;
    std::optional<QJsonObject> m_held; // the settings of the held window
    QTimer m_later;
    bool m_hasFailed = false; // so that a failure is reported only once
};

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workspace/workspace.h"
#include "ui/feature/feature.h"

#include <QTimer>

#include <optional>

class Features;

// What of the window survives a restart: restores it, saves it a moment after it
// changed, and opens and saves copies.
class WorkspaceKeeper final : public QObject
{
    Q_OBJECT

public:
    static constexpr int SaveDelayMs = 1000;

    WorkspaceKeeper(const FeatureContext &context, Features &features, QString file);

    void addActions(Actions &actions);
    void restore();
    void save(); // now
    // While it is held, the window is kept as it was before.
    void hold();
    void release(); // and it is restored so

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
    std::optional<QJsonObject> m_held; // the window's settings
    QTimer m_later;
    bool m_hasFailed = false; // told once
};

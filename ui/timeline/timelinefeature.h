// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/feature/feature.h"

#include <QPointer>

class Dock;
class TimelinePane;
class TimelineSource;

// The timeline beside the console and in a window of its own; both show the same
// conversation.
class TimelineFeature final : public Feature
{
    Q_OBJECT

public:
    TimelineFeature(const FeatureContext &context, QObject *parent);

    void addActions(Actions &actions, Docks &docks) override;
    void retranslate() override;
    void setPresenting(bool presenting) override;
    [[nodiscard]] QJsonObject settings() const override;
    void restore(const QJsonObject &settings) override;

private:
    [[nodiscard]] TimelineSource &source();
    [[nodiscard]] TimelinePane *makePane(QWidget *parent);
    void showWindow();

    TimelineSource *m_source = nullptr; // child of the window; null until first shown
    TimelinePane *m_pane = nullptr; // in the dock
    Dock *m_dock = nullptr;
    QPointer<TimelinePane> m_window;
};

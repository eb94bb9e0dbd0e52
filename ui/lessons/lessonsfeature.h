// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/feature/feature.h"

class Dock;
class LessonsPane;

// The lessons in a dock. A lesson is followed as long as the dock is open, even
// behind another dock.
class LessonsFeature final : public Feature
{
    Q_OBJECT

public:
    using Feature::Feature;

    void addActions(Actions &actions, Docks &docks) override;
    void retranslate() override;
    void setPresenting(bool presenting) override;
    [[nodiscard]] QJsonObject settings() const override;
    void restore(const QJsonObject &settings) override;

private:
    [[nodiscard]] LessonsPane *makePane(QWidget *parent);
    void showFolder(const QString &folder, bool isThere);

    Dock *m_dock = nullptr;
    LessonsPane *m_pane = nullptr; // in the dock; null until first shown
};

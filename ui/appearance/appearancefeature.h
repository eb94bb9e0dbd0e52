// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/feature/feature.h"

class QActionGroup;

// Lets a person choose the language and the theme.
class AppearanceFeature final : public Feature
{
    Q_OBJECT

public:
    AppearanceFeature(const FeatureContext &context, QObject *parent);

    void addActions(Actions &actions, Docks &docks) override;
    void retranslate() override;

private:
    void addLanguages(Actions &actions);
    void addThemes(Actions &actions);
    void show();
    void onWorkspaceLoaded(); // applies what the workspace holds
    void chooseLanguage(const QString &code);
    void useTheme();

    QActionGroup *m_languages; // empty: the system's, then the languages
    QActionGroup *m_themes; // in the order of Theme::Choice
};

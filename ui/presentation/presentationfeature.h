// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/feature/feature.h"

class QAction;
class QPushButton;

// The window as shown on a projector: only the tab, the console and the
// timeline, in large letters.
class PresentationFeature final : public Feature
{
    Q_OBJECT

public:
    using Feature::Feature;

    void addActions(Actions &actions, Docks &docks) override;
    void setPresenting(bool presenting) override;

signals:
    void requested(bool presenting); // asks the window and all its features to switch

private:
    void request(bool presenting);
    [[nodiscard]] double scale() const;

    QAction *m_toggle = nullptr;
    QPushButton *m_end = nullptr;
    bool m_isPresenting = false;
};

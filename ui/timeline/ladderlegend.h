// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

// What a solid and what a dashed arrow means.
class LadderLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit LadderLegend(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    void retranslate();

protected:
    void paintEvent(QPaintEvent *event) override;
};

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/ladderdelegate.h"

#include <QWidget>

// What a solid and what a dashed arrow means.
class LadderLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit LadderLegend(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    void retranslate();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Part
    {
        LadderDelegate::Line line;
        QString text;
        QRect place; // below one another where there is no room beside
    };
    [[nodiscard]] QList<Part> parts(int width) const;
    [[nodiscard]] QFont fontOf(LadderDelegate::Line line) const;
};

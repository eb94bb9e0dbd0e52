// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/ladderdelegate.h"

#include <QWidget>

// Explains the kinds of arrows.
class LadderLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit LadderLegend(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    void retranslate();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Part
    {
        LadderDelegate::Line line;
        QString text;
        QRect place; // stacked if there is no room side by side
    };
    [[nodiscard]] QList<Part> parts(int width) const;
    [[nodiscard]] int heightFor(int width) const;
    [[nodiscard]] QFont fontOf(LadderDelegate::Line line) const;
};

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/ladderlegend.h"

#include "ui/plaintooltip.h"
#include "ui/theme.h"
#include "ui/timeline/ladderdelegate.h"

#include <QPainter>

LadderLegend::LadderLegend(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    retranslate();
}

QSize LadderLegend::sizeHint() const
{
    return {200, fontMetrics().height() + 8};
}

void LadderLegend::retranslate()
{
    const QString text = tr("Arrows with a full head: segments as they were captured. Solid arrows: what this program "
                            "did or was told. Dashed arrows and slanted states: inferred, since without a capture a "
                            "program does not see when a bare ACK left or how the stream was cut into segments.");
    setToolTip(plainToolTip(text));
    setAccessibleName(tr("Legend"));
    setAccessibleDescription(text);
    update();
}

void LadderLegend::paintEvent(QPaintEvent *)
{
    constexpr int Arrow = 32;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = Theme::color(Theme::Role::Muted, palette());
    int left = 8;
    const auto part = [&](LadderDelegate::Line line, const QString &text) {
        const int middle = height() / 2;
        LadderDelegate::arrow(painter, QPointF(left, middle), QPointF(left + Arrow, middle), color, line);
        left += Arrow + 8;
        QFont shown = font();
        shown.setItalic(line == LadderDelegate::Line::Inferred);
        painter.setFont(shown);
        painter.setPen(color);
        painter.drawText(QRect(left, 0, width() - left, height()), Qt::AlignLeft | Qt::AlignVCenter, text);
        left += QFontMetrics(shown).horizontalAdvance(text) + 24;
    };
    part(LadderDelegate::Line::Captured, tr("captured"));
    part(LadderDelegate::Line::Seen, tr("seen by this program"));
    part(LadderDelegate::Line::Inferred, tr("inferred"));
}

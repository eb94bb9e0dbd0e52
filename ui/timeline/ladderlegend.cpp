// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/ladderlegend.h"

#include "ui/style/theme.h"
#include "ui/widgets/plaintooltip.h"

#include <QPainter>

namespace {

constexpr int Margin = 8; // pixels
constexpr int Arrow = 32;
constexpr int Between = 24;

} // namespace

LadderLegend::LadderLegend(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    retranslate();
}

QSize LadderLegend::sizeHint() const
{
    return {200, heightFor(width())};
}

void LadderLegend::retranslate()
{
    const QString text = tr("Arrows with a full head: segments as they were captured. Solid arrows: what this program "
                            "did or was told. Dashed arrows and slanted states: inferred, since without a capture a "
                            "program does not see when a bare ACK left or how the stream was cut into segments.");
    setToolTip(plainToolTip(text));
    setAccessibleName(tr("Legend"));
    setAccessibleDescription(text);
    updateGeometry();
    update();
}

QFont LadderLegend::fontOf(LadderDelegate::Line line) const
{
    QFont shown = font();
    shown.setItalic(line == LadderDelegate::Line::Inferred);
    return shown;
}

QList<LadderLegend::Part> LadderLegend::parts(int width) const
{
    QList<Part> all{{LadderDelegate::Line::Captured, tr("captured"), {}},
                    {LadderDelegate::Line::Seen, tr("seen by this program"), {}},
                    {LadderDelegate::Line::Inferred, tr("inferred"), {}}};
    int left = Margin;
    int top = 0;
    for (Part &part : all) {
        const int needed = Arrow + Margin + QFontMetrics(fontOf(part.line)).horizontalAdvance(part.text);
        if (left > Margin && left + needed > width) {
            left = Margin;
            top += fontMetrics().height();
        }
        part.place = QRect(left, top + Margin / 2, needed, fontMetrics().height());
        left += needed + Between;
    }
    return all;
}

int LadderLegend::heightFor(int width) const
{
    return parts(width).last().place.bottom() + 1 + Margin / 2;
}

void LadderLegend::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateGeometry();
}

void LadderLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = Theme::color(Theme::Role::Muted, palette());
    const QList<Part> all = parts(width());
    for (const Part &part : all) {
        const int middle = part.place.center().y();
        LadderDelegate::arrow(painter, QPointF(part.place.left(), middle), QPointF(part.place.left() + Arrow, middle),
                              color, part.line);
        painter.setFont(fontOf(part.line));
        painter.setPen(color);
        painter.drawText(part.place.adjusted(Arrow + Margin, 0, Between, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         part.text);
    }
}

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/paint.h"

#include <QIcon>
#include <QPainter>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

namespace {

constexpr qreal Radius = 4;
constexpr int TabPadding = 20; // left and right of a tab's dot and text
constexpr int TabGap = 11; // between dot and text

class PainterState
{
public:
    explicit PainterState(QPainter *painter) : m_painter(painter)
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
    }
    ~PainterState() { m_painter->restore(); }
    Q_DISABLE_COPY_MOVE(PainterState)

private:
    QPainter *m_painter;
};

QFont tabFont(const QStyleOptionTab &tab, const QWidget *widget)
{
    QFont font = widget ? widget->font() : QFont();
    font.setBold(tab.state.testFlag(QStyle::State_Selected));
    return font;
}

} // namespace

namespace paint {

bool isPrimary(const QWidget *widget)
{
    return widget && widget->property("primary").toBool();
}

QColor mixed(const QColor &one, const QColor &other, qreal share)
{
    return QColor::fromRgbF(float(one.redF() * (1 - share) + other.redF() * share),
                            float(one.greenF() * (1 - share) + other.greenF() * share),
                            float(one.blueF() * (1 - share) + other.blueF() * share));
}

void box(QPainter *painter, const QRect &rect, const QPalette &palette, const QBrush &fill, bool focus,
         const QColor &border)
{
    const PainterState state(painter);
    const qreal width = focus ? 2 : 1;
    const QColor line = border.isValid() ? border : palette.color(QPalette::Mid);
    painter->setPen(QPen(focus ? palette.color(QPalette::Highlight) : line, width));
    painter->setBrush(fill);
    const QRectF frame = QRectF(rect).adjusted(width / 2, width / 2, -width / 2, -width / 2);
    painter->drawRoundedRect(frame, Radius, Radius);
}

void chevron(QPainter *painter, const QRect &rect, const QColor &color, bool up)
{
    const PainterState state(painter);
    painter->setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF centre = QRectF(rect).center();
    const qreal rise = up ? -2 : 2;
    const QPointF corners[] = {centre + QPointF(-4, -rise), centre + QPointF(0, rise), centre + QPointF(4, -rise)};
    painter->drawPolyline(corners, 3);
}

bool hasFocus(const QStyleOption *option)
{
    return option->state.testFlag(QStyle::State_HasFocus) && option->state.testFlag(QStyle::State_Enabled);
}

void pushButton(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const QPalette &palette = option->palette;
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    const bool primary = isPrimary(widget) && enabled;
    QColor fill = palette.color(primary ? QPalette::Highlight : QPalette::Button);
    const QColor ink = palette.color(primary ? QPalette::HighlightedText : QPalette::ButtonText);
    if (option->state.testFlag(QStyle::State_Sunken) || option->state.testFlag(QStyle::State_On))
        fill = mixed(fill, ink, 0.16);
    else if (enabled && option->state.testFlag(QStyle::State_MouseOver))
        fill = mixed(fill, ink, 0.07);
    // On a fill in the accent colour, the focus is a ring inside.
    box(painter, option->rect, palette, fill, hasFocus(option) && !primary, primary ? fill : QColor());
    if (primary && hasFocus(option)) {
        const PainterState state(painter);
        painter->setPen(QPen(ink, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(3, 3, -3, -3), Radius - 1, Radius - 1);
    }
}

void checkBox(const QStyleOption *option, QPainter *painter)
{
    const QPalette &palette = option->palette;
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    const bool marked = !option->state.testFlag(QStyle::State_Off);
    const QColor line = palette.color(enabled ? QPalette::PlaceholderText : QPalette::Mid);
    const QColor fill = palette.color(marked && enabled ? QPalette::Highlight : QPalette::Base);
    box(painter, option->rect, palette, fill, false, marked && enabled ? fill : line);
    if (!marked)
        return;
    const PainterState state(painter);
    const QColor ink = palette.color(enabled ? QPalette::HighlightedText : QPalette::Text);
    painter->setPen(QPen(ink, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QRectF place(option->rect);
    const auto at = [&place](qreal x, qreal y) {
        return place.topLeft() + QPointF(place.width() * x, place.height() * y);
    };
    if (option->state.testFlag(QStyle::State_NoChange)) {
        painter->drawLine(at(0.28, 0.5), at(0.72, 0.5));
        return;
    }
    const QPointF corners[] = {at(0.25, 0.52), at(0.43, 0.7), at(0.75, 0.32)};
    painter->drawPolyline(corners, 3);
}

void scrollHandle(QPainter *painter, const QRect &rect, const QPalette &palette, bool lit)
{
    const PainterState state(painter);
    painter->setPen(Qt::NoPen);
    painter->setBrush(mixed(palette.color(QPalette::Mid), palette.color(QPalette::Text), lit ? 0.4 : 0.15));
    const QRectF handle = QRectF(rect).adjusted(3, 3, -3, -3);
    const qreal radius = std::min(handle.width(), handle.height()) / 2;
    painter->drawRoundedRect(handle, radius, radius);
}

void tabShape(const QStyleOptionTab &tab, QPainter *painter)
{
    const bool selected = tab.state.testFlag(QStyle::State_Selected);
    if (tab.state.testFlag(QStyle::State_MouseOver) && !selected)
        painter->fillRect(tab.rect,
                          mixed(tab.palette.color(QPalette::Window), tab.palette.color(QPalette::WindowText), 0.05));
    if (selected)
        painter->fillRect(QRect(tab.rect.left(), tab.rect.bottom() - 1, tab.rect.width(), 2),
                          tab.palette.color(QPalette::Highlight));
    if (hasFocus(&tab) && selected)
        box(painter, tab.rect.adjusted(3, 3, -3, -5), tab.palette, Qt::NoBrush, true);
}

void tabLabel(const QStyleOptionTab &tab, QPainter *painter, const QWidget *widget)
{
    const PainterState state(painter);
    QRect rect = tab.rect.adjusted(TabPadding, 0, -TabPadding, 0);
    if (!tab.icon.isNull()) {
        const QRect place(rect.left(), rect.center().y() - tab.iconSize.height() / 2, tab.iconSize.width(),
                          tab.iconSize.height());
        tab.icon.paint(painter, QStyle::visualRect(tab.direction, tab.rect, place));
        rect.setLeft(place.right() + TabGap);
    }
    const bool selected = tab.state.testFlag(QStyle::State_Selected);
    painter->setFont(tabFont(tab, widget));
    painter->setPen(tab.palette.color(selected ? QPalette::WindowText : QPalette::PlaceholderText));
    painter->drawText(QStyle::visualRect(tab.direction, tab.rect, rect),
                      Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, tab.text);
}

QSize tabSize(const QStyleOptionTab &tab, const QWidget *widget)
{
    QFont bold = widget ? widget->font() : QFont();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    const int icon = tab.icon.isNull() ? 0 : tab.iconSize.width() + TabGap;
    return {2 * TabPadding + icon + metrics.size(Qt::TextShowMnemonic, tab.text).width() + 1,
            qMax(36, metrics.height() + 16)};
}

} // namespace paint

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QBrush>
#include <QColor>
#include <QPalette>
#include <QRect>
#include <QSize>

class QPainter;
class QStyleOption;
class QStyleOptionTab;
class QWidget;

// The drawing primitives of the style. Colours come from the given palette.
namespace paint {

[[nodiscard]] bool isPrimary(const QWidget *widget); // the one button that is filled with the accent colour
[[nodiscard]] bool hasFocus(const QStyleOption *option);
[[nodiscard]] QColor mixed(const QColor &one, const QColor &other, qreal share);

// A rounded box with a thin border, or 2 px in the accent colour if it has the
// focus.
void box(QPainter *painter, const QRect &rect, const QPalette &palette, const QBrush &fill, bool focus,
         const QColor &border = {});
void chevron(QPainter *painter, const QRect &rect, const QColor &color, bool up);
void pushButton(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void checkBox(const QStyleOption *option, QPainter *painter);
void scrollHandle(QPainter *painter, const QRect &rect, const QPalette &palette, bool lit);

void tabShape(const QStyleOptionTab &tab, QPainter *painter);
void tabLabel(const QStyleOptionTab &tab, QPainter *painter, const QWidget *widget);
// Wide enough for bold text, so that nothing moves when a tab comes to the front.
[[nodiscard]] QSize tabSize(const QStyleOptionTab &tab, const QWidget *widget);

} // namespace paint

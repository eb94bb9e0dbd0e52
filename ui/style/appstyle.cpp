// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/appstyle.h"

#include "ui/style/paint.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOption>
#include <QTabBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int ArrowRoom = 26; // of a combo box
constexpr int SpinRoom = 20; // of a spin box's arrows
constexpr int ScrollBarWidth = 12;
constexpr int ShortestHandle = 32; // of a scroll bar

// Scroll bars have no arrows: only the groove and the handle in it.
QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    const bool upright = bar.orientation == Qt::Vertical;
    const int room = upright ? bar.rect.height() : bar.rect.width();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    const qint64 share = range > 0 ? qint64(room) * bar.pageStep / (range + bar.pageStep) : room;
    const int length = int(std::clamp<qint64>(share, std::min(ShortestHandle, room), room));
    const int start = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, room - length,
                                                      bar.upsideDown);
    const auto span = [&](int from, int size) {
        return upright ? QRect(bar.rect.left(), bar.rect.top() + from, bar.rect.width(), size)
                       : QRect(bar.rect.left() + from, bar.rect.top(), size, bar.rect.height());
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    case QStyle::SC_ScrollBarSlider:
        return span(start, length);
    case QStyle::SC_ScrollBarSubPage:
        return span(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return span(start + length, room - start - length);
    default:
        return {};
    }
}

} // namespace

AppStyle::AppStyle() : QProxyStyle(u"Fusion"_s) { }

int AppStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
        // Room for the focus outline, and for the corners' curve beside a square viewport.
        return qobject_cast<const QAbstractScrollArea *>(widget) ? 2 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarBaseHeight:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabOverlap:
        return 0;
    case PM_HeaderMargin: // the same as in the console's cells, so that headings align with their columns
        return 6;
    case PM_ScrollBarExtent:
        return ScrollBarWidth;
    case PM_ScrollBarSliderMin:
        return ShortestHandle;
    case PM_SplitterWidth:
        return 8;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
        return 16;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int AppStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    case SH_Table_GridLineColor:
        return option ? int(option->palette.color(QPalette::Mid).rgba()) : 0;
    case SH_ComboBox_Popup: // a list below the box instead of one laid over it
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize AppStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                 const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        result.rwidth() = qMax(size.width() + 2 * 14, 56);
        break;
    case CT_ComboBox:
        result.rwidth() = size.width() + 12 + ArrowRoom; // 8 on the left, and 1 inside on each side
        break;
    case CT_SpinBox: // the line edit inside has its own room
        result.setHeight(size.height());
        break;
    case CT_LineEdit:
        break;
    case CT_TabBarTab:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return paint::tabSize(*tab, widget);
        return result;
    default:
        return result;
    }
    return result.expandedTo(QSize(0, FieldHeight));
}

QRect AppStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents:
        // Inside combo and spin boxes the box itself leaves the room.
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            return option->rect.adjusted(6, 2, -6, -2);
        return option->rect;
    case SE_TabBarTabText:
        return option->rect;
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect AppStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                               const QWidget *widget) const
{
    const QRect rect = option->rect;
    if (control == CC_ScrollBar)
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return visualRect(bar->direction, rect, scrollBarPart(*bar, part));
    QRect result;
    if (control == CC_ComboBox && part == SC_ComboBoxEditField) {
        result = rect.adjusted(8, 2, -ArrowRoom, -2);
    } else if (control == CC_ComboBox && part == SC_ComboBoxArrow) {
        result = QRect(rect.right() - ArrowRoom + 1, rect.top(), ArrowRoom, rect.height());
    } else if (control == CC_SpinBox && part != SC_SpinBoxFrame) {
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        const bool arrows = spin && spin->buttonSymbols != QAbstractSpinBox::NoButtons;
        const QRect buttons(rect.right() - SpinRoom, rect.top() + 2, SpinRoom, rect.height() - 4);
        if (part == SC_SpinBoxEditField)
            result = rect.adjusted(6, 2, arrows ? -SpinRoom - 1 : -6, -2);
        else if (!arrows)
            return {};
        else if (part == SC_SpinBoxUp)
            result = QRect(buttons.left(), buttons.top(), buttons.width(), buttons.height() / 2);
        else if (part == SC_SpinBoxDown)
            result = QRect(buttons.left(), buttons.center().y() + 1, buttons.width(), buttons.height() / 2);
    }
    if (!result.isValid())
        return QProxyStyle::subControlRect(control, option, part, widget);
    return visualRect(option->direction, rect, result);
}

void AppStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        // The line edits inside combo and spin boxes have no frame of their own.
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            paint::box(painter, option->rect, option->palette, option->palette.brush(QPalette::Base),
                       paint::hasFocus(option));
        return;
    case PE_FrameLineEdit:
        paint::box(painter, option->rect, option->palette, Qt::NoBrush, paint::hasFocus(option));
        return;
    case PE_Frame:
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(widget)) {
            paint::box(painter, option->rect, option->palette,
                       option->palette.brush(area->viewport()->backgroundRole()), paint::hasFocus(option));
            return;
        }
        break;
    case PE_PanelButtonCommand:
        paint::pushButton(option, painter, widget);
        return;
    case PE_IndicatorCheckBox:
        paint::checkBox(option, painter);
        return;
    case PE_FrameFocusRect:
        // Buttons and tabs show the focus in their own outline.
        if (!qobject_cast<const QTabBar *>(widget) && !qobject_cast<const QComboBox *>(widget))
            paint::box(painter, option->rect, option->palette, Qt::NoBrush, true);
        return;
    case PE_PanelStatusBar:
        painter->fillRect(QRect(option->rect.topLeft(), QSize(option->rect.width(), 1)),
                          option->palette.color(QPalette::Mid));
        return;
    case PE_FrameTabBarBase:
    case PE_FrameStatusBarItem:
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void AppStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                           const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        paint::pushButton(option, painter, widget);
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && button->features.testFlag(QStyleOptionButton::HasMenu))
            paint::chevron(painter, QRect(button->rect.right() - 20, button->rect.top(), 14, button->rect.height()),
                           button->palette.color(QPalette::ButtonText), false);
        return;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && paint::isPrimary(widget) && button->state.testFlag(State_Enabled)) {
            QStyleOptionButton primary(*button);
            primary.palette.setBrush(QPalette::ButtonText, button->palette.brush(QPalette::HighlightedText));
            QProxyStyle::drawControl(element, &primary, painter, widget);
            return;
        }
        break;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            paint::tabShape(*tab, painter);
        return;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            paint::tabLabel(*tab, painter, widget);
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        // In the table's colour, so that the corner above the scroll bar does
        // not stand out.
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          option->palette.color(QPalette::Mid));
        return;
    case CE_Splitter: // the cursor is hint enough; the panes have their own frames
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void AppStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                  const QWidget *widget) const
{
    const QColor ink = option->palette.color(QPalette::ButtonText);
    if (control == CC_ComboBox) {
        const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        if (combo && combo->frame) {
            const bool lit = !combo->editable && combo->state.testFlag(State_MouseOver)
                && combo->state.testFlag(State_Enabled);
            QColor fill = combo->palette.color(combo->editable ? QPalette::Base : QPalette::Button);
            if (lit)
                fill = paint::mixed(fill, ink, 0.07);
            paint::box(painter, combo->rect, combo->palette, fill, paint::hasFocus(combo));
        }
        paint::chevron(painter, subControlRect(control, option, SC_ComboBoxArrow, widget), ink, false);
        return;
    }
    if (control == CC_ScrollBar) {
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        const bool lit = option->state.testFlag(State_MouseOver) || option->state.testFlag(State_Sunken);
        paint::scrollHandle(painter, subControlRect(control, option, SC_ScrollBarSlider, widget), option->palette, lit);
        return;
    }
    if (control == CC_SpinBox) {
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        if (!spin)
            return;
        if (spin->frame)
            paint::box(painter, spin->rect, spin->palette, spin->palette.brush(QPalette::Base), paint::hasFocus(spin));
        if (spin->buttonSymbols == QAbstractSpinBox::NoButtons)
            return;
        const QColor faint = spin->palette.color(QPalette::Disabled, QPalette::ButtonText);
        for (const auto &[part, step] : {std::pair(SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled),
                                         std::pair(SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled)})
            paint::chevron(painter, subControlRect(control, option, part, widget),
                           spin->stepEnabled.testFlag(step) ? ink : faint, part == SC_SpinBoxUp);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void AppStyle::polish(QWidget *widget)
{
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QScrollBar *>(widget)
        || qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    QProxyStyle::polish(widget);
}

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/console/consoledelegate.h"

#include "ui/console/consolemodel.h"
#include "ui/theme.h"

#include <QApplication>
#include <QPainter>

namespace {

constexpr int Gap = 16; // between two things in one cell

// No more of a long text is measured than could ever fit.
QString fitting(const QFontMetrics &metrics, const QString &text, int width)
{
    const qsizetype most = width / std::max(1, metrics.horizontalAdvance(u'i')) + 16;
    return metrics.elidedText(text.size() > most ? text.first(most) : text, Qt::ElideRight, width);
}

QColor onSelection(const QPalette &palette)
{
    const QColor color = Theme::colorOnSelection();
    return color.isValid() ? color : palette.color(QPalette::HighlightedText);
}

} // namespace

int ConsoleDelegate::marginOf(const QWidget *widget)
{
    return (widget ? widget->style() : QApplication::style())->pixelMetric(QStyle::PM_HeaderMargin, nullptr, widget);
}

void ConsoleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter->fillRect(option.rect, option.palette.brush(QPalette::Highlight));
    const QVariant own = index.data(Qt::ForegroundRole);
    const QColor plain = own.isValid() ? own.value<QColor>() : option.palette.color(QPalette::Text);
    painter->setPen(selected ? onSelection(option.palette) : plain);
    painter->setFont(option.font);

    const int margin = marginOf(option.widget);
    const QRect rect = option.rect.adjusted(margin, 0, -margin, 0);
    if (index.column() == ConsoleModel::Payload) {
        paintPayload(painter, option, index, rect);
    } else {
        const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
        const QString text = index.data(Qt::DisplayRole).toString();
        painter->drawText(rect, int(alignment) | Qt::TextSingleLine, fitting(option.fontMetrics, text, rect.width()));
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(selected ? onSelection(option.palette) : option.palette.color(QPalette::Highlight));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

void ConsoleDelegate::paintPayload(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                   const QRect &rect) const
{
    constexpr int Flags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine;
    const QFontMetrics &metrics = option.fontMetrics;
    QRect rest = rect;
    QString text = index.data(Qt::DisplayRole).toString();
    const QVariant hex = m_twoColumns ? index.data(ConsoleModel::HexRole) : QVariant();
    if (hex.isValid()) {
        QRect left = rect;
        left.setWidth(rect.width() * 3 / 5);
        painter->drawText(left, Flags, fitting(metrics, hex.toString(), left.width()));
        rest.setLeft(left.right() + Gap);
        text = index.data(ConsoleModel::TextRole).toString();
    }
    const QString shown = fitting(metrics, text, rest.width());
    painter->drawText(rest, Flags, shown);

    const QString remark = index.data(ConsoleModel::RemarkRole).toString();
    rest.setLeft(rest.left() + metrics.horizontalAdvance(shown) + Gap);
    if (remark.isEmpty() || rest.width() <= 0)
        return;
    const QColor muted = Theme::color(Theme::Role::Muted);
    if (!(option.state & QStyle::State_Selected) && muted.isValid())
        painter->setPen(muted);
    painter->drawText(rest, Flags, fitting(metrics, remark, rest.width()));
}

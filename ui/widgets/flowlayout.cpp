// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent) { }

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[std::size_t(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (!itemAt(index))
        return nullptr;
    QLayoutItem *const item = m_items[std::size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

std::vector<FlowLayout::Line> FlowLayout::lines(int width) const
{
    std::vector<Line> lines;
    int used = 0;
    for (const std::unique_ptr<QLayoutItem> &item : m_items) {
        if (item->isEmpty()) // hidden
            continue;
        const QSize size = item->sizeHint();
        const int wanted = used + spacing() + size.width();
        const bool isFirst = lines.empty() || wanted > width;
        if (isFirst)
            lines.emplace_back();
        used = isFirst ? size.width() : wanted;
        lines.back().items.push_back(item.get());
        lines.back().height = std::max(lines.back().height, size.height());
    }
    return lines;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins around = contentsMargins();
    int height = around.top() + around.bottom() - spacing();
    for (const Line &line : lines(width - around.left() - around.right()))
        height += line.height + spacing();
    return std::max(height, around.top() + around.bottom());
}

QSize FlowLayout::minimumSize() const
{
    QSize least;
    for (const std::unique_ptr<QLayoutItem> &item : m_items)
        least = item->isEmpty() ? least : least.expandedTo(item->minimumSize());
    return least.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &room)
{
    QLayout::setGeometry(room);
    const QRect inner = room.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int y = inner.top();
    for (const Line &line : lines(inner.width())) {
        int x = inner.left();
        for (QLayoutItem *const item : line.items) {
            const int width = std::min(item->sizeHint().width(), inner.width());
            item->setGeometry(QStyle::visualRect(direction, inner, QRect(x, y, width, line.height)));
            x += width + spacing();
        }
        y += line.height + spacing();
    }
}

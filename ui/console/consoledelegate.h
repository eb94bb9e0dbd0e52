// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

// Paints a cell of the console: one line of plain text, elided at its end. In
// Both, hex and text stand in two columns of their own.
class ConsoleDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    // Left and right of the text: what the header has.
    [[nodiscard]] static int marginOf(const QWidget *widget);
    void setTwoColumns(bool two) { m_twoColumns = two; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintPayload(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                      const QRect &rect) const;

    bool m_twoColumns = false;
};

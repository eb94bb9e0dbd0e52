// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/timelinemodel.h"

#include <QStyledItemDelegate>

// The positions of the two posts in a row of a ladder.
struct LadderPosts
{
    int local = 0;
    int peer = 0;

    [[nodiscard]] static LadderPosts in(const QRect &row, const QFontMetrics &metrics);
};

// Paints one row of a ladder: the posts, an arrow between them, its label, the
// time since the previous event, and the resulting states.
class LadderDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    // How the event is known.
    enum class Line : quint8 { Captured, Seen, Inferred };
    // Also used by the legend.
    static void arrow(QPainter &painter, QPointF from, QPointF to, const QColor &color, Line line);

private:
    void paintEvent(QPainter &painter, const QStyleOptionViewItem &option, const TimelineModel::Row &row,
                    bool isPeerOurs) const;
    static void paintGap(QPainter &painter, const QStyleOptionViewItem &option, const TimelineModel::Row &row,
                         const QString &text);
    static void paintStates(QPainter &painter, const QRect &line, const LadderPosts &posts,
                            const TimelineModel::Row &row, bool isPeerOurs, const QPalette &palette);
};

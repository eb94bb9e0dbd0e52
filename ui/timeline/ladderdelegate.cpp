// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/ladderdelegate.h"

#include "ui/style/theme.h"
#include "ui/timeline/eventtext.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr int Gap = 8; // pixels, the grid of the window

const TimelineModel &modelOf(const QModelIndex &index)
{
    return *static_cast<const TimelineModel *>(index.model());
}

int slope(const QFontMetrics &metrics)
{
    return metrics.height() * 3 / 4;
}

LadderDelegate::Line lineOf(const TimelineEvent &event)
{
    return event.segment ? LadderDelegate::Line::Captured
        : event.isExact  ? LadderDelegate::Line::Seen
                         : LadderDelegate::Line::Inferred;
}

QColor colorOf(const TimelineEvent &event, const QPalette &palette)
{
    using Kind = TimelineEvent::Kind;
    if (event.segment
        && (event.segment->mark == CapturedSegment::Mark::Retransmission
            || event.segment->mark == CapturedSegment::Mark::Gap))
        return Theme::color(Theme::Role::Failed, palette);
    switch (event.kind) {
    case Kind::CaptureDropped:
    case Kind::Reset:
    case Kind::Refused:
    case Kind::NoAnswer:
    case Kind::NotReachable:
    case Kind::Lost:
    case Kind::PortClosed:
    case Kind::Retransmission:
        return Theme::color(Theme::Role::Failed, palette);
    case Kind::Data:
    case Kind::Datagram:
        return Theme::color(
            event.direction == TimelineEvent::Direction::Out ? Theme::Role::Sent : Theme::Role::Received, palette);
    default:
        return palette.color(QPalette::Text);
    }
}

void verticals(QPainter &painter, const QRect &row, const LadderPosts &posts, const QPalette &palette,
               Qt::PenStyle style)
{
    painter.setPen(QPen(Theme::color(Theme::Role::Muted, palette), 2, style));
    for (const int x : {posts.local, posts.peer})
        painter.drawLine(x, row.top(), x, row.bottom());
}

} // namespace

LadderPosts LadderPosts::in(const QRect &row, const QFontMetrics &metrics)
{
    const int time = metrics.horizontalAdvance(u"+000.0 ms"_s) + Gap;
    return {row.left() + time + Gap, row.right() - 2 * Gap};
}

QSize LadderDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const TimelineModel::Row &row = modelOf(index).row(index.row());
    const QFontMetrics &metrics = option.fontMetrics;
    if (row.isGap)
        return {0, metrics.height() + 2 * Gap};
    const int lines = 1 + (row.changesState ? 1 : 0) + (eventtext::remark(row.event).isEmpty() ? 0 : 1);
    const int arrow = row.event.direction == TimelineEvent::Direction::None ? 0 : slope(metrics);
    return {0, metrics.height() * lines + arrow + Gap + Gap / 4};
}

void LadderDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const TimelineModel &model = modelOf(index);
    const TimelineModel::Row &row = model.row(index.row());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(option.font);
    if (option.state & QStyle::State_Selected) {
        QColor back = option.palette.color(QPalette::Highlight);
        back.setAlphaF(0.16F);
        painter->fillRect(option.rect, back);
    }
    if (row.isGap)
        paintGap(*painter, option, row, index.data(Qt::DisplayRole).toString());
    else
        paintEvent(*painter, option, row, model.isPeerOurs());
    painter->restore();
}

void LadderDelegate::paintGap(QPainter &painter, const QStyleOptionViewItem &option, const TimelineModel::Row &row,
                              const QString &text)
{
    Q_UNUSED(row)
    const LadderPosts posts = LadderPosts::in(option.rect, option.fontMetrics);
    verticals(painter, option.rect, posts, option.palette, Qt::DotLine);
    painter.setPen(Theme::color(Theme::Role::Muted, option.palette));
    const QRect middle(posts.local + Gap, option.rect.top(), posts.peer - posts.local - 2 * Gap, option.rect.height());
    painter.drawText(middle, Qt::AlignCenter, option.fontMetrics.elidedText(text, Qt::ElideRight, middle.width()));
}

void LadderDelegate::paintEvent(QPainter &painter, const QStyleOptionViewItem &option, const TimelineModel::Row &row,
                                bool isPeerOurs) const
{
    const TimelineEvent &event = row.event;
    const QFontMetrics &metrics = option.fontMetrics;
    const LadderPosts posts = LadderPosts::in(option.rect, metrics);
    verticals(painter, option.rect, posts, option.palette, Qt::SolidLine);

    const QRect line(option.rect.left(), option.rect.top() + Gap / 2, option.rect.width(), metrics.height());
    if (row.sinceNs > 0 && row.sinceNs < TimelineModel::GapNs) {
        painter.setPen(Theme::color(Theme::Role::Muted, option.palette));
        painter.drawText(QRect(line.left(), line.top(), posts.local - Gap - line.left(), line.height()),
                         Qt::AlignRight | Qt::AlignVCenter, u"+"_s + eventtext::span(row.sinceNs));
    }
    const QColor color = colorOf(event, option.palette);
    const QRect between(posts.local + Gap, line.top(), posts.peer - posts.local - 2 * Gap, line.height());
    painter.setPen(color);
    const QString label = eventtext::label(event);
    const bool fits = metrics.horizontalAdvance(label) <= between.width();
    painter.drawText(between, Qt::AlignCenter,
                     metrics.elidedText(fits ? label : eventtext::shortLabel(event), Qt::ElideMiddle, between.width()));
    int below = line.bottom();
    if (const QString remark = eventtext::remark(event); !remark.isEmpty()) {
        painter.drawText(between.translated(0, metrics.height()), Qt::AlignCenter,
                         metrics.elidedText(remark, Qt::ElideRight, between.width()));
        below += metrics.height();
    }
    if (event.direction != TimelineEvent::Direction::None) {
        const bool isOut = event.direction == TimelineEvent::Direction::Out;
        const QPointF top(isOut ? posts.local : posts.peer, below + 1);
        const QPointF bottom(isOut ? posts.peer : posts.local, below + 1 + slope(metrics));
        arrow(painter, top, bottom, color, lineOf(event));
        below += slope(metrics) + Gap * 3 / 4;
    }
    if (row.changesState)
        paintStates(painter, QRect(line.left(), below, line.width(), metrics.height()), posts, row, isPeerOurs,
                    option.palette);
}

// Paints them between the posts, which may be at the edges.
void LadderDelegate::paintStates(QPainter &painter, const QRect &line, const LadderPosts &posts,
                                 const TimelineModel::Row &row, bool isPeerOurs, const QPalette &palette)
{
    QFont font = painter.font();
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(Theme::color(Theme::Role::Event, palette));
    const QRect inside(posts.local + Gap, line.top(), posts.peer - posts.local - 2 * Gap, line.height());
    const auto fitting = [&](TcpState state) {
        return painter.fontMetrics().elidedText(stateText(state), Qt::ElideRight, inside.width() / 2 - Gap / 2);
    };
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignVCenter, fitting(row.event.local));
    font.setItalic(!isPeerOurs);
    font.setBold(isPeerOurs);
    painter.setFont(font);
    painter.drawText(inside, Qt::AlignRight | Qt::AlignVCenter, fitting(row.event.peer));
}

void LadderDelegate::arrow(QPainter &painter, QPointF from, QPointF to, const QColor &color, Line line)
{
    const qreal stroke = std::max(2.0, painter.fontMetrics().height() / 9.0);
    const qreal length = 4 * stroke; // of the arrowhead
    const QLineF shaft(from, to);
    const bool isInferred = line == Line::Inferred;
    painter.setPen(QPen(color, isInferred ? stroke * 3 / 4 : stroke, isInferred ? Qt::DashLine : Qt::SolidLine));
    painter.drawLine(shaft);
    painter.setPen(QPen(color, stroke, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    QPolygonF head{to};
    for (const qreal turn : {155.0, -155.0}) {
        QLineF side = QLineF::fromPolar(length, shaft.angle() + turn);
        side.translate(to);
        head << side.p2();
        painter.drawLine(side);
    }
    if (line != Line::Captured)
        return;
    painter.setBrush(color);
    painter.drawPolygon(head);
}

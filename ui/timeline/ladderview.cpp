// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/ladderview.h"

#include "ui/style/theme.h"
#include "ui/timeline/ladderdelegate.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>

#include <utility>

LadderView::LadderView(TimelineModel &model, QWidget *parent)
    : QListView(parent),
      m_model(model),
      m_head(new LadderHead(this))
{
    setModel(&model);
    setItemDelegate(new LadderDelegate(this));
    setSelectionMode(QListView::SingleSelection);
    setEditTriggers(QListView::NoEditTriggers);
    setVerticalScrollMode(QListView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setFrameShape(QListView::NoFrame);
    setUniformItemSizes(false);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int end) {
        if (verticalScrollBar()->value() >= std::exchange(m_end, end))
            verticalScrollBar()->setValue(end);
    });
    placeHead();
}

void LadderView::setPosts(const Posts &posts)
{
    m_head->setPosts(posts);
}

void LadderView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

QImage LadderView::picture() const
{
    const int width = viewport()->width();
    int height = m_head->height();
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.state = QStyle::State_Enabled;
    for (int row = 0; row < m_model.rowCount(); ++row)
        height += itemDelegate()->sizeHint(option, m_model.index(row)).height();
    const qreal ratio = devicePixelRatioF();
    QImage image(QSize(width, std::min(height, MaxPictureHeight)) * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(palette().color(QPalette::Base));
    QPainter painter(&image);
    m_head->draw(painter, QRect(0, 0, width, m_head->height()));
    int top = m_head->height();
    for (int row = 0; row < m_model.rowCount() && top < MaxPictureHeight; ++row) {
        const QModelIndex index = m_model.index(row);
        option.rect = QRect(0, top, width, itemDelegate()->sizeHint(option, index).height());
        itemDelegate()->paint(&painter, option, index);
        top += option.rect.height();
    }
    return image;
}

void LadderView::placeHead()
{
    const int height = m_head->sizeHint().height();
    setViewportMargins(0, height, 0, 0);
    m_head->setGeometry(viewport()->x(), viewport()->y() - height, viewport()->width(), height);
}

void LadderView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    placeHead();
}

void LadderView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_model.rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect().adjusted(16, 16, -16, -16), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

void LadderView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        placeHead();
        doItemsLayout();
    }
}

LadderHead::LadderHead(QWidget *parent) : QWidget(parent) { }

void LadderHead::setPosts(const LadderView::Posts &posts)
{
    m_posts = posts;
    update();
}

QSize LadderHead::sizeHint() const
{
    return {200, 2 * fontMetrics().height() + 8};
}

void LadderHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    draw(painter, rect());
}

void LadderHead::draw(QPainter &painter, const QRect &area) const
{
    painter.setFont(font());
    painter.fillRect(area, palette().color(QPalette::Base));
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    const int line = fontMetrics().height();
    const LadderPosts posts = LadderPosts::in(area, fontMetrics());
    const int half = (area.width()) / 2;
    const QRect left(area.left() + 8, area.top() + 2, half - 8, 2 * line);
    const QRect right(area.left() + half, area.top() + 2, posts.peer + 8 - half - area.left(), 2 * line);
    const auto text = [&](const QRect &where, Qt::AlignmentFlag side, const QString &who, const QString &address) {
        QFont bold = font();
        bold.setBold(true);
        painter.setFont(bold);
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(where.adjusted(0, 0, 0, -line), int(side) | int(Qt::AlignVCenter),
                         painter.fontMetrics().elidedText(who, Qt::ElideRight, where.width()));
        painter.setFont(font());
        painter.setPen(Theme::color(Theme::Role::Muted, palette()));
        painter.drawText(where.adjusted(0, line, 0, 0), int(side) | int(Qt::AlignVCenter),
                         fontMetrics().elidedText(address, Qt::ElideMiddle, where.width()));
    };
    const auto who = [](const QString &role, const QString &name) {
        return name.isEmpty() ? role : tr("%1 – %2", "a name, whose side it is").arg(name, role);
    };
    text(left, Qt::AlignLeft, who(tr("Us"), m_posts.localName), m_posts.local);
    text(right, Qt::AlignRight, who(m_posts.isPeerOurs ? tr("Peer, ours too") : tr("Peer"), m_posts.peerName),
         m_posts.peer);
}

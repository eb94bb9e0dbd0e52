// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/timelinemodel.h"

#include <QListView>

class LadderHead;

// A ladder diagram: two posts, time runs down. Follows the newest event while
// its end is visible; rows can be selected and read as in a list.
class LadderView final : public QListView
{
    Q_OBJECT

public:
    explicit LadderView(TimelineModel &model, QWidget *parent = nullptr);

    struct Posts
    {
        QString local; // an address, or a substitute for it
        QString peer;
        bool isPeerOurs = false;
        QString localName; // names given by a person; empty: none
        QString peerName;
    };
    void setPosts(const Posts &posts);
    void setEmptyText(const QString &text); // shown while there are no events
    [[nodiscard]] QImage picture() const; // of all rows with the header, as wide as the view

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    static constexpr int MaxPictureHeight = 30'000; // pixels

    void placeHead();

    TimelineModel &m_model;
    LadderHead *m_head;
    QString m_emptyText;
    int m_end = 0; // the scroll bar's last position before it changed
};

// Labels the two posts from above.
class LadderHead final : public QWidget
{
    Q_OBJECT

public:
    explicit LadderHead(QWidget *parent);

    void setPosts(const LadderView::Posts &posts);
    [[nodiscard]] QSize sizeHint() const override;
    void draw(QPainter &painter, const QRect &area) const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    LadderView::Posts m_posts;
};

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/console/view/rowscroll.h"

#include <QObject>
#include <QTimer>

#include <optional>

class QScrollBar;
class QWidget;

// Scrolls the console's rows: keeps the row at the top and the vertical bar in
// step and knows where in the viewport a row stands. Follows the newest rows
// until the person scrolls up; the end of the bar follows again.
class ConsoleScroll final : public QObject
{
    Q_OBJECT

public:
    static constexpr int CountsMs = 250; // between two updates of what only shows how many rows there are

    ConsoleScroll(QWidget &viewport, QScrollBar &bar);

    [[nodiscard]] quint64 rows() const { return m_scroll.rows(); }
    [[nodiscard]] quint64 top() const { return m_scroll.top(); }
    [[nodiscard]] int page() const { return m_scroll.page(); } // rows seen in full
    [[nodiscard]] int rowHeight() const { return m_rowHeight; }
    [[nodiscard]] bool isFollowing() const { return m_following; }
    [[nodiscard]] quint64 newRows() const { return m_newRows; } // came while the newest were not followed

    // Places in the viewport.
    [[nodiscard]] quint64 firstInSight() const; // in part, too
    [[nodiscard]] quint64 lastInSight() const;
    [[nodiscard]] bool isInSight(quint64 row) const;
    [[nodiscard]] int yOf(quint64 row) const;
    [[nodiscard]] std::optional<quint64> rowAt(int y) const;

    // The rows that there are. The bar follows at the pace of countsShown().
    void restart(quint64 rows);
    void grow(quint64 rows);
    void dropFront(quint64 rows); // what is read stays where it is
    void setRowHeight(int height) { m_rowHeight = height; }
    void fitViewport(); // its height, or that of the rows, has changed

    void moveBy(qint64 rows);
    void scrollTo(quint64 row); // as little as brings it in sight
    void centerRow(quint64 row); // and stays there
    void showNewest(); // and follows them
    void followAtEnd(); // stays where it is anywhere else
    void onBarMoved();

signals:
    void followingChanged();
    void countsShown(); // rows came or went

private:
    void onBarAction(int action);
    void setFollowing(bool following);
    void setTop(quint64 row);
    void showBar();
    void showCountsSoon();
    [[nodiscard]] int yOfTop() const;

    QWidget &m_viewport;
    QScrollBar &m_bar;
    RowScroll m_scroll;
    int m_rowHeight = 1;
    bool m_following = true;
    bool m_showingBar = false; // the bar is moved by us
    quint64 m_newRows = 0;
    QTimer m_counts;
    bool m_countsAreOld = false;
};

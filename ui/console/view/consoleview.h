// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/console/view/rowchoice.h"
#include "ui/console/view/rowpainter.h"
#include "ui/console/view/rowscroll.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>
#include <QTimer>

#include <functional>
#include <optional>

class ConsoleHeader;
class ConsoleModel;
class QLabel;
class QPushButton;

// The table of records: what it costs depends on how many rows are in sight, not
// on how many there are. Rows are counted in 64 bits, selected by their records'
// numbers. Follows the newest until the person scrolls up; End, the end of the
// scroll bar and the button "Jump to newest" follow again.
class ConsoleView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    static constexpr int RowHeight = 24; // at 100 %; more for a font that needs it
    static constexpr int CountsMs = 250; // between changes of what only tells how many there are

    explicit ConsoleView(ConsoleModel &model, QWidget *parent = nullptr);

    [[nodiscard]] const ConsoleModel &model() const { return m_model; }
    [[nodiscard]] quint64 rowCount() const;
    [[nodiscard]] QString text(quint64 row, int column) const;

    [[nodiscard]] bool isFollowing() const { return m_following; }
    void jumpToNewest();
    void setPlain(bool plain); // who, which way and what alone, as wide as they need to be
    void setTwoColumns(bool two);
    // What stands at the right of the header: counts, "paused".
    void setStatus(const QString &text);

    [[nodiscard]] QList<int> columnWidths() const;
    void setColumnWidths(const QList<int> &widths); // ignores what does not fit

    // Places in the viewport.
    [[nodiscard]] quint64 topRow() const { return m_scroll.top(); }
    void scrollTo(quint64 row); // as little as brings it in sight
    [[nodiscard]] std::optional<quint64> rowAt(int y) const;
    [[nodiscard]] int columnAt(int x) const; // -1 when there is none
    [[nodiscard]] QRect cellRect(quint64 row, int column) const; // null when the row is out of sight
    [[nodiscard]] QRect headingRect(int column) const; // in the view

    [[nodiscard]] quint64 currentNumber() const { return m_choice.current(); } // 0 when there is none
    [[nodiscard]] qint64 currentRow() const; // -1 when there is none
    [[nodiscard]] int currentColumn() const { return m_column; }
    void setCurrentCell(quint64 row, int column); // the selection stays
    [[nodiscard]] const NumberRanges &selection() const { return m_choice.selected(); }
    [[nodiscard]] bool isSelected(quint64 row) const;
    [[nodiscard]] quint64 selectedCount() const; // rows
    void select(quint64 firstRow, quint64 lastRow); // beside what is selected
    void deselect(quint64 firstRow, quint64 lastRow);
    void selectAll();
    void clearSelection();
    void selectRow(quint64 row); // it alone; makes it the current one
    void showRow(quint64 row); // the same, and leaves it in sight

signals:
    void peerDoubleClicked(quint64 number);
    void inspectRequested();
    void currentCellChanged(); // another row or column
    void currentRowChanged();
    void selectionChanged();
    void countsShown(); // how many rows there are, at the pace of CountsMs

protected:
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

private:
    void connectModel();
    void connectBars();
    void retranslate();
    void applyFont();
    void fitColumn(int column);
    void takeRestart();
    void takeGrowth(quint64 rows);
    void takeDrop(quint64 rows);
    void takeEviction(quint64 first, quint64 last);
    [[nodiscard]] quint64 firstRowInSight() const; // in part, too
    [[nodiscard]] quint64 lastRowInSight() const;
    [[nodiscard]] int yOf(quint64 row) const;
    [[nodiscard]] int yOfTop() const;
    // consolescroll.cpp
    void layOut();
    void showBars();
    void takeAction(int action);
    void setFollowing(bool following);
    void setTop(quint64 row);
    void moveBy(qint64 rows);
    void showCounts();
    void showCountsSoon();
    void showJump();
    void placeOverlays();
    // consolechoice.cpp
    void choose(const std::function<void()> &change);
    void goTo(quint64 row, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] std::optional<quint64> rowFor(int key) const;
    void goSideways(int columns);
    // consolemouse.cpp
    void dragTo(int y);
    [[nodiscard]] bool showToolTip(const QPoint &place, const QPoint &onScreen);

    ConsoleModel &m_model;
    ConsoleHeader *m_header;
    RowPainter m_painter;
    RowScroll m_scroll;
    RowChoice m_choice;
    int m_column = 0; // of the current cell
    QFont m_font;
    int m_rowHeight = RowHeight;
    QLabel *m_status;
    QPushButton *m_jump;
    quint64 m_newRows = 0; // came since the person scrolled up
    QTimer m_counts;
    bool m_countsAreOld = false;
    bool m_showingBars = false;
    bool m_following = true;
    quint64 m_pressed = 0; // the number under the last press
    QBasicTimer m_dragScroll;
    int m_dragY = 0;
    int m_wheelRest = 0; // of a notch, or pixels of a row
};

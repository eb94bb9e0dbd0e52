// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/console/model/consolemodel.h"
#include "ui/console/view/consolechoice.h"
#include "ui/console/view/consoleheader.h"
#include "ui/console/view/consolekeys.h"
#include "ui/console/view/consolemouse.h"
#include "ui/console/view/consoleoverlays.h"
#include "ui/console/view/consolescroll.h"
#include "ui/console/view/rowpainter.h"

#include <QAbstractScrollArea>

#include <optional>

// The table of records. Its cost depends on how many rows are in sight, not on
// how many there are. Rows are counted in 64 bits. The view paints and lays out;
// its parts scroll, choose and follow the mouse and the keys.
class ConsoleView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    static constexpr int RowHeight = 24; // at 100 %; more for a font that needs it

    explicit ConsoleView(ConsoleModel &model, QWidget *parent = nullptr);

    [[nodiscard]] const ConsoleModel &model() const { return m_model; }
    [[nodiscard]] ConsoleChoice &choice() { return m_choice; }
    [[nodiscard]] const ConsoleChoice &choice() const { return m_choice; }
    [[nodiscard]] quint64 rowCount() const { return m_model.rowCount(); }
    [[nodiscard]] QString text(quint64 row, int column) const { return m_model.text(row, ConsoleColumn::Id(column)); }

    // For presentations: only who, which way and what.
    void setPlain(bool plain) { m_header->setPlain(plain); }
    void setTwoColumns(bool two);
    // At the right of the header: counts, "paused".
    void setStatus(const QString &text) { m_overlays.setStatus(text); }
    [[nodiscard]] QList<int> columnWidths() const { return m_header->widths(); }
    void setColumnWidths(const QList<int> &widths) { m_header->setWidths(widths); }

    [[nodiscard]] bool isFollowing() const { return m_scroll.isFollowing(); }
    void jumpToNewest();
    void scrollTo(quint64 row) { m_scroll.scrollTo(row); }
    void setCurrentCell(quint64 row, int column); // in sight; the selection stays
    void showRow(quint64 row); // selects it alone and leaves it in sight

    // Places in the viewport.
    [[nodiscard]] quint64 topRow() const { return m_scroll.top(); }
    [[nodiscard]] std::optional<quint64> rowAt(int y) const { return m_scroll.rowAt(y); }
    [[nodiscard]] int columnAt(int x) const { return m_header->logicalIndexAt(x); } // -1 when there is none
    // Null when the row is out of sight.
    [[nodiscard]] QRect cellRect(quint64 row, int column) const { return m_parts.cellRect(row, column); }
    [[nodiscard]] QRect headingRect(int column) const; // in the view

signals:
    void peerDoubleClicked(quint64 number);
    void inspectRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

private:
    void connectModel();
    void connectChoice();
    void connectParts();
    void retranslate();
    void applyFont();
    void layOut();
    void showLevelBar();
    void fitColumn(int column);
    void onRestarted();
    void onGrew(quint64 rows);
    void onFrontDropped(quint64 rows);
    void onEvicted(quint64 first, quint64 last);
    void showJump();

    ConsoleModel &m_model;
    ConsoleHeader *m_header;
    RowPainter m_painter;
    ConsoleScroll m_scroll;
    ConsoleChoice m_choice;
    ConsoleParts m_parts;
    ConsoleKeys m_keys;
    ConsoleMouse m_mouse;
    ConsoleOverlays m_overlays;
    QFont m_font;
};

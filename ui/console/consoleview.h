// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

class ConsoleDelegate;
class ConsoleModel;
class QLabel;
class QPushButton;

// The table of records. Follows the newest until the person scrolls up; End, the
// end of the scroll bar and the button "Jump to newest" follow again.
class ConsoleView final : public QTableView
{
    Q_OBJECT

public:
    static constexpr int RowHeight = 24; // at 100 %; more for a font that needs it

    explicit ConsoleView(ConsoleModel &model, QWidget *parent = nullptr);

    [[nodiscard]] bool isFollowing() const { return m_following; }
    void jumpToNewest();
    void setTwoColumns(bool two);
    // What stands at the right of the header: counts, "paused".
    void setStatus(const QString &text);
    // Makes it the current row and leaves it in sight.
    void showRow(int row);

    [[nodiscard]] QList<int> columnWidths() const;
    void setColumnWidths(const QList<int> &widths); // ignores what does not fit

    [[nodiscard]] int currentRow() const;

signals:
    void peerDoubleClicked(int row);
    void inspectRequested();
    void currentRowChanged();

protected:
    void changeEvent(QEvent *event) override;
    void initViewItemOption(QStyleOptionViewItem *option) const override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void retranslate();
    void applyFont();
    void setDefaultWidths();
    void setFollowing(bool following);
    void takeScroll(int value);
    void takeRange(int maximum);
    void takeRemoval(int rows);
    void placeOverlays();
    void updateJump();

    ConsoleModel &m_model;
    ConsoleDelegate *m_delegate;
    QFont m_font;
    QLabel *m_status;
    QPushButton *m_jump;
    int m_newRows = 0; // came since the person scrolled up
    bool m_following = true;
};

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workspace/peernames.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPushButton;
class QTableWidget;

// The table of peers' names. Emits the result, which the window applies.
class PeerNamesDialog final : public QDialog
{
    Q_OBJECT

public:
    PeerNamesDialog(const PeerNames &names, QWidget *parent);

    // Starts editing that peer's name, in a new row if it has none. On loopback
    // the row is for that one port, since every peer there has the same IP.
    void ask(const Peer &peer);

signals:
    void chosen(const PeerNames &names);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void retranslate();
    int addRow(const QString &address, const QString &name);
    void edit(int row, int column);
    void removeRows();
    void look(); // checks the table
    [[nodiscard]] QString problem() const; // empty: none
    [[nodiscard]] QString cell(int row, int column) const;

    QLabel *m_explanation;
    QTableWidget *m_table;
    QPushButton *m_add;
    QPushButton *m_remove;
    QLabel *m_problem;
    QDialogButtonBox *m_buttons;
};

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/workspace/peernames.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPushButton;
class QTableWidget;

// The table of peers' names. Says what was chosen; the window does it.
class PeerNamesDialog final : public QDialog
{
    Q_OBJECT

public:
    PeerNamesDialog(const PeerNames &names, QWidget *parent);

    // A row for that peer, with its name to be typed. On this machine's own
    // addresses for the port alone, since every peer there has the same IP.
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
    void look(); // whether everything is right
    [[nodiscard]] QString problem() const; // empty: none
    [[nodiscard]] QString cell(int row, int column) const;

    QLabel *m_explanation;
    QTableWidget *m_table;
    QPushButton *m_add;
    QPushButton *m_remove;
    QLabel *m_problem;
    QDialogButtonBox *m_buttons;
};

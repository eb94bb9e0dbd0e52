// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/endpoints/groupsmodel.h"

#include <QDialog>

class ChoiceField;
class QDialogButtonBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

// The multicast groups of the UDP tab: those joined, and a row to join another.
// Emits requests, which the page carries out.
class GroupsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit GroupsDialog(QWidget *parent);

    void update(const QList<GroupsModel::Row> &rows);
    // The tab's interface for groups that name none.
    void setTabInterface(const QString &name);

signals:
    void joinRequested(const MulticastGroup &group);
    void leaveRequested(const MulticastGroup &group);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Field
    {
        QLabel *caption;
        QWidget *widget;
    };

    void makeTable();
    [[nodiscard]] QGridLayout *makeFields();
    void retranslate();
    void showRows();
    void name(const Field &field, const QString &caption, const QString &tip);
    void join();
    void leave();
    [[nodiscard]] std::optional<MulticastGroup> parseGroup(); // complains if it is invalid
    void complain(const QString &why);

    GroupsModel *m_model;
    QLabel *m_empty;
    QTableView *m_table;
    QLineEdit *m_group;
    QLineEdit *m_source;
    ChoiceField *m_interface;
    QList<Field> m_fields; // group, source, interface
    QPushButton *m_join;
    QLabel *m_complaint;
    QPushButton *m_leave;
    QDialogButtonBox *m_buttons;
    QString m_tabInterface;
};

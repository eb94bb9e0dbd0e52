// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QHostAddress>

class InterfacesModel;
class QAction;
class QDialogButtonBox;
class QLabel;
class QPushButton;
class QTableView;
class HostNetwork;

// Every interface of this machine and every address, kept up to date. Emits the
// choice, which the window carries out.
class InterfacesDialog final : public QDialog
{
    Q_OBJECT

public:
    InterfacesDialog(HostNetwork &hostNetwork, QWidget *parent);

    // The current tab's name, and why it cannot take a local address of each
    // family.
    struct Use
    {
        QString tab;
        QString whyNotIPv4;
        QString whyNotIPv6;
    };
    void setUse(const Use &use);

signals:
    void localAddressChosen(const QHostAddress &ip);
    void broadcastChosen(const QString &interface);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Choice
    {
        QAction *action;
        QPushButton *button;
    };

    void makeTable();
    [[nodiscard]] Choice makeChoice(const QString &name, void (InterfacesDialog::*chosen)());
    void fitColumns();
    void showInterfaces();
    void retranslate();
    void showChoices();
    void showChoice(const Choice &choice, const QString &text, const QString &whyNot, const QString &tip);
    [[nodiscard]] QString whyNotLocal() const;
    [[nodiscard]] QString whyNotBroadcast() const;
    void useAsLocal();
    void broadcast();
    void copy();

    HostNetwork &m_hostNetwork;
    Use m_use;
    InterfacesModel *m_model;
    QLabel *m_empty;
    QTableView *m_table;
    Choice m_local;
    Choice m_broadcast;
    Choice m_copy;
    QDialogButtonBox *m_buttons;
};

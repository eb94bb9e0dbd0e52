// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/endpoints/endpointpage.h"
#include "ui/endpoints/fields/choicefield.h"

class ClientsModel;
class NumberField;
class QComboBox;
class QPushButton;
class QTableView;
class RecipientsModel;

// A listening socket and its clients. Stopping to listen and ending the
// connections are separate actions, with a button for each.
class TcpServerPage final : public EndpointPage
{
    Q_OBJECT

public:
    TcpServerPage(Network &network, QWidget *parent);

    [[nodiscard]] EndpointAddress address() const override;
    void setAddress(const EndpointAddress &address) override;
    bool open() override;
    void close() override; // the listening socket and every connection
    [[nodiscard]] QString sendTarget() const override;
    [[nodiscard]] QString whyNotSend() const override;
    void send(const QByteArray &octets) override;
    [[nodiscard]] Send request(const QByteArray &octets) const override;
    void replyTo(const Peer &peer) override;
    [[nodiscard]] bool hasTarget() const override;
    void aimAt(const Peer &partner) override;

protected:
    [[nodiscard]] ChoiceField *localAddressField() const override { return m_localAddress; }
    [[nodiscard]] QString stateSentence() const override;
    void showState() override;
    void retranslate() override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeClients();
    void fitTable(); // sets the height for the rows shown, at the current font size
    void connectControls();
    void toggle();
    void disconnectSelected();
    void sendTo(ConnectionId id);
    void onRecipientChosen(int row);
    void showButtons();
    [[nodiscard]] QList<ConnectionId> selected() const;
    [[nodiscard]] bool checkFields();

    ClientsModel *m_clients;
    RecipientsModel *m_recipients;
    ChoiceField *m_localAddress;
    NumberField *m_localPort;
    QPushButton *m_open;
    QComboBox *m_sendTo;
    QLineEdit *m_name;
    QTableView *m_table;
    QPushButton *m_disconnect;
    QPushButton *m_closeAll;
};

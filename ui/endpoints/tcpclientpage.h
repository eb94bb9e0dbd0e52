// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/endpoints/endpointpage.h"
#include "ui/endpoints/fields/choicefield.h"

class NumberField;
class QLabel;
class QPushButton;

// One outgoing connection.
class TcpClientPage final : public EndpointPage
{
    Q_OBJECT

public:
    TcpClientPage(Network &network, QWidget *parent);

    [[nodiscard]] EndpointAddress address() const override;
    void setAddress(const EndpointAddress &address) override;
    [[nodiscard]] QJsonObject fields() const override;
    void setFields(const QJsonObject &fields) override;
    bool open() override;
    void close() override;
    [[nodiscard]] QString sendTarget() const override;
    [[nodiscard]] QString whyNotSend() const override;
    void send(const QByteArray &octets) override;
    [[nodiscard]] Send request(const QByteArray &octets) const override;
    void replyTo(const Peer &peer) override;
    [[nodiscard]] bool hasTarget() const override;
    void aimAt(const Peer &partner) override;

protected:
    [[nodiscard]] Route::Question routeQuestion() const override;
    [[nodiscard]] QString routeSentence() const override;
    [[nodiscard]] ChoiceField *localAddressField() const override { return m_localAddress; }
    [[nodiscard]] QString stateSentence() const override;
    void showState() override;
    void retranslate() override;

private:
    void addMore();
    void toggle();
    void finishSending();
    [[nodiscard]] bool checkFields();
    [[nodiscard]] QString host() const;
    [[nodiscard]] int connectTimeoutMs() const;
    [[nodiscard]] QString whyNotFinish() const;

    QLineEdit *m_serverAddress;
    NumberField *m_serverPort;
    QPushButton *m_connect;
    QPushButton *m_finish;
    ChoiceField *m_localAddress;
    NumberField *m_localPort;
    NumberField *m_timeout; // seconds
    NumberField *m_reconnect; // milliseconds
    QLineEdit *m_name;
};

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/endpoints/datagrampage.h"
#include "ui/endpoints/sentences/broadcastway.h"

// Sends one message to everybody within reach.
class BroadcastPage final : public DatagramPage
{
    Q_OBJECT

public:
    BroadcastPage(Network &network, QWidget *parent);

    [[nodiscard]] EndpointAddress address() const override;
    void setAddress(const EndpointAddress &address) override;
    [[nodiscard]] QString sendTarget() const override;
    [[nodiscard]] QString whyNotSend() const override;
    [[nodiscard]] Send request(const QByteArray &octets) const override;
    void replyTo(const Peer &peer) override;
    [[nodiscard]] bool hasTarget() const override;
    void aimAt(const Peer &partner) override;
    [[nodiscard]] QString whyNotLocalAddress(const QHostAddress &ip) const override;

    void broadcastThrough(const QString &way, quint16 port) override;

protected:
    [[nodiscard]] bool checkFields() override;
    [[nodiscard]] Route::Question routeQuestion() const override;
    [[nodiscard]] QString routeSentence() const override;
    void retranslate() override;

private:
    void setWay(const BroadcastWay &way);
    [[nodiscard]] QString whyNotWay() const;

    ChoiceField *m_through;
    BroadcastWay m_way; // parsed from the field
};

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/endpoints/datagrampage.h"

class BroadcastOffer;
class QComboBox;

// Unicast, and multicast under More.
class UdpPage final : public DatagramPage
{
    Q_OBJECT

public:
    UdpPage(Network &network, QWidget *parent);

    [[nodiscard]] EndpointAddress address() const override;
    void setAddress(const EndpointAddress &address) override;
    [[nodiscard]] QString sendTarget() const override;
    [[nodiscard]] QString whyNotSend() const override;
    [[nodiscard]] SendRequest request(const QByteArray &octets) const override;
    void replyTo(const Peer &peer) override;
    [[nodiscard]] bool hasTarget() const override;
    void aimAt(const Peer &partner) override;

protected:
    [[nodiscard]] bool checkFields() override;
    [[nodiscard]] Route::Question routeQuestion() const override;
    [[nodiscard]] QString routeSentence() const override;
    void showRoute() override;
    void retranslate() override;

private:
    void addMore();
    [[nodiscard]] QString targetHost() const;
    [[nodiscard]] HostPort target() const;
    [[nodiscard]] QStringList groups() const;

    QLineEdit *m_targetAddress;
    QLineEdit *m_groups;
    ChoiceField *m_interface;
    NumberField *m_ttl;
    QComboBox *m_loop;
    NumberField *m_receiveBuffer;
    BroadcastOffer *m_offer;
};

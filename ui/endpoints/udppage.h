// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/endpoints/datagrampage.h"

class BroadcastOffer;
class GroupsDialog;
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
    [[nodiscard]] Send request(const QByteArray &octets) const override;
    void replyTo(const Peer &peer) override;
    [[nodiscard]] bool hasTarget() const override;
    void aimAt(const Peer &partner) override;

protected:
    [[nodiscard]] bool checkFields() override;
    [[nodiscard]] Route::Question routeQuestion() const override;
    [[nodiscard]] QString routeSentence() const override;
    void showRoute() override;
    void showState() override;
    void retranslate() override;

private:
    void addMore();
    [[nodiscard]] bool checkMulticast();
    void applyMulticast(); // interface, TTL and loop of an open socket
    void showGroups();
    void join(const MulticastGroup &group);
    void leave(const MulticastGroup &group);
    void updateGroups();
    void retranslateMulticast();
    [[nodiscard]] QString targetHost() const;
    [[nodiscard]] HostPort target() const;
    [[nodiscard]] QStringList groups() const; // as typed
    [[nodiscard]] std::optional<bool> loop() const;
    void setLoop(std::optional<bool> loop);

    QLineEdit *m_targetAddress;
    QLineEdit *m_groups;
    QPushButton *m_groupsButton;
    GroupsDialog *m_groupsDialog = nullptr; // null until first shown
    ChoiceField *m_interface;
    NumberField *m_ttl;
    QComboBox *m_loop;
    NumberField *m_receiveBuffer;
    BroadcastOffer *m_offer;
};

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/net/datagram/broadcastexplainer.h"
#include "app/net/datagram/datagramendpoint.h"

#include <memory>

class InterfaceWatch;
class Memberships;

// Unicast and multicast: a bound QUdpSocket that sends to one target and is a
// member of multicast groups. Lives on the network thread.
class UdpEndpoint final : public DatagramEndpoint
{
    Q_OBJECT

public:
    UdpEndpoint(EndpointId id, Journal &journal, QObject *parent);
    ~UdpEndpoint() override;

    [[nodiscard]] EndpointState state() const override;
    void execute(const Command &command) override;

private:
    void configure(QUdpSocket &socket) override; // groups, ttl, loop, interface
    void send(const Send &command);
    void joinGroup(const MulticastGroup &group);
    void leaveGroup(const MulticastGroup &group);
    void setMulticast(const SetMulticast &command);
    void join(const MulticastGroup &group);
    void watchInterfaces();
    void onInterfacesChanged();
    void useInterface();
    void useHops();
    void useLoop();
    void check(const char *option, int error);
    void onMembershipReported(const Notices &sentences, const Membership &about);
    void noteBinding();
    void explain(const Peer &to);

    BroadcastExplainer m_explainer;
    qintptr m_descriptor = -1; // of the open socket
    bool m_ipv6 = false;
    int m_outgoing = 0; // index of the interface for multicasts; 0: the system chooses
    std::unique_ptr<Memberships> m_memberships; // while open
    std::unique_ptr<InterfaceWatch> m_watch; // while open, once something depends on interfaces
};

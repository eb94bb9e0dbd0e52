// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/net/datagram/multicastplaces.h"
#include "app/net/endpoint/membership.h"
#include "app/net/socket/multicastsocket.h"

#include <QList>
#include <QObject>

// The multicast groups of one open socket: what is wanted, and what is joined,
// which follows the interfaces as they come and go. Lives on the network thread
// and is destroyed before the socket.
class Memberships final : public QObject
{
    Q_OBJECT

public:
    Memberships(qintptr socket, bool ipv6, const QString &interfaceName);

    // Reported at once, by `reported` or `failed`. What cannot be joined now stays wanted.
    void join(const MulticastGroup &group);
    void leave(const MulticastGroup &group);
    void setInterface(const QString &name); // of the groups that name none
    void look(); // interfaces, addresses or routes may have changed

    [[nodiscard]] const QList<Membership> &list() const { return m_list; }

signals:
    void changed();
    void reported(const Notices &sentences, const Membership &about);
    void failed(const Membership &membership); // its problem says why

private:
    struct Spot // a wanted group on one of its places
    {
        MulticastGroup group;
        multicastplaces::Place place;
        multicastsocket::Channel channel;
    };

    [[nodiscard]] QList<multicastplaces::Place> placesOf(const MulticastGroup &group) const;
    [[nodiscard]] QList<Spot> spots() const;
    void leaveAllBut(const QList<Spot> &spots);
    [[nodiscard]] Membership joined(const Spot &spot);
    [[nodiscard]] Problem tryToJoin(const Spot &spot) const;
    [[nodiscard]] bool gotLinkBack(const Membership &now) const;
    void announceNew(const QList<Membership> &before);
    void announceLost(const QList<Membership> &before);

    qintptr m_socket;
    bool m_ipv6;
    bool m_hearsOthers = true;
    QString m_interface;
    QList<MulticastGroup> m_wanted;
    QList<multicastsocket::Channel> m_held; // what the socket is a member of
    QList<Membership> m_list;
};

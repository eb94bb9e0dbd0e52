// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/peer.h"

#include <QList>
#include <QtGlobal>

// What the network reports (ICMP) about datagrams sent from an unconnected socket:
// errorqueue_linux.cpp reads the system's queue of reports, errorqueue_portable.cpp
// knows none.
namespace errorqueue {

struct NetworkError
{
    Peer to; // where the datagram was going
    int error = 0; // errno
    int mtu = 0; // octets that fit the path, with EMSGSIZE; 0 when not known
    Peer reporter{}; // who said so by ICMP; null: this machine, without asking anybody

    // Whether this machine reported it: it does so itself when a neighbour does not answer.
    [[nodiscard]] bool isOurWord() const;
};

void enable(qintptr socket, bool ipv6);
// Empties the queue. Leaves out what this machine did not even send: the send
// itself reports that.
[[nodiscard]] QList<NetworkError> take(qintptr socket);

} // namespace errorqueue

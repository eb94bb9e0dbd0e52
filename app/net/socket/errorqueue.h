// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/peer.h"

#include <QList>
#include <QtGlobal>

// What the network reports of datagrams that were sent (ICMP), on a socket that
// is not connected: errorqueue_linux.cpp reads the system's queue of them,
// errorqueue_portable.cpp knows none.
namespace errorqueue {

struct NetworkError
{
    Peer to; // where the datagram was going
    int error = 0; // errno
    int mtu = 0; // octets that the path takes, with EMSGSIZE; 0 when not known
    Peer reporter{}; // who says so by ICMP; null: this machine, without asking anybody

    // This machine reports to itself what its neighbours do not answer.
    [[nodiscard]] bool isOurWord() const;
};

void enable(qintptr socket, bool ipv6);
// All that wait, but for what this machine did not even send: the send says that
// itself. Nothing waits afterwards.
[[nodiscard]] QList<NetworkError> take(qintptr socket);

} // namespace errorqueue

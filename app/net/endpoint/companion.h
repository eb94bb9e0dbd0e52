// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/record.h"
#include "app/net/endpoint/companionhost.h"

#include <QByteArrayView>

#include <functional>

// Acts on an endpoint by itself: echo, repeater, replies. Made on any thread, then
// owned by its endpoint and called on the network thread alone. ready() and gone()
// are called for the datagram socket (connection 0) and for each connection; a
// companion attached late gets ready() for what is ready already.
class Companion
{
public:
    virtual ~Companion() = default;

    virtual void ready(CompanionHost &, ConnectionId, const Peer &) { }
    virtual void received(CompanionHost &, ConnectionId, const Peer &, QByteArrayView) { }
    virtual void gone(CompanionHost &, ConnectionId) { }

    // Set by the host: call it when there is nothing more to do.
    std::function<void()> finished;
};

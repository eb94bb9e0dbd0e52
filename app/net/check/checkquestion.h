// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/net/check/checkstep.h"
#include "app/net/endpoint/endpointstate.h"

// What a check is about: a tab's endpoint as it stands.
struct CheckQuestion
{
    EndpointAddress address; // as the fields say it
    EndpointState state;
    quint64 dropped = 0; // datagrams, by the kernel, for want of buffer

    // What is looked at, in the order in which it is reported.
    [[nodiscard]] QList<CheckStep::Id> steps() const;
    [[nodiscard]] HostPort target() const { return address.target(); }
    [[nodiscard]] quint16 localPort() const { return address.local().port; } // 0: the system chooses
    // What the check will send, and to whom: all of it, before it begins.
    [[nodiscard]] Notice announcement() const;
    [[nodiscard]] bool sends() const;
    [[nodiscard]] bool isConnected() const;
};

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/multicastgroup.h"
#include "app/base/problem.h"

// A multicast group on one interface, as it is now.
struct Membership
{
    enum class State : quint8 {
        Joined,
        NoLink, // joined, but the interface has no link: nothing can arrive
        NotJoined, // problem says why
    };

    MulticastGroup group; // as requested; one request may make several memberships
    QString interfaceName; // empty: there is none yet, or the system did not say which
    State state = State::NotJoined;
    Problem problem;

    bool operator==(const Membership &) const = default;
};

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/notice.h"

#include <QMetaType>

// One thing that a check looked at: whether it is as it has to be, what was
// found, and what to do about it.
struct CheckStep
{
    enum class Id : quint8 {
        Socket, // ours: open, and on which addresses
        LocalPort, // free, ours, or held by whom
        Target, // given, and its name known
        LocalAddress, // leads to the target
        Route,
        Neighbour, // the target or the gateway on the link
        Broadcast, // through which interfaces
        Connection, // one try
        Answer, // to one datagram
        Firewall,
        Drops,
    };
    enum class Verdict : quint8 { Good, Bad, Unknown };

    Id id = Id::Socket;
    Verdict verdict = Verdict::Unknown;
    Notices found{};
    Notice advice{}; // may be empty

    [[nodiscard]] static CheckStep good(Id id, const Notices &found, const Notice &advice = {})
    {
        return {id, Verdict::Good, found, advice};
    }
    [[nodiscard]] static CheckStep bad(Id id, const Notices &found, const Notice &advice)
    {
        return {id, Verdict::Bad, found, advice};
    }
    [[nodiscard]] static CheckStep unknown(Id id, const Notices &found, const Notice &advice = {})
    {
        return {id, Verdict::Unknown, found, advice};
    }

    bool operator==(const CheckStep &) const = default;
};

Q_DECLARE_METATYPE(CheckStep)

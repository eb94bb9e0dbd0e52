// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/notice.h"
#include "app/base/record.h"
#include "app/net/tcp/tcpevent.h"

// How a stream ended, and the sentences that say so.
struct StreamEnd
{
    enum class How : quint8 {
        InOrder, // FIN from both sides
        PeerReset, // the peer's RST
        OurReset, // our RST: the peer took too long
        Aborted, // our RST, on request
        Lost, // no answer, no route, …
    };

    EndReason reason = EndReason::None; // by whom, or why
    How how = How::InOrder;
    int error = 0; // the system's number, where Lost
    qint64 waitedMs = 0; // where OurReset
    quint64 unsent = 0; // octets that still waited to be sent
    quint64 unconfirmed = 0; // octets that the system took and the peer did not confirm
    PartialCharacter rest{}; // what was received of an unfinished character
    TcpEvents moments{}; // FINs and resets

    [[nodiscard]] Notices notices() const;
};

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/peer.h"

#include <QtGlobal>

// The header of one TCP segment as it was captured, numbers as on the wire.
struct Segment
{
    enum Flag : quint8 { Fin = 1, Syn = 2, Rst = 4, Psh = 8, Ack = 16, Urg = 32, Ece = 64, Cwr = 128 };

    qint64 timeNs = 0; // since 1970-01-01 UTC
    Peer from; // without scope
    Peer to;
    quint32 sequence = 0;
    quint32 acknowledgement = 0;
    quint32 octets = 0; // of data
    quint32 interface = 0; // its index; 0 when not known
    quint16 window = 0; // as it stands in the header
    quint16 identification = 0; // IPv4's
    qint8 windowShift = -1; // the option of a SYN; -1 when there is none
    quint8 flags = 0;
    bool isFragment = false; // the first of several: there are more octets than it says

    bool operator==(const Segment &) const = default;
};

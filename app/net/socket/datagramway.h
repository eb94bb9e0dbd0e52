// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/record.h"

#include <QHashFunctions>

// Between which ends a datagram went.
struct DatagramWay
{
    Peer from;
    Peer to; // the destination address, with our port; null when not known
    int interfaceIndex = 0; // 0 when not known
    Cast cast = Cast::Unknown;

    bool operator==(const DatagramWay &) const = default;
    friend size_t qHash(const DatagramWay &way, size_t seed) noexcept
    {
        return qHashMulti(seed, way.from, way.to, way.interfaceIndex, quint8(way.cast));
    }
};

// What is known of a way's records, kept beside it, so that it need not be looked up.
struct KnownWay
{
    FlowId flow = 0;
    bool own = false; // what we sent ourselves has come back
    quint32 stamp = 0; // of which socket of DatagramFlows; 0: nothing is known
};

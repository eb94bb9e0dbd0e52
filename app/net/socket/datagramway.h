// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/record.h"

#include <QHashFunctions>

// The ends between which a datagram went.
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

// What is known of a way's records, kept beside it to save the look-up.
struct KnownWay
{
    FlowId flow = 0;
    bool own = false; // our own datagrams, come back
    quint32 stamp = 0; // says for which socket of DatagramFlows; 0: nothing is known
};

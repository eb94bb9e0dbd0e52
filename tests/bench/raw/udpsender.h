// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

// Datagrams to a port on loopback at a steady rate, many per system call. Each
// begins with its number, from 0.
struct UdpFlood
{
    quint64 count = 0;
    double perSecond = 0;
    int octets = 64;
};

// Returns the rate reached, once all are sent.
double sendDatagrams(quint16 port, const UdpFlood &flood);

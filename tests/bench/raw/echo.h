// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/kit/samples.h"

#include <QtGlobal>

#include <sys/types.h>

enum class Protocol : quint8 { Udp, Tcp };

// Echoes with poll and plain system calls, in a process of its own.
class RawEcho
{
public:
    explicit RawEcho(Protocol protocol);
    ~RawEcho();
    Q_DISABLE_COPY_MOVE(RawEcho)

    [[nodiscard]] quint16 port() const { return m_port; }

private:
    quint16 m_port = 0;
    pid_t m_process = 0;
};

// Round trips of 64 octets, one after the other, in µs.
[[nodiscard]] Samples roundTrips(Protocol protocol, quint16 port, quint64 count);

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/raw/sockets.h"

#include <functional>
#include <vector>

// The line that each client of a crowd sends repeatedly: short, but enough to
// tell its delay and whether it arrived in order.
struct CrowdLine
{
    qint64 sentNs = 0; // since 1970-01-01 UTC
    quint32 client = 0;
    quint32 number = 0; // of this client's lines, from 0
    char text[16] = "client says hi\n";
};
static_assert(sizeof(CrowdLine) == 32);

// Many TCP clients in one thread, which send in turn.
class Crowd
{
public:
    Crowd(quint16 port, int clients);
    // Resets the connections, so that none lingers in the system.
    ~Crowd();

    // Calls `meanwhile` whenever there is time between two lines.
    void say(quint64 lines, double perSecond, const std::function<void()> &meanwhile = {});

private:
    struct Client
    {
        sockets::Descriptor socket;
        quint32 said = 0;
    };
    std::vector<Client> m_clients;
};

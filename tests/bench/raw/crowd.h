// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/raw/sockets.h"

#include <functional>
#include <vector>

// What each client of a crowd says, again and again: short, and with what is
// needed to tell how long it was on its way and whether it kept its place.
struct CrowdLine
{
    qint64 sentNs = 0; // since 1970-01-01 UTC
    quint32 client = 0;
    quint32 number = 0; // among this client's, from 0
    char text[16] = "client says hi\n";
};
static_assert(sizeof(CrowdLine) == 32);

// Many TCP clients in one thread, which speak in turn.
class Crowd
{
public:
    Crowd(quint16 port, int clients);
    // Breaks the connections off, so that none lingers in the system.
    ~Crowd();

    // Calls `meanwhile` as often as there is time between two lines.
    void say(quint64 lines, double perSecond, const std::function<void()> &meanwhile = {});

private:
    struct Client
    {
        sockets::Descriptor socket;
        quint32 said = 0;
    };
    std::vector<Client> m_clients;
};

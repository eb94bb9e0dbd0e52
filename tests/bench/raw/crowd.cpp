// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/raw/crowd.h"

#include "tests/bench/kit/clocks.h"

#include <sys/socket.h>

Crowd::Crowd(quint16 port, int clients)
{
    for (int i = 0; i < clients; ++i)
        m_clients.push_back({sockets::connectTcp(port)});
}

Crowd::~Crowd()
{
    for (const Client &client : m_clients) {
        const linger atOnce{1, 0};
        (void)setsockopt(client.socket.get(), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    }
}

void Crowd::say(quint64 lines, double perSecond, const std::function<void()> &meanwhile)
{
    const qint64 start = clocks::monotonicNs();
    for (quint64 i = 0; i < lines; ++i) {
        const qint64 due = start + qint64(double(i) / perSecond * 1e9);
        do {
            if (meanwhile)
                meanwhile();
        } while (clocks::monotonicNs() < due);
        const auto place = std::size_t(i % m_clients.size());
        Client &client = m_clients[place];
        CrowdLine line;
        line.client = quint32(place);
        line.number = client.said++;
        line.sentNs = clocks::realtimeNs();
        if (send(client.socket.get(), &line, sizeof line, MSG_NOSIGNAL) != sizeof line)
            qFatal("a client of the crowd could not send");
    }
}

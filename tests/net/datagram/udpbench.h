// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/net/datagram/udpendpoint.h"
#include "tests/net/journalview.h"

#include <QTest>

// One UDP endpoint on the test's own thread, over a journal of its own.
class UdpBench
{
public:
    [[nodiscard]] static EndpointAddress addressOf(const QString &host, quint16 port = 0)
    {
        EndpointAddress address;
        address.host = host;
        address.port = port;
        return address;
    }

    void open(const EndpointAddress &address) { endpoint.execute(Open{address}); }
    void open(const QString &host, quint16 port = 0) { open(addressOf(host, port)); }
    void send(const QByteArray &octets, const QString &host, quint16 port)
    {
        endpoint.execute(Send{octets, {host, port}});
    }
    [[nodiscard]] bool isOpen() const { return endpoint.phase() == Phase::Open; }
    [[nodiscard]] quint16 port() const { return endpoint.address().port; }

    Journal journal;
    UdpEndpoint endpoint{1, journal, nullptr};
    JournalView view{journal};
};

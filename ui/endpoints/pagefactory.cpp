// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/endpoints/pagefactory.h"

#include "ui/endpoints/broadcastpage.h"
#include "ui/endpoints/tcpclientpage.h"
#include "ui/endpoints/tcpserverpage.h"
#include "ui/endpoints/udppage.h"

EndpointPage *pagefactory::create(Scheme scheme, Network &network, QWidget *parent)
{
    switch (scheme) {
    case Scheme::Udp:
        return new UdpPage(network, parent);
    case Scheme::Broadcast:
        return new BroadcastPage(network, parent);
    case Scheme::TcpClient:
        return new TcpClientPage(network, parent);
    case Scheme::TcpServer:
        return new TcpServerPage(network, parent);
    }
    Q_UNREACHABLE();
}

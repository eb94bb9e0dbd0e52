// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/udpendpoint.h"

#include "app/net/datagramsender.h"
#include "app/net/sendproblem.h"

#include <QUdpSocket>

UdpEndpoint::UdpEndpoint(EndpointId id, Journal &journal, QObject *parent) : DatagramEndpoint(id, journal, parent) { }

void UdpEndpoint::send(const SendRequest &request)
{
    const HostPort to = request.to.isNull() ? address().to : request.to;
    if (phase() != Phase::Open)
        fail(sendproblem::notOpen());
    else if (to.host.isEmpty())
        fail(sendproblem::noTarget());
    else if (to.port == 0)
        fail(sendproblem::noTargetPort());
    else
        sender().send(request.octets, to);
}

void UdpEndpoint::configure(QUdpSocket &) { }

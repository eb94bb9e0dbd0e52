// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/udpendpoint.h"

UdpEndpoint::UdpEndpoint(EndpointId id, Journal &journal, QObject *parent) : DatagramEndpoint(id, journal, parent) { }
void UdpEndpoint::send(const SendRequest &) { }
void UdpEndpoint::configure(QUdpSocket &) { }

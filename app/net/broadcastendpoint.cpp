// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/broadcastendpoint.h"

BroadcastEndpoint::BroadcastEndpoint(EndpointId id, Journal &journal, QObject *parent)
    : DatagramEndpoint(id, journal, parent)
{
}
void BroadcastEndpoint::send(const SendRequest &) { }

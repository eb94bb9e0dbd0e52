// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/datagramendpoint.h"

DatagramEndpoint::DatagramEndpoint(EndpointId id, Journal &journal, QObject *parent) : Endpoint(id, journal, parent) { }
DatagramEndpoint::~DatagramEndpoint() = default;
EndpointState DatagramEndpoint::state() const
{
    return Endpoint::state();
}
void DatagramEndpoint::close() { }
bool DatagramEndpoint::sendTo(QByteArrayView, ConnectionId, const Peer &)
{
    return false;
}
quint64 DatagramEndpoint::pending(ConnectionId) const
{
    return 0;
}
void DatagramEndpoint::doOpen() { }
void DatagramEndpoint::configure(QUdpSocket &) { }

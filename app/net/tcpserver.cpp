// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/tcpserver.h"

TcpServerEndpoint::TcpServerEndpoint(EndpointId id, Journal &journal, QObject *parent) : Endpoint(id, journal, parent)
{
}
TcpServerEndpoint::~TcpServerEndpoint() = default;
EndpointState TcpServerEndpoint::state() const
{
    return Endpoint::state();
}
void TcpServerEndpoint::close() { }
void TcpServerEndpoint::send(const SendRequest &) { }
void TcpServerEndpoint::finishSending(ConnectionId) { }
void TcpServerEndpoint::disconnectConnection(ConnectionId) { }
void TcpServerEndpoint::cancelPending(ConnectionId) { }
void TcpServerEndpoint::setCharset(const QString &) { }
bool TcpServerEndpoint::sendTo(QByteArrayView, ConnectionId, const Peer &)
{
    return false;
}
quint64 TcpServerEndpoint::pending(ConnectionId) const
{
    return 0;
}
void TcpServerEndpoint::doOpen() { }
void TcpServerEndpoint::stopListening() { }

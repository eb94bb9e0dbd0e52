// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/tcpclient.h"

TcpClientEndpoint::TcpClientEndpoint(EndpointId id, Journal &journal, QObject *parent) : Endpoint(id, journal, parent)
{
}
TcpClientEndpoint::~TcpClientEndpoint() = default;
EndpointState TcpClientEndpoint::state() const
{
    return Endpoint::state();
}
void TcpClientEndpoint::close() { }
void TcpClientEndpoint::send(const SendRequest &) { }
void TcpClientEndpoint::finishSending(ConnectionId) { }
void TcpClientEndpoint::disconnectConnection(ConnectionId) { }
void TcpClientEndpoint::cancelPending(ConnectionId) { }
void TcpClientEndpoint::setCharset(const QString &) { }
bool TcpClientEndpoint::sendTo(QByteArrayView, ConnectionId, const Peer &)
{
    return false;
}
quint64 TcpClientEndpoint::pending(ConnectionId) const
{
    return 0;
}
void TcpClientEndpoint::doOpen() { }

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/listener.h"

#include <utility>

Listener::Listener(QObject *parent) : QTcpServer(parent)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &QTcpServer::resumeAccepting);
    connect(this, &QTcpServer::acceptError, this, &Listener::acceptFailed);
}

void Listener::incomingConnection(qintptr socket)
{
    if (std::exchange(m_stalled, false))
        emit resumed();
    emit accepted(socket);
}

// A client that was gone before it could be accepted also counts as an error.
void Listener::acceptFailed(QAbstractSocket::SocketError error)
{
    m_retry.start(RetryMs);
    if (error == QAbstractSocket::SocketResourceError && !std::exchange(m_stalled, true))
        emit stalled(errorString());
}

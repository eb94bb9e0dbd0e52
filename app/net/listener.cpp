// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/listener.h"

#include "app/net/nativesocket.h"

#include <utility>

using Outcome = nativesocket::Accepted::Outcome;

Listener::Listener(QObject *parent) : QTcpServer(parent), m_waiting(QSocketNotifier::Read)
{
    m_retry.setSingleShot(true);
    connect(&m_waiting, &QSocketNotifier::activated, this, &Listener::acceptSome);
    connect(&m_retry, &QTimer::timeout, this, &Listener::acceptSome);
}

bool Listener::start(const QHostAddress &address, quint16 port, int backlog)
{
    setListenBacklogSize(backlog);
    if (!listen(address, port))
        return false;
    pauseAccepting();
    m_waiting.setSocket(socketDescriptor());
    m_waiting.setEnabled(true);
    return true;
}

void Listener::stop()
{
    m_waiting.setEnabled(false);
    m_retry.stop();
    close();
}

void Listener::acceptSome()
{
    for (int i = 0; i < AcceptBudget && isListening(); ++i) {
        const nativesocket::Accepted client = nativesocket::accept(socketDescriptor());
        if (client.outcome == Outcome::Nothing)
            break;
        if (client.outcome == Outcome::NoRoom) {
            m_waiting.setEnabled(false);
            m_retry.start(RetryMs);
            if (!std::exchange(m_stalled, true))
                emit stalled(nativesocket::textOf(client.error));
            return;
        }
        if (client.outcome == Outcome::Gone)
            continue;
        if (std::exchange(m_stalled, false))
            emit resumed();
        emit accepted(client.socket);
    }
    if (isListening())
        m_waiting.setEnabled(true);
}

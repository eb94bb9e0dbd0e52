// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/tcp/listener.h"

#include "app/net/socket/nativesocket.h"
#include "app/net/socket/tcpfacts.h"

#include <algorithm>
#include <utility>

using Outcome = nativesocket::Accepted::Outcome;

Listener::Listener(QObject *parent) : QTcpServer(parent), m_waiting(QSocketNotifier::Read)
{
    m_retry.setSingleShot(true);
    connect(&m_waiting, &QSocketNotifier::activated, this, &Listener::acceptSome);
    m_look.setInterval(LookMs);
    connect(&m_look, &QTimer::timeout, this, &Listener::lookAtQueue);
    connect(&m_retry, &QTimer::timeout, this, &Listener::acceptSome);
}

Listener::~Listener()
{
    std::ranges::for_each(m_collected, nativesocket::close);
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

void Listener::setBacklog(int connections)
{
    nativesocket::setBacklog(socketDescriptor(), connections);
}

void Listener::setByHand(bool byHand)
{
    if (byHand) {
        while (!m_collected.empty())
            announceFirst();
        m_retry.stop();
        m_look.start();
        lookAtQueue();
    } else {
        m_look.stop();
        m_inQueue = -1;
    }
    m_waiting.setEnabled(!byHand);
}

void Listener::acceptOne()
{
    const nativesocket::Accepted client = nativesocket::accept(socketDescriptor());
    if (client.outcome == Outcome::Client)
        emit accepted(client.socket);
    if (m_look.isActive())
        lookAtQueue();
}

void Listener::lookAtQueue()
{
    const std::optional<TcpFacts> facts = tcpfacts::of(socketDescriptor());
    if (const int waiting = facts ? int(facts->waiting) : -1; std::exchange(m_inQueue, waiting) != waiting)
        emit waitingChanged();
}

void Listener::stop()
{
    m_look.stop();
    while (!m_collected.empty())
        announceFirst();
    m_waiting.setEnabled(false);
    m_retry.stop();
    close();
}

// Errors that concern one client alone do not end the loop.
void Listener::collect()
{
    m_error = 0;
    while (m_collected.size() < MaxCollected) {
        const nativesocket::Accepted client = nativesocket::accept(socketDescriptor());
        if (client.outcome == Outcome::Client)
            m_collected.push_back(client.socket);
        else if (client.outcome == Outcome::NoRoom)
            m_error = client.error;
        if (client.outcome == Outcome::Nothing || client.outcome == Outcome::NoRoom)
            return;
    }
}

void Listener::announceFirst()
{
    const qintptr client = m_collected.front();
    m_collected.pop_front();
    if (std::exchange(m_stalled, false))
        emit resumed();
    emit accepted(client);
}

void Listener::acceptSome()
{
    for (int i = 0; i < AcceptBudget && isListening(); ++i) {
        collect();
        if (m_collected.empty())
            break;
        announceFirst();
    }
    if (!isListening())
        return;
    const bool noRoom = m_error && m_collected.empty();
    m_waiting.setEnabled(m_collected.empty() && !noRoom);
    if (!m_waiting.isEnabled())
        m_retry.start(noRoom ? RetryMs : 0);
    if (noRoom && !std::exchange(m_stalled, true))
        emit stalled(nativesocket::textOf(m_error));
}

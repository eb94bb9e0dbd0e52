// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/tcp/closewatch.h"

#include "app/net/socket/nativesocket.h"

#include <utility>

CloseWatch::CloseWatch()
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &CloseWatch::limitReached);
}

void CloseWatch::start(qintptr socket)
{
    m_socket = socket;
    m_unconfirmed = nativesocket::unconfirmed(socket).value_or(0);
    m_closing.start();
    m_sending.start();
    m_limit.start(LimitMs);
}

void CloseWatch::sent()
{
    if (!isRunning())
        return;
    m_sending.start();
    m_limit.start(LimitMs);
}

void CloseWatch::received()
{
    if (isRunning() && !m_sending.hasExpired(LongestMs))
        m_limit.start(LimitMs);
}

// What the system holds for a slow peer may still be on its way.
void CloseWatch::limitReached()
{
    const quint64 unconfirmed = nativesocket::unconfirmed(m_socket).value_or(0);
    if (std::exchange(m_unconfirmed, unconfirmed) <= unconfirmed) {
        emit gaveUp();
        return;
    }
    m_sending.start();
    m_limit.start(LimitMs);
}

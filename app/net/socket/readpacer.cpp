// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/socket/readpacer.h"

#include <algorithm>

ReadPacer::Length ReadPacer::wakeUp(Clock::time_point now)
{
    m_turnStart = now;
    return m_nap;
}

ReadPacer::Length ReadPacer::drained(int datagrams, qsizetype octets, Clock::time_point now)
{
    m_datagrams += datagrams;
    m_octets += octets;
    m_few = m_nap.count() > 0 && datagrams < FewAfterNap ? m_few + 1 : 0;
    const bool isOver = m_few >= FewInARow;
    if (isOver || now - m_windowStart >= Window)
        measure(now);
    if (isOver)
        m_nap = {};
    return now - m_turnStart < Turn ? m_nap : Length{0};
}

void ReadPacer::measure(Clock::time_point now)
{
    const auto window = std::chrono::ceil<Length>(now - m_windowStart);
    m_nap = {};
    if (m_datagrams > 0 && m_datagrams * 1000 >= FastPerMs * window.count()) {
        // A datagram's share of the system's buffer, which is twice as large as what
        // it grants for payload (socket(7)): 768 octets for the smallest.
        const qint64 each = 768 + 2 * m_octets / m_datagrams;
        const qint64 room = 2 * m_buffer / each;
        const Length safe(room / 8 * window.count() / m_datagrams);
        if (safe >= MinNap)
            m_nap = std::min(safe, MaxNap);
    }
    m_windowStart = now;
    m_datagrams = 0;
    m_octets = 0;
}

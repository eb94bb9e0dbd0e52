// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <chrono>

// How long to wait between two drains of a datagram socket. At high rates a
// wake-up costs more than the few datagrams that it finds: a nap lets more arrive
// at once. There is none at low rates, and none so long that a good part of the
// receive buffer could fill; the system stamps what arrives meanwhile.
class ReadPacer
{
public:
    using Clock = std::chrono::steady_clock;
    using Length = std::chrono::microseconds;

    static constexpr Length MaxNap{150};
    static constexpr Length MinNap{30}; // less is not worth the wake-up
    static constexpr Length Turn{1000}; // then commands and other sockets have theirs
    static constexpr qint64 FastPerMs = 50; // datagrams

    // Octets of payload that the system granted, 0 when not known: no naps then.
    void setReceiveBuffer(int octets) { m_buffer = octets; }

    // At a wake-up: how long to wait before the first drain.
    [[nodiscard]] Length wakeUp(Clock::time_point now);
    // How long to wait before the next drain; 0: leave it to the next wake-up.
    [[nodiscard]] Length drained(int datagrams, qsizetype octets, Clock::time_point now);

private:
    static constexpr Length Window{1000}; // over which the rate is taken
    static constexpr int FewAfterNap = 6; // datagrams
    static constexpr int FewInARow
        = 2; // naps that bring few mean that the rush is over; one alone may fall between two bursts

    void measure(Clock::time_point now);

    qint64 m_buffer = 0;
    Clock::time_point m_turnStart;
    Clock::time_point m_windowStart;
    qint64 m_datagrams = 0; // in the window
    qint64 m_octets = 0;
    Length m_nap{0}; // 0: not fast
    int m_few = 0; // naps in a row that brought few
};

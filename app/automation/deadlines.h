// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <chrono>

// Absolute deadlines on the steady clock, one period apart: what a ticker without
// the system's help is armed against.
class Deadlines
{
public:
    using Clock = std::chrono::steady_clock;

    void start(qint64 periodNs, Clock::time_point now = Clock::now())
    {
        m_period = std::chrono::nanoseconds(periodNs);
        m_next = now + m_period;
    }

    // How many have passed; they are not counted again.
    [[nodiscard]] quint64 take(Clock::time_point now = Clock::now())
    {
        if (now < m_next)
            return 0;
        const auto missed = (now - m_next) / m_period + 1;
        m_next += missed * m_period;
        return quint64(missed);
    }

    // Rounded up, so that a timer armed with it does not fire early.
    [[nodiscard]] std::chrono::milliseconds untilNext(Clock::time_point now = Clock::now()) const
    {
        return now < m_next ? std::chrono::ceil<std::chrono::milliseconds>(m_next - now)
                            : std::chrono::milliseconds::zero();
    }

private:
    Clock::duration m_period{};
    Clock::time_point m_next;
};

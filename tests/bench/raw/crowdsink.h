// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/kit/samples.h"
#include "tests/bench/raw/sockets.h"

#include <atomic>
#include <thread>

// Accepts a crowd behind one epoll descriptor, reads its lines and keeps only
// the delay of each.
class CrowdSink
{
public:
    CrowdSink();
    ~CrowdSink();

    [[nodiscard]] quint16 port() const { return sockets::portOf(m_listener); }
    [[nodiscard]] quint64 lines() const { return m_lines.load(std::memory_order_acquire); }
    // Call it only while nothing arrives.
    [[nodiscard]] Samples takeDelaysUs() { return std::exchange(m_delaysUs, {}); }

private:
    void run();
    void acceptOne();
    void readFrom(int connection);

    sockets::Descriptor m_listener;
    sockets::Descriptor m_poll;
    std::vector<sockets::Descriptor> m_connections;
    Samples m_delaysUs;
    std::atomic<quint64> m_lines = 0;
    std::atomic<bool> m_ended = false;
    std::thread m_runner;
};

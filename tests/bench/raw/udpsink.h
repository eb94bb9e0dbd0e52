// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/raw/receiver.h"
#include "tests/bench/raw/sockets.h"

#include <atomic>
#include <thread>

// Receives datagrams with recvmmsg and keeps nothing.
class UdpSink final : public Receiver
{
public:
    enum class Asks : quint8 {
        Nothing,
        WhatWeKeep, // sender, destination, kernel time, drop counter
    };
    enum class Wakes : quint8 {
        AtOnce, // poll, then whatever is there
        AfterNaps, // reads again every 150 µs under load, as our drain does
    };

    UdpSink(Asks asks, Wakes wakes, int receiveBuffer);
    ~UdpSink() override;

    [[nodiscard]] quint16 port() const override { return sockets::portOf(m_socket); }
    [[nodiscard]] quint64 received() const override { return m_received.load(std::memory_order_relaxed); }
    [[nodiscard]] quint64 octets() const override { return m_octets.load(std::memory_order_relaxed); }
    [[nodiscard]] quint64 dropped() const override { return sockets::drops(m_socket.get()); }
    [[nodiscard]] int thread() const override { return m_thread; }

private:
    class Batch;
    void run();

    const Asks m_asks;
    const Wakes m_wakes;
    sockets::Descriptor m_socket;
    std::atomic<quint64> m_received = 0;
    std::atomic<quint64> m_octets = 0;
    std::atomic<int> m_thread = 0;
    std::atomic<bool> m_ended = false;
    std::thread m_runner;
};

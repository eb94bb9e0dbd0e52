// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/raw/receiver.h"
#include "tests/bench/raw/sockets.h"

#include <QByteArrayView>

#include <atomic>
#include <thread>

// A stream in which every octet shows its position.
namespace pattern {

// The octets from `position` on, as many as are contiguous.
[[nodiscard]] QByteArrayView from(quint64 position);
[[nodiscard]] bool isRight(QByteArrayView octets, quint64 position);

} // namespace pattern

// Sends that many octets of the pattern to `receiver` and waits until all have
// been received. Returns the seconds since the first octet.
double streamTo(const Receiver &receiver, quint64 octets);

// Accepts one connection after the other, reads into one reused buffer and
// keeps nothing.
class TcpSink final : public Receiver
{
public:
    TcpSink();
    ~TcpSink() override;

    [[nodiscard]] quint16 port() const override { return sockets::portOf(m_listener); }
    [[nodiscard]] quint64 received() const override { return m_reads.load(std::memory_order_relaxed); }
    [[nodiscard]] quint64 octets() const override { return m_octets.load(std::memory_order_relaxed); }
    [[nodiscard]] int thread() const override { return m_thread; }

private:
    void run();

    sockets::Descriptor m_listener;
    std::atomic<quint64> m_reads = 0;
    std::atomic<quint64> m_octets = 0;
    std::atomic<int> m_thread = 0;
    std::atomic<bool> m_ended = false;
    std::thread m_runner;
};

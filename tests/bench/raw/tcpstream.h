// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/raw/receiver.h"
#include "tests/bench/raw/sockets.h"

#include <QByteArrayView>

#include <atomic>
#include <thread>

// A stream of which every octet tells where it belongs.
namespace pattern {

// Octets from `position` on, as many as there are in one piece.
[[nodiscard]] QByteArrayView from(quint64 position);
[[nodiscard]] bool isRight(QByteArrayView octets, quint64 position);

} // namespace pattern

// Sends so much of the pattern to `receiver` and waits until all of it has been
// taken in. Gives the seconds from the first octet on.
double streamTo(const Receiver &receiver, quint64 octets);

// Accepts one connection after the other, reads into the same room again and
// again and keeps nothing.
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

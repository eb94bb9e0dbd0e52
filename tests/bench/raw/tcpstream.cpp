// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/raw/tcpstream.h"

#include "tests/bench/kit/clocks.h"
#include "tests/bench/kit/process.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <vector>

#include <sys/socket.h>
#include <unistd.h>

namespace {

constexpr std::size_t Piece = 256 << 10; // octets
// Not a power of two, so that a misplaced octet is detected.
constexpr std::size_t Period = 251;
constexpr qint64 LookNs = 20'000;

const auto octets = [] {
    std::array<char, Piece + Period> filled{};
    for (std::size_t i = 0; i < filled.size(); ++i)
        filled[i] = char(i % Period);
    return filled;
}();

} // namespace

QByteArrayView pattern::from(quint64 position)
{
    return {octets.data() + position % Period, qsizetype(Piece)};
}

bool pattern::isRight(QByteArrayView seen, quint64 position)
{
    while (!seen.isEmpty()) {
        const QByteArrayView wanted = from(position).first(std::min(seen.size(), qsizetype(Piece)));
        if (seen.first(wanted.size()) != wanted)
            return false;
        seen = seen.sliced(wanted.size());
        position += quint64(wanted.size());
    }
    return true;
}

double streamTo(const Receiver &receiver, quint64 count)
{
    const quint64 goal = receiver.octets() + count;
    const sockets::Descriptor socket = sockets::connectTcp(receiver.port());
    const qint64 start = clocks::monotonicNs();
    for (quint64 sent = 0; sent < count;) {
        const QByteArrayView piece = pattern::from(sent);
        const quint64 size = std::min(quint64(piece.size()), count - sent);
        const ssize_t taken = send(socket.get(), piece.data(), size, MSG_NOSIGNAL);
        if (taken < 0)
            return std::numeric_limits<double>::quiet_NaN();
        sent += quint64(taken);
    }
    while (receiver.octets() < goal)
        clocks::sleepUntil(clocks::monotonicNs() + LookNs);
    return double(clocks::monotonicNs() - start) / 1e9;
}

TcpSink::TcpSink() : m_listener(sockets::listenTcp())
{
    m_runner = std::thread([this] { run(); });
    m_thread.wait(0);
}

TcpSink::~TcpSink()
{
    m_ended = true;
    m_runner.join();
}

void TcpSink::run()
{
    m_thread = process::thisThread();
    m_thread.notify_all();
    std::vector<char> room(Piece);
    while (!m_ended) {
        if (!sockets::waitReadable(m_listener))
            continue;
        const sockets::Descriptor connection(accept(m_listener.get(), nullptr, nullptr));
        ssize_t got = 0;
        while ((got = read(connection.get(), room.data(), room.size())) > 0) {
            m_reads.fetch_add(1, std::memory_order_relaxed);
            m_octets.fetch_add(quint64(got), std::memory_order_relaxed);
        }
    }
}

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// --every 1: does the 3,000th message leave on time?

#include "tests/bench/kit/clocks.h"
#include "tests/bench/kit/events.h"
#include "tests/bench/kit/samples.h"
#include "tests/bench/program.h"
#include "tests/bench/raw/sockets.h"
#include "tests/bench/subjects/subjects.h"

#include <array>
#include <cstring>
#include <thread>

#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace {

constexpr double PeriodNs = 1e6;
constexpr qint64 SilenceNs = 2'000'000'000;

// The kernel's time of a datagram's arrival; 0 if none arrived.
qint64 arrivalNs(const sockets::Descriptor &socket)
{
    const qint64 limit = clocks::monotonicNs() + SilenceNs;
    while (!sockets::waitReadable(socket)) {
        if (clocks::monotonicNs() > limit)
            return 0;
    }
    std::array<char, 64> octets;
    alignas(cmsghdr) std::array<char, 128> control;
    iovec place{octets.data(), octets.size()};
    msghdr message{};
    message.msg_iov = &place;
    message.msg_iovlen = 1;
    message.msg_control = control.data();
    message.msg_controllen = control.size();
    if (recvmsg(socket.get(), &message, 0) < 0 || !CMSG_FIRSTHDR(&message))
        return 0;
    timespec time{};
    std::memcpy(&time, CMSG_DATA(CMSG_FIRSTHDR(&message)), sizeof time);
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

struct Pace
{
    double driftMs = 0; // of the last message, relative to the first
    double worstMs = 0; // largest deviation, relative to the first message
    quint64 count = 0;
};

Pace paceOf(const sockets::Descriptor &socket, quint64 count)
{
    Pace pace;
    const qint64 first = arrivalNs(socket);
    for (pace.count = 1; pace.count < count; ++pace.count) {
        const qint64 now = arrivalNs(socket);
        if (now == 0)
            break;
        pace.driftMs = (double(now - first) - double(pace.count) * PeriodNs) / 1e6;
        pace.worstMs = std::max(pace.worstMs, std::abs(pace.driftMs));
    }
    return pace;
}

Pace ourPace(const sockets::Descriptor &socket, quint64 count)
{
    const Program program({u"--every"_s, u"1"_s, u"--count"_s, QString::number(count), u"--send"_s, u"tick"_s,
                           u"udp://127.0.0.1:0?to=127.0.0.1:%1"_s.arg(sockets::portOf(socket))});
    Pace pace;
    events::runBeside([&] { pace = paceOf(socket, count); });
    return pace;
}

Pace barePace(const sockets::Descriptor &socket, quint64 count)
{
    std::thread sender([&] {
        const sockets::Descriptor from = sockets::connectUdp(sockets::portOf(socket));
        const qint64 start = clocks::monotonicNs() + 1'000'000;
        for (quint64 i = 0; i < count; ++i) {
            clocks::sleepUntil(start + qint64(double(i) * PeriodNs));
            send(from.get(), "tick", 4, 0);
        }
    });
    Pace pace;
    events::runBeside([&] { pace = paceOf(socket, count); });
    sender.join();
    return pace;
}

} // namespace

void measureEvery(Bench &bench)
{
    const quint64 count = bench.effort.count(3'000);
    const int runs = bench.effort.runs(5);
    Samples ours, raw, worst;
    quint64 missing = 0;
    for (int i = 0; i < runs; ++i) {
        sockets::Descriptor socket = sockets::bindUdp();
        sockets::setOption(socket, SOL_SOCKET, SO_TIMESTAMPNS, 1);
        raw.add(std::abs(barePace(socket, count).driftMs));
        const Pace pace = ourPace(socket, count);
        ours.add(std::abs(pace.driftMs));
        worst.add(pace.worstMs);
        missing += count - pace.count;
    }
    bench.table.add(
        {u"every.drift"_s, u"--every 1: drift after %L1 messages"_s.arg(count), u"ms"_s, ours.median(), raw.median(),
         Limit::atMost(0.5), runs,
         u"raw sleeps until each deadline; furthest off its place %1 ms, %2 missing"_s.arg(worst.median(), 0, 'f', 2)
             .arg(missing)});
}

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/kit/clocks.h"

#include <cerrno>
#include <ctime>

#include <sys/prctl.h>

namespace {

constexpr qint64 Second = 1'000'000'000;
// A shorter sleep may end too late.
constexpr qint64 WorthSleepingNs = 100'000;

qint64 read(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return qint64(now.tv_sec) * Second + now.tv_nsec;
}

} // namespace

qint64 clocks::monotonicNs()
{
    return read(CLOCK_MONOTONIC);
}

qint64 clocks::realtimeNs()
{
    return read(CLOCK_REALTIME);
}

qint64 clocks::threadCpuNs()
{
    return read(CLOCK_THREAD_CPUTIME_ID);
}

void clocks::sleepUntil(qint64 monotonicNs)
{
    thread_local const bool isExact = prctl(PR_SET_TIMERSLACK, 1UL, 0UL, 0UL, 0UL) == 0;
    Q_UNUSED(isExact)
    const timespec until{time_t(monotonicNs / Second), long(monotonicNs % Second)};
    while (clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &until, nullptr) == EINTR) { }
}

void clocks::awaitExactly(qint64 at)
{
    if (at - monotonicNs() > WorthSleepingNs)
        sleepUntil(at - WorthSleepingNs / 2);
    while (monotonicNs() < at) { }
}

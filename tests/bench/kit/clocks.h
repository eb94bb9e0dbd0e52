// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

// The kernel's clocks, in nanoseconds.
namespace clocks {

[[nodiscard]] qint64 monotonicNs();
[[nodiscard]] qint64 realtimeNs(); // since 1970-01-01 UTC, as records have it
[[nodiscard]] qint64 threadCpuNs(); // of the calling thread

void sleepUntil(qint64 monotonicNs);
// Sleeps while there is time for it and polls the clock for the rest.
void awaitExactly(qint64 monotonicNs);

} // namespace clocks

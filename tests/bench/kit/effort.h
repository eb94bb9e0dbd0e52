// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <algorithm>

// How much work goes into a figure.
struct Effort
{
    enum Size : quint8 {
        Tiny, // only checks that it runs
        Quick, // gives a rough figure
        Full,
    };
    Size size = Full;

    [[nodiscard]] int runs(int full) const
    {
        constexpr int QuickRuns = 3;
        return size == Full ? full : size == Quick ? std::min(full, QuickRuns) : 1;
    }
    [[nodiscard]] double seconds(double full) const { return full * share(); }
    [[nodiscard]] quint64 count(quint64 full) const { return std::max(quint64(double(full) * share()), quint64(10)); }

private:
    [[nodiscard]] double share() const { return size == Full ? 1.0 : size == Quick ? 0.2 : 0.005; }
};

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/subjects/subjects.h"

#include <array>

namespace {

constexpr std::array all = {
    Subject{"udp-cost", false, measureUdpCost},
    Subject{"udp-cost-window", true, measureUdpCostWithWindow},
    Subject{"udp-loss", true, measureUdpLoss},
    Subject{"tcp-stream", true, measureTcpStream},
    Subject{"tcp-crowd", false, measureTcpCrowd},
    Subject{"journal", false, measureJournal},
    Subject{"journal-big", false, measureBigJournal},
    Subject{"window", true, measureWindow},
    Subject{"window-big", true, measureBigWindow},
    Subject{"search", false, measureSearch},
    Subject{"filter", true, measureFilter},
    Subject{"echo", false, measureEcho},
    Subject{"start", false, measureStart},
    Subject{"every", false, measureEvery},
};

} // namespace

std::span<const Subject> subjects()
{
    return all;
}

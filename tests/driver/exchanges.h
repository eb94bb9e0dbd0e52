// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>

class WindowDriver;

// One exchange of each tab, clicked through the real window, with a plain Qt
// socket on loopback as the peer.
struct Exchange
{
    const char *name;
    bool (*run)(WindowDriver &); // whether both messages arrived
};

[[nodiscard]] std::span<const Exchange> exchanges(); // in the order of the tabs

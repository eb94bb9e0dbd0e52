// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/kit/effort.h"
#include "tests/bench/kit/table.h"

#include <span>

// What a subject is given, and where its figures go.
struct Bench
{
    Effort effort;
    Table table;
};

// Some rows of the table that belong together. Each is measured in a process
// of its own, so that none finds what another has left behind.
struct Subject
{
    const char *name;
    bool hasWindow;
    void (*measure)(Bench &bench);
};

[[nodiscard]] std::span<const Subject> subjects(); // in the table's order

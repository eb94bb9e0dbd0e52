// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/kit/effort.h"
#include "tests/bench/kit/table.h"

#include <span>

// The input of a subject, and the table for its figures.
struct Bench
{
    Effort effort;
    Table table;
};

// A group of related rows of the table. Each subject runs in a process of its
// own, so that none is affected by what another has left behind.
struct Subject
{
    const char *name;
    bool hasWindow;
    void (*measure)(Bench &bench);
};

[[nodiscard]] std::span<const Subject> subjects(); // in the table's order

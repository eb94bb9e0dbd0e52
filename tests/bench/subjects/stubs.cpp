// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/subjects/subjects.h"
void measureWindow(Bench &) { }
void measureBigWindow(Bench &) { }
void measureSearch(Bench &) { }
void measureFilter(Bench &) { }
void measureStart(Bench &) { }
void measureEvery(Bench &) { }

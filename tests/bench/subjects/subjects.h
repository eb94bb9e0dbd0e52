// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/bench.h"

void measureUdpCost(Bench &bench);
void measureUdpCostWithWindow(Bench &bench);
void measureUdpLoss(Bench &bench);
void measureTcpStream(Bench &bench);
void measureTcpCrowd(Bench &bench);
void measureJournal(Bench &bench);
void measureBigJournal(Bench &bench);
void measureWindow(Bench &bench);
void measureBigWindow(Bench &bench);
void measureSearch(Bench &bench);
void measureFilter(Bench &bench);
void measureEcho(Bench &bench);
void measureStart(Bench &bench);
void measureEvery(Bench &bench);

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

// The bench's own thread keeps its event loop running while something is
// measured, as the window's thread does.
namespace events {

void runFor(double seconds);
// False if the condition did not come true within the limit.
bool waitUntil(const std::function<bool()> &condition, double limitSeconds = 10);
// Runs `work` on a thread of its own and waits until it returns.
void runBeside(const std::function<void()> &work);

} // namespace events

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>

// Whole pages of memory from the system, of which nothing is resident before it
// is touched. Thread-safe.
namespace pages {

[[nodiscard]] char *map(std::size_t octets); // throws std::bad_alloc
void unmap(char *from, std::size_t octets);
// Makes them resident at once: cheaper than a fault for each page, and it can be
// done on another thread before they are needed.
void populate(char *from, std::size_t octets);

} // namespace pages

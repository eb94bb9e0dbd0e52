// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>

// Whole pages of memory from the system, resident only once they are touched.
// Thread-safe.
namespace pages {

[[nodiscard]] char *map(std::size_t octets); // throws std::bad_alloc
void unmap(char *from, std::size_t octets);
// Makes them resident at once: cheaper than a fault for each page, and another
// thread can do it before they are needed.
void populate(char *from, std::size_t octets);

} // namespace pages

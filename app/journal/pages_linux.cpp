// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/pages.h"

#include <new>

#include <sys/mman.h>

namespace {

constexpr std::size_t PageSize = 4096; // the smallest there is
constexpr int PopulateWrite = 23; // MADV_POPULATE_WRITE, madvise(2): Linux 5.14

} // namespace

char *pages::map(std::size_t octets)
{
    void *const memory = mmap(nullptr, octets, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED)
        throw std::bad_alloc();
    return static_cast<char *>(memory);
}

void pages::unmap(char *from, std::size_t octets)
{
    munmap(from, octets);
}

void pages::populate(char *from, std::size_t octets)
{
    if (madvise(from, octets, PopulateWrite) == 0)
        return;
    for (std::size_t at = 0; at < octets; at += PageSize)
        static_cast<volatile char *>(from)[at] = 0;
}

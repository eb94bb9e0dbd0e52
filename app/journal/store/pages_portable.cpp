// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/store/pages.h"

#include <new>

namespace {

constexpr std::size_t PageSize = 4096;

} // namespace

char *pages::map(std::size_t octets)
{
    return static_cast<char *>(::operator new(octets, std::align_val_t(PageSize)));
}

void pages::unmap(char *from, std::size_t)
{
    ::operator delete(from, std::align_val_t(PageSize));
}

void pages::populate(char *from, std::size_t octets)
{
    for (std::size_t at = 0; at < octets; at += PageSize)
        static_cast<volatile char *>(from)[at] = 0;
}

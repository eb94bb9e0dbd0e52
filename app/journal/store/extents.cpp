// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/store/extents.h"

#include <algorithm>
#include <iterator>

std::optional<quint64> Extents::take(quint64 size, quint64 limit)
{
    const auto fits = std::find_if(m_free.begin(), m_free.end(),
                                   [size](const auto &gap) { return gap.second >= size; });
    if (fits != m_free.end()) {
        const auto [offset, room] = *fits;
        m_free.erase(fits);
        if (room > size)
            m_free.emplace(offset + size, room - size);
        m_used += size;
        return offset;
    }
    // A gap at the end of the file serves as the first part: the file grows only by the rest.
    quint64 offset = m_end;
    if (!m_free.empty() && m_free.rbegin()->first + m_free.rbegin()->second == m_end)
        offset = m_free.rbegin()->first;
    if (offset + size > limit)
        return std::nullopt;
    m_free.erase(offset);
    m_end = offset + size;
    m_used += size;
    return offset;
}

void Extents::give(quint64 offset, quint64 size)
{
    m_used -= size;
    auto next = m_free.lower_bound(offset);
    if (next != m_free.begin()) {
        const auto before = std::prev(next);
        if (before->first + before->second == offset) {
            offset = before->first;
            size += before->second;
            m_free.erase(before);
        }
    }
    if (next != m_free.end() && offset + size == next->first) {
        size += next->second;
        m_free.erase(next);
    }
    m_free.emplace(offset, size);
}

void Extents::trim()
{
    if (m_free.empty() || m_free.rbegin()->first + m_free.rbegin()->second != m_end)
        return;
    m_end = m_free.rbegin()->first;
    m_free.erase(std::prev(m_free.end()));
}

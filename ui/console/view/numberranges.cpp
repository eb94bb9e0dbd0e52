// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/console/view/numberranges.h"

#include <algorithm>

void NumberRanges::add(quint64 one, quint64 other)
{
    const auto [first, last] = std::minmax(one, other);
    remove(first, last);
    auto after = std::ranges::lower_bound(m_ranges, first, {}, &Range::first);
    Range added{first, last};
    // What touches becomes one range, or Shift and an arrow key would make many.
    if (after != m_ranges.end() && after->first - 1 == last) {
        added.last = after->last;
        after = m_ranges.erase(after);
    }
    if (after != m_ranges.begin() && std::prev(after)->last + 1 == first)
        std::prev(after)->last = added.last;
    else
        m_ranges.insert(after, added);
}

void NumberRanges::remove(quint64 one, quint64 other)
{
    const auto [first, last] = std::minmax(one, other);
    std::vector<Range> left;
    left.reserve(m_ranges.size() + 1);
    for (const Range &range : m_ranges) {
        if (range.first < first)
            left.push_back({range.first, std::min(range.last, first - 1)});
        if (range.last > last)
            left.push_back({std::max(range.first, last + 1), range.last});
    }
    m_ranges = std::move(left);
}

void NumberRanges::removeBelow(quint64 number)
{
    if (number && !m_ranges.empty() && m_ranges.front().first < number)
        remove(0, number - 1);
}

bool NumberRanges::contains(quint64 number) const
{
    const auto after = std::ranges::upper_bound(m_ranges, number, {}, &Range::first);
    return after != m_ranges.begin() && std::prev(after)->last >= number;
}

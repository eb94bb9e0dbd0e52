// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <vector>

// A set of numbers, kept as ranges: a hundred million numbers in a row take no more
// room than one.
class NumberRanges
{
public:
    struct Range
    {
        quint64 first;
        quint64 last;

        bool operator==(const Range &) const = default;
    };

    // Both ends included, in either order.
    void add(quint64 one, quint64 other);
    void remove(quint64 one, quint64 other);
    void removeBelow(quint64 number);
    void clear() { m_ranges.clear(); }

    [[nodiscard]] bool isEmpty() const { return m_ranges.empty(); }
    [[nodiscard]] bool contains(quint64 number) const;
    [[nodiscard]] const std::vector<Range> &ranges() const { return m_ranges; } // ascending, apart

    bool operator==(const NumberRanges &) const = default;

private:
    std::vector<Range> m_ranges;
};

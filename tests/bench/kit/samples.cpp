// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/kit/samples.h"

#include <algorithm>
#include <cmath>
#include <limits>

void Samples::add(const Samples &other)
{
    m_values.insert(m_values.end(), other.m_values.begin(), other.m_values.end());
}

double Samples::percentile(double percent) const
{
    if (m_values.empty())
        return std::numeric_limits<double>::quiet_NaN();
    std::vector<double> values = m_values;
    const auto last = double(values.size() - 1);
    const double rank = std::clamp(std::ceil(percent / 100.0 * double(values.size())) - 1.0, 0.0, last);
    const auto place = values.begin() + std::ptrdiff_t(rank);
    std::ranges::nth_element(values, place);
    return *place;
}

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <vector>

// Figures of one kind, gathered to be reported as one.
class Samples
{
public:
    void add(double value) { m_values.push_back(value); }
    void add(const Samples &other);
    void reserve(qsizetype count) { m_values.reserve(std::size_t(count)); }

    [[nodiscard]] qsizetype count() const { return qsizetype(m_values.size()); }
    [[nodiscard]] double median() const { return percentile(50); }
    // The smallest value that `percent` of the samples do not exceed; NaN if
    // there are none.
    [[nodiscard]] double percentile(double percent) const;
    [[nodiscard]] double largest() const { return percentile(100); }

private:
    std::vector<double> m_values;
};

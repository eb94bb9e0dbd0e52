// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/console/view/rowscroll.h"

#include <algorithm>
#include <cmath>

namespace {

// The same share of `whole` as `part` is of `of`. A double is exact to 2^53; an
// error beyond that is less than a pixel of a bar.
quint64 scaled(quint64 part, quint64 of, quint64 whole)
{
    const double share = double(part) / double(of) * double(whole);
    return std::min(whole, quint64(std::llround(share)));
}

} // namespace

void RowScroll::setRows(quint64 rows)
{
    m_rows = rows;
    setTop(m_top);
}

void RowScroll::setPage(int rows)
{
    m_page = std::max(1, rows);
    setTop(m_top);
}

void RowScroll::setTop(quint64 row)
{
    m_top = std::min(row, lastTop());
}

void RowScroll::moveBy(qint64 rows)
{
    const quint64 far = rows < 0 ? quint64(0) - quint64(rows) : quint64(rows);
    if (rows < 0)
        m_top -= std::min(m_top, far);
    else
        m_top += std::min(lastTop() - m_top, far);
}

void RowScroll::dropFront(quint64 rows)
{
    m_rows -= std::min(m_rows, rows);
    m_top -= std::min(m_top, rows);
    setTop(m_top);
}

int RowScroll::barMaximum() const
{
    return int(std::min(lastTop(), quint64(MostSteps)));
}

int RowScroll::barPage() const
{
    return isScaled() ? std::max(1, int(scaled(quint64(m_page), lastTop(), quint64(MostSteps)))) : m_page;
}

int RowScroll::barValue() const
{
    return int(isScaled() ? scaled(m_top, lastTop(), quint64(MostSteps)) : m_top);
}

quint64 RowScroll::topOf(int barValue) const
{
    const auto steps = quint64(std::clamp(barValue, 0, barMaximum()));
    return isScaled() ? scaled(steps, quint64(MostSteps), lastTop()) : steps;
}

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

// The row at the top, of any number of rows, and its position on a scroll bar,
// which counts in an int. The row is exact; the bar is scaled when there are too
// many rows for it.
class RowScroll
{
public:
    static constexpr int MostSteps = 1 << 30; // of the bar

    void setRows(quint64 rows);
    void setPage(int rows); // seen in full
    void setTop(quint64 row); // at most lastTop()
    void moveBy(qint64 rows);
    void dropFront(quint64 rows); // the same rows stay in sight

    [[nodiscard]] quint64 rows() const { return m_rows; }
    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] quint64 top() const { return m_top; }
    [[nodiscard]] quint64 lastTop() const { return m_rows > quint64(m_page) ? m_rows - quint64(m_page) : 0; }
    [[nodiscard]] bool isAtEnd() const { return m_top == lastTop(); }

    [[nodiscard]] int barMaximum() const;
    [[nodiscard]] int barPage() const;
    [[nodiscard]] int barValue() const;
    [[nodiscard]] quint64 topOf(int barValue) const;

private:
    [[nodiscard]] bool isScaled() const { return lastTop() > quint64(MostSteps); }

    quint64 m_rows = 0;
    quint64 m_top = 0;
    int m_page = 1;
};

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/console/view/numberranges.h"

#include <Qt>

// The selected records, by their numbers, and the current one. Clicks and keys mean
// what they mean in any list.
class RowChoice
{
public:
    [[nodiscard]] const NumberRanges &selected() const { return m_selected; }
    [[nodiscard]] quint64 current() const { return m_current; } // 0 when there is none

    void choose(quint64 number); // selects it alone and makes it current
    void click(quint64 number, Qt::KeyboardModifiers modifiers);
    void dragTo(quint64 number); // after a click
    void moveTo(quint64 number, Qt::KeyboardModifiers modifiers); // by keys
    void setCurrent(quint64 number) { m_current = number; }
    void toggleCurrent();
    void add(quint64 first, quint64 last) { m_selected.add(first, last); }
    void remove(quint64 first, quint64 last) { m_selected.remove(first, last); }
    void clearSelection() { m_selected.clear(); }
    void dropBelow(quint64 number); // these records are no longer shown

    bool operator==(const RowChoice &) const = default;

private:
    void choosePartTo(quint64 number, bool beside);

    NumberRanges m_selected;
    NumberRanges m_beside; // selected before a drag, which leaves it alone
    quint64 m_current = 0;
    quint64 m_anchor = 0; // where Shift and a drag select from
    bool m_dragRemoves = false;
};

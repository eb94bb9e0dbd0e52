// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/console/view/rowchoice.h"

#include <algorithm>

void RowChoice::choose(quint64 number)
{
    m_selected.clear();
    m_beside.clear();
    m_selected.add(number, number);
    m_current = number;
    m_anchor = number;
    m_dragRemoves = false;
}

void RowChoice::click(quint64 number, Qt::KeyboardModifiers modifiers)
{
    if (modifiers & Qt::ShiftModifier) {
        choosePartTo(number, modifiers & Qt::ControlModifier);
    } else if (modifiers & Qt::ControlModifier) {
        m_beside = m_selected;
        m_dragRemoves = m_selected.contains(number);
        m_anchor = number;
        dragTo(number);
    } else {
        choose(number);
    }
}

void RowChoice::dragTo(quint64 number)
{
    m_selected = m_beside;
    if (m_dragRemoves)
        m_selected.remove(m_anchor, number);
    else
        m_selected.add(m_anchor, number);
    m_current = number;
}

void RowChoice::moveTo(quint64 number, Qt::KeyboardModifiers modifiers)
{
    if (modifiers & Qt::ShiftModifier)
        choosePartTo(number, modifiers & Qt::ControlModifier);
    else if (modifiers & Qt::ControlModifier)
        m_current = number;
    else
        choose(number);
}

void RowChoice::choosePartTo(quint64 number, bool beside)
{
    if (!m_anchor)
        m_anchor = m_current ? m_current : number;
    m_beside = beside ? m_selected : NumberRanges();
    m_dragRemoves = false;
    dragTo(number);
}

void RowChoice::toggleCurrent()
{
    if (!m_current)
        return;
    if (m_selected.contains(m_current))
        m_selected.remove(m_current, m_current);
    else
        m_selected.add(m_current, m_current);
    m_anchor = m_current;
}

void RowChoice::dropBelow(quint64 number)
{
    m_selected.removeBelow(number);
    m_beside.removeBelow(number);
    if (m_current < number)
        m_current = 0;
    if (m_anchor)
        m_anchor = std::max(m_anchor, number);
}

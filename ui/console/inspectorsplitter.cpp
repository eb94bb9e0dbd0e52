// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/console/inspectorsplitter.h"

InspectorSplitter::InspectorSplitter(QWidget &rows, QWidget &inspector, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent),
      m_rows(rows),
      m_inspector(inspector)
{
    addWidget(&rows);
    addWidget(&inspector);
    setChildrenCollapsible(false);
    setHandleWidth(8);
    setStretchFactor(0, 1);
    setStretchFactor(1, 0);
    setSizes(m_sizes);
    inspector.hide();
}

void InspectorSplitter::setHasRoom(bool hasRoom)
{
    if (!m_chosen && hasRoom != isInspectorVisible())
        showInspector(hasRoom);
}

void InspectorSplitter::setInspectorVisible(bool visible)
{
    m_chosen = visible;
    if (visible == isInspectorVisible())
        return;
    showInspector(visible);
    if (!visible)
        m_rows.setFocus();
}

void InspectorSplitter::showInspector(bool visible)
{
    if (!visible)
        m_sizes = sizes();
    m_inspector.setVisible(visible);
    if (visible)
        setSizes(m_sizes);
    emit inspectorVisibleChanged(visible);
}

QList<int> InspectorSplitter::sharedSizes() const
{
    return isInspectorVisible() ? sizes() : m_sizes;
}

void InspectorSplitter::setSharedSizes(const QList<int> &sizes)
{
    if (sizes.size() != count() || sizes.contains(0))
        return;
    m_sizes = sizes;
    setSizes(m_sizes);
}

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/console/view/accessibleevents.h"

#include <QAccessible>
#include <QWidget>

namespace accessibleevents {

void announceFocus(QWidget &view)
{
    if (!QAccessible::isActive() || !view.hasFocus())
        return;
    const QAccessibleInterface *const console = QAccessible::queryAccessibleInterface(&view);
    if (QAccessibleInterface *const cell = console ? console->focusChild() : nullptr) {
        QAccessibleEvent event(cell, QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
}

void announceSelection(QWidget &view)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(&view, QAccessible::SelectionWithin);
    QAccessible::updateAccessibility(&event);
}

void announceRows(QWidget &view)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleTableModelChangeEvent event(&view, QAccessibleTableModelChangeEvent::ModelReset);
    QAccessible::updateAccessibility(&event);
}

} // namespace accessibleevents

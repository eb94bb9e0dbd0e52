// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/taborder.h"

#include <QList>
#include <QWidget>

#include <utility>

namespace {

bool isField(const QWidget *widget)
{
    return widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy();
}

} // namespace

void taborder::putBehind(QWidget *anchor, QWidget *page)
{
    QList<QWidget *> fields;
    for (QWidget *next = page; next == page || page->isAncestorOf(next); next = next->nextInFocusChain())
        if (isField(next))
            fields << next;
    for (const QWidget *const start = anchor; !isField(anchor);) { // Qt accepts nothing else
        anchor = anchor->previousInFocusChain();
        if (anchor == start)
            return; // there is nothing to put it after
    }
    for (QWidget *field : std::as_const(fields)) {
        QWidget::setTabOrder(anchor, field);
        anchor = field;
    }
}

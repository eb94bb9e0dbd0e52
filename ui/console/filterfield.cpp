// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/console/filterfield.h"

#include "ui/style/theme.h"

#include <QPainter>

void FilterField::setErrorAt(qsizetype place)
{
    m_errorAt = place;
    update();
}

// A line edit says only where its cursor stands; other places follow from the
// width of the text between.
void FilterField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_errorAt < 0)
        return;
    const QString typed = text();
    const QFontMetrics metrics = fontMetrics();
    const qsizetype place = std::min(m_errorAt, typed.size());
    qsizetype end = typed.indexOf(u' ', place);
    end = end < 0 ? typed.size() : end;
    const int cursor = cursorRect().center().x() - metrics.horizontalAdvance(typed.first(cursorPosition()));
    const int from = cursor + metrics.horizontalAdvance(typed.first(place));
    const int to = std::max(from + metrics.horizontalAdvance(u'0'),
                            cursor + metrics.horizontalAdvance(typed.first(end)));
    const QColor failed = Theme::color(Theme::Role::Failed);
    QPainter painter(this);
    painter.setClipRect(rect().adjusted(2, 0, -2, 0));
    painter.setPen(QPen(failed.isValid() ? failed : QColor(Qt::red), 2));
    const int y = (height() + metrics.height()) / 2;
    painter.drawLine(from, y, to, y);
}

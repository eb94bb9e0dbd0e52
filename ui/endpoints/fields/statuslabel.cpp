// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/endpoints/fields/statuslabel.h"

#include "ui/style/appstyle.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QTextLayout>

StatusLabel::StatusLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::PlaceholderText);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
}

void StatusLabel::say(const QString &sentence, bool isFault)
{
    if (sentence == text() && isFault == m_isFault)
        return;
    m_isFault = isFault;
    setText(sentence);
    setAccessibleDescription(sentence);
    setToolTip(Qt::convertFromPlainText(sentence)); // escaped, and wrapped if long
    update();
}

QSize StatusLabel::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, AppStyle::FieldHeight};
}

QSize StatusLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, AppStyle::FieldHeight};
}

QStringList StatusLabel::wrapped() const
{
    const qsizetype room = qMax(1, height() / fontMetrics().lineSpacing());
    QTextLayout layout(text(), font());
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width());
        if (lines.size() + 1 == room) {
            const QString rest = text().mid(line.textStart());
            lines.append(fontMetrics().elidedText(rest, Qt::ElideRight, width()));
            break;
        }
        lines.append(text().mid(line.textStart(), line.textLength()));
    }
    layout.endLayout();
    return lines;
}

// A single line is level with the text in the fields; more lines grow upwards.
void StatusLabel::paintEvent(QPaintEvent *)
{
    const QStringList lines = wrapped();
    const int lineHeight = fontMetrics().lineSpacing();
    const int textHeight = lineHeight * int(lines.size());
    int top = height() - qMax(textHeight, (AppStyle::FieldHeight + textHeight) / 2);

    QPainter painter(this);
    painter.setPen(m_isFault ? Theme::color(Theme::Role::Failed) : palette().color(foregroundRole()));
    for (const QString &line : lines) {
        // Drawn at the baseline: in a rectangle, a taller fallback font such as
        // a Chinese one sinks and is cut off.
        painter.drawText(0, top + fontMetrics().ascent(), line);
        top += lineHeight;
    }
}

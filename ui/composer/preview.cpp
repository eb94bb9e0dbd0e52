// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/composer/preview.h"

#include "app/payload/notation.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QPainter>

#include <limits>

using namespace Qt::StringLiterals;

Preview::Preview(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void Preview::setOctets(const QByteArray &octets)
{
    m_octets = octets;
    m_shown = true;
    rewrite();
}

void Preview::clear()
{
    m_octets.clear();
    m_shown = false;
    rewrite();
}

QSize Preview::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, fontMetrics().height()};
}

QSize Preview::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, fontMetrics().height()};
}

void Preview::rewrite()
{
    m_text.clear();
    if (m_shown) {
        constexpr qsizetype Most = std::numeric_limits<int>::max();
        m_text = tr("%Ln octets", "what the message in the send box becomes", int(qMin(m_octets.size(), Most)));
        // Formats only what fits into the width.
        const QFontMetrics metrics(font());
        const int room = width() - metrics.horizontalAdvance(m_text + u": …"_s);
        const qsizetype fit = qMax(0, room / qMax(1, metrics.horizontalAdvance("00 "_L1)));
        const QString hex = notation::toHex(QByteArrayView(m_octets).first(qMin(fit, m_octets.size())), u' ');
        if (!hex.isEmpty())
            m_text += ": "_L1 + hex + (fit < m_octets.size() ? u" …"_s : QString());
    }
    setAccessibleDescription(m_text);
    update();
}

void Preview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     fontMetrics().elidedText(m_text, Qt::ElideRight, width()));
}

void Preview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    rewrite();
}

void Preview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rewrite();
    QWidget::changeEvent(event);
}

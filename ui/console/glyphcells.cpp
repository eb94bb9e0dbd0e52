// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/console/glyphcells.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace {

constexpr int MostKnown = 1000; // texts
constexpr int MostTables = 24;
constexpr int Margin = 8; // device pixels around a text, for what hangs over
constexpr QChar Ellipsis = u'…';

bool isPrintable(QChar c)
{
    return c >= u' ' && c <= u'~';
}

bool isLetter(QChar c)
{
    return (c.unicode() | 0x20) >= u'a' && (c.unicode() | 0x20) <= u'z';
}

// The advance that all printable characters have, 0 when they differ.
qreal commonAdvance(const QFont &font)
{
    const QFontMetricsF metrics(font);
    const qreal advance = metrics.horizontalAdvance(u'0');
    for (char16_t c = u' '; c <= u'~'; ++c) {
        if (std::abs(metrics.horizontalAdvance(QChar(c)) - advance) > 0.01)
            return 0;
    }
    return advance;
}

struct Place
{
    int pixel;
    int phase;
};

// In quarters of a device pixel, as QPainter places glyphs.
Place placeOf(qreal devicePixels)
{
    const auto quarters = int(std::floor(devicePixels * 4 + 0.001));
    return {quarters >> 2, quarters & 3};
}

} // namespace

QString fitting(const QFontMetrics &metrics, const QString &text, int width)
{
    const qsizetype most = width / std::max(1, metrics.horizontalAdvance(u'i')) + 16;
    return metrics.elidedText(text.size() > most ? text.first(most) : text, Qt::ElideRight, width);
}

GlyphCells::GlyphCells() : m_metrics(m_font), m_known(MostKnown) { }

void GlyphCells::prepare(const QFont &font, int rowHeight, qreal devicePixelRatio)
{
    if (font == m_font && rowHeight == m_rowHeight && devicePixelRatio == m_ratio)
        return;
    m_font = font;
    m_metrics = QFontMetrics(font);
    m_rowHeight = rowHeight;
    m_ratio = devicePixelRatio;
    m_advance = commonAdvance(font);
    m_tables.clear();
    m_known.clear();
    m_charactersIn.clear();
}

bool GlyphCells::takes(QStringView text) const
{
    return m_advance > 0 && std::all_of(text.begin(), text.end(), isPrintable);
}

GlyphCells::Table &GlyphCells::tableOf(Colors colors)
{
    const auto found = std::ranges::find_if(m_tables, [colors](const auto &table) { return table->colors == colors; });
    if (found != m_tables.end())
        return **found;
    if (m_tables.size() == MostTables)
        m_tables.clear();
    m_tables.push_back(std::make_unique<Table>(Table{colors, {}}));
    return *m_tables.back();
}

const Stamp &GlyphCells::glyph(Table &table, int index, int phase) const
{
    Glyph &glyph = table.glyphs[std::size_t(phase)][std::size_t(index)];
    if (!glyph.isDrawn) {
        // What an ellipsis looks like depends on the script before it.
        QString text(QChar(u'!' + index));
        if (index >= EllipsisAfterWord)
            text = QString(index == EllipsisAfterWord ? u'a' : u'1') + Ellipsis;
        glyph.stamp = drawn(text, text.size() - 1, 0, Qt::AlignLeft, table.colors, phase);
        glyph.isDrawn = true;
    }
    return glyph.stamp;
}

// The first `lead` characters shape what follows but are not taken.
Stamp GlyphCells::drawn(const QString &text, qsizetype lead, qreal width, Qt::Alignment alignment, Colors colors,
                        int phase) const
{
    const qreal textWidth = std::max(width, qreal(m_metrics.horizontalAdvance(text)));
    const int origin = Margin + int(std::ceil(qreal(lead) * m_advance * m_ratio));
    QImage image(origin + int(std::ceil(textWidth * m_ratio)) + Margin, int(std::ceil(m_rowHeight * m_ratio)),
                 QImage::Format_RGB32);
    image.setDevicePixelRatio(m_ratio);
    image.fill(colors.ground);
    QPainter painter(&image);
    painter.setFont(m_font);
    painter.setPen(QColor::fromRgb(colors.ink));
    const qreal x = (origin + phase / qreal(Phases)) / m_ratio - qreal(lead) * m_advance;
    painter.drawText(QRectF(x, 0, textWidth, m_rowHeight), int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                     text);
    painter.end();
    return Stamp::cutFrom(image, colors.ground, origin, lead ? origin : 0);
}

qsizetype GlyphCells::charactersIn(int width)
{
    const auto known = m_charactersIn.constFind(width);
    if (known != m_charactersIn.cend())
        return *known;
    const QString elided = fitting(m_metrics, QString(qsizetype(width / m_advance) + 2, u'0'), width);
    const qsizetype kept = elided.endsWith(Ellipsis) ? elided.size() - 1 : 0;
    return *m_charactersIn.insert(width, kept);
}

qreal GlyphCells::paintAscii(RowStrip &strip, qreal x, int width, QStringView text, Colors colors)
{
    if (width <= 0)
        return 0;
    Table &table = tableOf(colors);
    const bool elided = qreal(text.size()) * m_advance > width + 0.01;
    const QStringView shown = elided ? text.first(std::min(text.size(), charactersIn(width))) : text;
    bool word = false;
    qreal pen = x * m_ratio;
    const qreal step = m_advance * m_ratio;
    for (const QChar c : shown) {
        word |= isLetter(c);
        if (c != u' ') {
            const Place place = placeOf(pen);
            strip.put(glyph(table, c.unicode() - u'!', place.phase), place.pixel);
        }
        pen += step;
    }
    if (!elided)
        return qreal(shown.size()) * m_advance;
    const Place place = placeOf(pen);
    strip.put(glyph(table, word ? EllipsisAfterWord : EllipsisAfterSign, place.phase), place.pixel);
    return width;
}

void GlyphCells::paintKnown(RowStrip &strip, qreal x, int width, const QString &text, Qt::Alignment alignment,
                            Colors colors)
{
    if (width <= 0)
        return;
    const Place place = placeOf(x * m_ratio);
    const Known key{text, width, alignment, colors, place.phase};
    Stamp *stamp = m_known.object(key);
    if (!stamp) {
        stamp = new Stamp(drawn(fitting(m_metrics, text, width), 0, width, alignment, colors, place.phase));
        m_known.insert(key, stamp); // which owns it
    }
    strip.put(*stamp, place.pixel);
}

int GlyphCells::paintDrawn(RowStrip &strip, int x, int width, const QString &text, Colors colors) const
{
    if (width <= 0)
        return 0;
    const QString shown = fitting(m_metrics, text, width);
    QImage image = strip.image(m_ratio);
    QPainter painter(&image);
    painter.setFont(m_font);
    painter.setPen(QColor::fromRgb(colors.ink));
    painter.drawText(QRect(x, 0, width, m_rowHeight), int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
                     shown);
    return m_metrics.horizontalAdvance(shown);
}

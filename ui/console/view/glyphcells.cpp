// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/console/view/glyphcells.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace {

constexpr int MostKnown = 1000; // texts
constexpr int MostTables = 24;
constexpr int Margin = 8; // device pixels around a text, for what hangs over
constexpr qreal Rounding = 0.01; // of a pixel

// Indexes of glyphs: ASCII from the space on, the pictures of controls, and
// what else stands for something that cannot be shown.
constexpr std::size_t Pictures = 95;
constexpr std::size_t Others = Pictures + 0x22;
constexpr QStringView OtherCharacters = u"‹›\xfffd│";
constexpr std::size_t EllipsisAfterWord = Others + 4;
constexpr std::size_t EllipsisAfterSign = EllipsisAfterWord + 1;
constexpr std::size_t NoGlyph = ~std::size_t(0);
constexpr QChar Ellipsis = u'…';

std::size_t indexOf(QChar c)
{
    if (c >= u' ' && c <= u'~')
        return std::size_t(c.unicode() - u' ');
    if (c >= QChar(0x2400) && c <= QChar(0x2421))
        return Pictures + std::size_t(c.unicode() - 0x2400);
    const qsizetype other = OtherCharacters.indexOf(c);
    return other < 0 ? NoGlyph : Others + std::size_t(other);
}

QChar characterOf(std::size_t index)
{
    if (index < Pictures)
        return QChar(u' ' + char16_t(index));
    if (index < Others)
        return QChar(0x2400 + char16_t(index - Pictures));
    return index < EllipsisAfterWord ? OtherCharacters.at(qsizetype(index - Others)) : Ellipsis;
}

bool isLetter(QChar c)
{
    return (c.unicode() | 0x20) >= u'a' && (c.unicode() | 0x20) <= u'z';
}

struct Place
{
    int pixel;
    int phase;
};

// In quarters of a device pixel, as QPainter places glyphs.
Place placeOf(qreal devicePixels)
{
    const auto quarters = int(std::floor(devicePixels * 4 + Rounding));
    return {quarters >> 2, quarters & 3};
}

} // namespace

QString fitting(const QFontMetrics &metrics, const QString &text, int width)
{
    const qsizetype most = width / std::max(1, metrics.horizontalAdvance(u'i')) + 16;
    return metrics.elidedText(text.size() > most ? text.first(most) : text, Qt::ElideRight, width);
}

GlyphCells::GlyphCells() : m_metrics(m_font), m_known(MostKnown)
{
    static_assert(EllipsisAfterSign + 1 == Glyphs);
}

void GlyphCells::prepare(const QFont &font, int rowHeight, qreal devicePixelRatio)
{
    if (font == m_font && rowHeight == m_rowHeight && devicePixelRatio == m_ratio)
        return;
    m_font = font;
    m_metrics = QFontMetrics(font);
    m_rowHeight = rowHeight;
    m_ratio = devicePixelRatio;
    m_tables.clear();
    m_known.clear();
    const QFontMetricsF metrics(font);
    for (std::size_t index = 0; index < Glyphs; ++index)
        m_advances[index] = metrics.horizontalAdvance(characterOf(index));
    m_ellipsis = m_advances[EllipsisAfterSign];
    // Where widths differ, characters are shaped and kerned together.
    const auto differs = [this](qreal advance) { return std::abs(advance - m_advances[0]) > Rounding; };
    if (std::any_of(m_advances.begin(), m_advances.begin() + Pictures, differs))
        m_advances.fill(0);
}

qsizetype GlyphCells::moreThanFit(int width) const
{
    return std::max(0, width) / std::max(1, m_metrics.horizontalAdvance(u'i')) + 16;
}

std::optional<GlyphCells::Fit> GlyphCells::fit(QStringView text, int width) const
{
    const qreal beforeEllipsis = width - m_ellipsis;
    qreal sum = 0;
    Fit cut{-1, beforeEllipsis >= 0, 0};
    for (qsizetype at = 0; at < text.size(); ++at) {
        const std::size_t index = indexOf(text[at]);
        const qreal advance = index == NoGlyph ? 0 : m_advances[index];
        if (advance == 0)
            return {};
        if (cut.characters < 0 && sum + advance >= beforeEllipsis)
            cut = {at, cut.isElided, sum};
        sum += advance;
        if (sum > width + Rounding)
            return cut.isElided ? cut : Fit{0, false, 0};
    }
    return Fit{text.size(), false, sum};
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

const Stamp &GlyphCells::glyph(Table &table, std::size_t index, int phase) const
{
    Glyph &glyph = table.glyphs[std::size_t(phase)][index];
    if (!glyph.isDrawn) {
        // What a sign looks like depends on the script before it.
        QString text(characterOf(index));
        if (index >= Pictures)
            text.prepend(index == EllipsisAfterSign ? u'1' : u'a');
        glyph.stamp = drawn(text, text.size() - 1, 0, Qt::AlignLeft, table.colors, phase);
        glyph.isDrawn = true;
    }
    return glyph.stamp;
}

// The first `lead` characters shape what follows but are not taken.
Stamp GlyphCells::drawn(const QString &text, qsizetype lead, qreal width, Qt::Alignment alignment, Colors colors,
                        int phase) const
{
    const qreal leadWidth = qreal(lead) * m_advances[0];
    const qreal textWidth = std::max(width, qreal(m_metrics.horizontalAdvance(text)));
    const int origin = Margin + int(std::ceil(leadWidth * m_ratio));
    QImage image(origin + int(std::ceil(textWidth * m_ratio)) + Margin, int(std::ceil(m_rowHeight * m_ratio)),
                 QImage::Format_RGB32);
    image.setDevicePixelRatio(m_ratio);
    image.fill(colors.ground);
    QPainter painter(&image);
    painter.setFont(m_font);
    painter.setPen(QColor::fromRgb(colors.ink));
    const qreal x = (origin + phase / qreal(Phases)) / m_ratio - leadWidth;
    painter.drawText(QRectF(x, 0, textWidth, m_rowHeight), int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                     text);
    painter.end();
    return Stamp::cutFrom(image, colors.ground, origin, lead ? origin : 0);
}

void GlyphCells::paintCells(RowStrip &strip, qreal x, QStringView text, const Fit &fit, Colors colors)
{
    Table &table = tableOf(colors);
    bool isWord = false;
    qreal pen = x * m_ratio;
    for (const QChar c : text.first(fit.characters)) {
        isWord |= isLetter(c);
        const std::size_t index = indexOf(c);
        if (c != u' ') {
            const Place place = placeOf(pen);
            strip.put(glyph(table, index, place.phase), place.pixel);
        }
        pen += m_advances[index] * m_ratio;
    }
    if (!fit.isElided)
        return;
    const Place place = placeOf(pen);
    strip.put(glyph(table, isWord ? EllipsisAfterWord : EllipsisAfterSign, place.phase), place.pixel);
}

void GlyphCells::paintKnown(RowStrip &strip, int x, int width, const QString &text, Qt::Alignment alignment,
                            Colors colors)
{
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
    const QString shown = fitting(m_metrics, text, width);
    QImage image = strip.image(m_ratio);
    QPainter painter(&image);
    painter.setFont(m_font);
    painter.setPen(QColor::fromRgb(colors.ink));
    painter.drawText(QRect(x, 0, width, m_rowHeight), int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
                     shown);
    return m_metrics.horizontalAdvance(shown);
}

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/console/view/rowpainter.h"

#include <QPainter>

#include <cmath>

namespace {

constexpr int Gap = 16; // between two things in one cell

int devicePixels(int logical, qreal ratio)
{
    return int(std::lround(logical * ratio));
}

} // namespace

void RowPainter::begin(const Frame &frame)
{
    m_frame = frame;
    m_cells.prepare(frame.font, frame.rowHeight, frame.devicePixelRatio);
    m_strip.resize(int(std::ceil(frame.width * frame.devicePixelRatio)),
                   int(std::ceil(frame.rowHeight * frame.devicePixelRatio)));
    const QPalette &palette = frame.palette;
    m_text = palette.color(QPalette::Text).rgb();
    m_ground = palette.color(QPalette::Base).rgb();
    const QColor onSelection = Theme::colorOnSelection();
    m_selectedText = (onSelection.isValid() ? onSelection : palette.color(QPalette::HighlightedText)).rgb();
    m_selectedGround = palette.color(QPalette::Highlight).rgb();
    for (std::size_t role = 0; role < Roles; ++role) {
        const QColor color = Theme::color(Theme::Role(role));
        m_tones[role] = color.isValid() ? color.rgb() : m_text;
    }
}

void RowPainter::paint(QPainter &painter, int y, const Record &record, State state)
{
    m_strip.fill(0, m_strip.width(), state.isSelected ? m_selectedGround : m_ground);
    for (int column = 0; column < ConsoleColumn::Count; ++column)
        paintCell(record, ConsoleColumn::Id(column), state.isSelected);
    copyOut(painter, y, m_frame.rowHeight);
    if (state.focusedColumn >= 0)
        paintFocus(painter, y, m_frame.columns[std::size_t(state.focusedColumn)], state.isSelected);
}

void RowPainter::paintNothing(QPainter &painter, int y, int height)
{
    painter.fillRect(0, y, m_frame.width, height, QColor::fromRgb(m_ground));
}

GlyphCells::Colors RowPainter::colorsOf(const Record &record, ConsoleColumn::Id column, bool selected) const
{
    if (selected)
        return {m_selectedText, m_selectedGround};
    const std::optional<Theme::Role> tone = ConsoleColumns[column].toneOf(record);
    return {tone ? m_tones[std::size_t(*tone)] : m_text, m_ground};
}

void RowPainter::paintCell(const Record &record, ConsoleColumn::Id column, bool selected)
{
    const Span whole = m_frame.columns[column];
    const Span inside{whole.x + m_frame.margin, whole.width - 2 * m_frame.margin};
    if (inside.width <= 0 || whole.x >= m_frame.width || whole.x + whole.width <= 0)
        return;
    const GlyphCells::Colors colors = colorsOf(record, column, selected);
    if (column == ConsoleColumn::Payload) {
        paintPayload(record, inside, colors);
        return;
    }
    const QString text = m_model.text(record, column);
    if (text.isEmpty())
        return;
    const Qt::Alignment alignment = ConsoleColumns[column].alignment();
    const std::optional<GlyphCells::Fit> fit = m_cells.fit(text, inside.width);
    const bool atRight = alignment.testFlag(Qt::AlignRight);
    if (!fit || (atRight && fit->isElided))
        m_cells.paintKnown(m_strip, inside.x, inside.width, text, alignment, colors);
    else
        m_cells.paintCells(m_strip, inside.x + (atRight ? inside.width - fit->width : 0), text, *fit, colors);
}

void RowPainter::paintPayload(const Record &record, Span place, GlyphCells::Colors colors)
{
    // A character takes four octets at most.
    const qsizetype octets = std::min(RecordFormatter::CellOctets, 4 * m_cells.moreThanFit(place.width));
    Span rest = place;
    const bool twoColumns = m_twoColumns && record.isValid() && record.isData();
    if (twoColumns) {
        const Span left{place.x, place.width * 3 / 5};
        paintText(left, RecordFormatter::hex(record, octets), colors);
        rest = {place.x + left.width - 1 + Gap, place.width - left.width + 1 - Gap};
    }
    const QString text = !record.isValid() ? m_model.text(record, ConsoleColumn::Payload)
        : twoColumns                       ? m_model.formatter().text(record, octets)
                                           : m_model.formatter().payload(record, octets);
    const int used = int(std::ceil(paintText(rest, text, colors))) + Gap;
    const QString remark = record.isValid() ? RecordFormatter::remark(record) : QString();
    if (remark.isEmpty())
        return;
    const QRgb muted = m_tones[std::size_t(Theme::Role::Muted)];
    const GlyphCells::Colors quiet{colors.ground == m_ground ? muted : colors.ink, colors.ground};
    paintText({rest.x + used, rest.width - used}, remark, quiet);
}

qreal RowPainter::paintText(Span place, const QString &text, GlyphCells::Colors colors)
{
    if (place.width <= 0)
        return 0;
    const std::optional<GlyphCells::Fit> fit = m_cells.fit(text, place.width);
    if (!fit)
        return m_cells.paintDrawn(m_strip, place.x, place.width, text, colors);
    m_cells.paintCells(m_strip, place.x, text, *fit, colors);
    return fit->isElided ? place.width : fit->width;
}

void RowPainter::paintFocus(QPainter &painter, int y, Span column, bool selected) const
{
    painter.setPen(QColor::fromRgb(selected ? m_selectedText : m_selectedGround));
    painter.drawRect(QRect(column.x, y, column.width, m_frame.rowHeight).adjusted(0, 0, -1, -1));
}

// In device pixels, so that nothing is scaled: a row ends where the next one
// begins, also when a row is no whole number of them.
void RowPainter::copyOut(QPainter &painter, int y, int height)
{
    const qreal ratio = m_frame.devicePixelRatio;
    const int top = devicePixels(y, ratio);
    const int bottom = devicePixels(y + height, ratio);
    painter.save();
    painter.scale(1 / ratio, 1 / ratio);
    painter.drawImage(QPoint(0, top), m_strip.image(), QRect(0, 0, m_strip.width(), bottom - top));
    painter.restore();
}

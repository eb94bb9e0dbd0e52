// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/console/rowstrip.h"

#include <QCache>
#include <QFont>
#include <QFontMetrics>
#include <QHash>
#include <QString>

#include <array>
#include <memory>
#include <vector>

// Text in the rows' font, painted fast: printable ASCII characters are drawn
// once for each pair of colours and copied from then on, and so are short texts
// that are seen again and again. Whatever a font and a platform make of a text
// is kept: the drawing is QPainter's.
class GlyphCells
{
public:
    struct Colors
    {
        QRgb ink;
        QRgb ground;

        bool operator==(const Colors &) const = default;
    };

    GlyphCells();

    // Forgets what was drawn when one of these is new.
    void prepare(const QFont &font, int rowHeight, qreal devicePixelRatio);

    // Whether characters can stand for themselves: ASCII in a font with one width.
    [[nodiscard]] bool takes(QStringView text) const;
    [[nodiscard]] qreal advance() const { return m_advance; }

    // From x, in logical pixels. As much as fits into `width`, then an ellipsis.
    // Gives the width of what was painted.
    qreal paintAscii(RowStrip &strip, qreal x, int width, QStringView text, Colors colors);
    // Any text, elided too; drawn by QPainter unless it is known from before.
    void paintKnown(RowStrip &strip, qreal x, int width, const QString &text, Qt::Alignment alignment, Colors colors);
    // Any text, drawn by QPainter each time. Gives its width.
    int paintDrawn(RowStrip &strip, int x, int width, const QString &text, Colors colors) const;

private:
    static constexpr int Phases = 4; // places within a pixel where a character may start
    enum Index : quint8 { FirstGlyph = 0, EllipsisAfterWord = 94, EllipsisAfterSign, IndexCount };

    struct Glyph
    {
        bool isDrawn = false;
        Stamp stamp;
    };
    struct Table
    {
        Colors colors;
        std::array<std::array<Glyph, IndexCount>, Phases> glyphs;
    };
    struct Known
    {
        QString text;
        int width;
        Qt::Alignment alignment;
        Colors colors;
        int phase;

        bool operator==(const Known &) const = default;
        friend size_t qHash(const Known &known, size_t seed)
        {
            return qHashMulti(seed, known.text, known.width, known.colors.ink, known.colors.ground, known.phase);
        }
    };

    [[nodiscard]] Table &tableOf(Colors colors);
    [[nodiscard]] const Stamp &glyph(Table &table, int index, int phase) const;
    [[nodiscard]] Stamp drawn(const QString &text, qsizetype lead, qreal width, Qt::Alignment alignment, Colors colors,
                              int phase) const;
    [[nodiscard]] qsizetype charactersIn(int width);

    QFont m_font;
    QFontMetrics m_metrics;
    int m_rowHeight = 0;
    qreal m_ratio = 0; // device pixels in a logical one
    qreal m_advance = 0; // of every character, 0 when they differ
    std::vector<std::unique_ptr<Table>> m_tables;
    QCache<Known, Stamp> m_known;
    QHash<int, qsizetype> m_charactersIn; // before an ellipsis, by width
};

// Cut at its end, with an ellipsis, when it is too long. No more of a long text
// is measured than could ever fit.
[[nodiscard]] QString fitting(const QFontMetrics &metrics, const QString &text, int width);

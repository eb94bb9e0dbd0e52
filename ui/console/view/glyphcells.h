// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/console/view/rowstrip.h"

#include <QCache>
#include <QFont>
#include <QFontMetrics>
#include <QString>

#include <array>
#include <memory>
#include <optional>
#include <vector>

// Text in the rows' font, painted fast: printable ASCII characters and the signs
// for controls are drawn once for each pair of colours and then copied, and so are
// short texts that appear again and again. QPainter draws them, so they look as the
// font and the platform want them.
class GlyphCells
{
public:
    struct Colors
    {
        QRgb ink;
        QRgb ground;

        bool operator==(const Colors &) const = default;
    };
    struct Fit
    {
        qsizetype characters; // before the ellipsis
        bool isElided;
        qreal width; // without the ellipsis
    };

    GlyphCells();

    // Forgets all drawings if one of these has changed.
    void prepare(const QFont &font, int rowHeight, qreal devicePixelRatio);

    // How much of a text fits, cut as QFontMetrics::elidedText() cuts. Nothing if
    // one of its characters cannot be painted alone.
    [[nodiscard]] std::optional<Fit> fit(QStringView text, int width) const;
    // A text for which fit() gave `fit`; from x, in logical pixels.
    void paintCells(RowStrip &strip, qreal x, QStringView text, const Fit &fit, Colors colors);
    // Any text, elided if need be; drawn by QPainter unless it was drawn before.
    void paintKnown(RowStrip &strip, int x, int width, const QString &text, Qt::Alignment alignment, Colors colors);
    // Any text, drawn by QPainter each time. Returns its width.
    int paintDrawn(RowStrip &strip, int x, int width, const QString &text, Colors colors) const;

    // A number of characters that is certainly more than fit.
    [[nodiscard]] qsizetype moreThanFit(int width) const;

private:
    static constexpr int Phases = 4; // positions within a pixel at which a character may start
    static constexpr std::size_t Glyphs = 135;

    struct Glyph
    {
        bool isDrawn = false;
        Stamp stamp;
    };
    struct Table
    {
        Colors colors;
        std::array<std::array<Glyph, Glyphs>, Phases> glyphs;
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
    [[nodiscard]] const Stamp &glyph(Table &table, std::size_t index, int phase) const;
    [[nodiscard]] Stamp drawn(const QString &text, qsizetype lead, qreal width, Qt::Alignment alignment, Colors colors,
                              int phase) const;

    QFont m_font;
    QFontMetrics m_metrics;
    int m_rowHeight = 0;
    qreal m_ratio = 0; // device pixels in a logical one
    std::array<qreal, Glyphs> m_advances{}; // 0: cannot be painted alone
    qreal m_ellipsis = 0; // its width
    std::vector<std::unique_ptr<Table>> m_tables;
    QCache<Known, Stamp> m_known;
};

// A text that is too long, cut at its end, with an ellipsis. Measures no more of a
// long text than could ever fit.
[[nodiscard]] QString fitting(const QFontMetrics &metrics, const QString &text, int width);

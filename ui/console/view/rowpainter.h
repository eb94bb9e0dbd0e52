// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/console/model/consolemodel.h"
#include "ui/console/view/glyphcells.h"

#include <QPalette>

#include <array>

class QPainter;

// Paints rows of the console: one line of plain text a cell, elided at its end.
// In Both, hex and text stand in two columns of their own.
class RowPainter
{
public:
    struct Span
    {
        int x;
        int width;
    };
    // The same for all rows of a paint event.
    struct Frame
    {
        QPalette palette;
        QFont font;
        std::array<Span, ConsoleColumn::Count> columns;
        int width; // of the viewport
        int rowHeight;
        int margin; // left and right of a text
        qreal devicePixelRatio;
    };
    struct State
    {
        bool isSelected = false;
        int focusedColumn = -1;
    };

    explicit RowPainter(const ConsoleModel &model) : m_model(model) { }

    void setTwoColumns(bool two) { m_twoColumns = two; }
    void begin(const Frame &frame);
    void paint(QPainter &painter, int y, const Record &record, State state);
    void paintNothing(QPainter &painter, int y, int height); // below the last row

private:
    static constexpr std::size_t Roles = 9; // of Theme

    [[nodiscard]] GlyphCells::Colors colorsOf(const Record &record, ConsoleColumn::Id column, bool selected) const;
    void paintCell(const Record &record, ConsoleColumn::Id column, bool selected);
    void paintPayload(const Record &record, Span place, GlyphCells::Colors colors);
    qreal paintText(Span place, const QString &text, GlyphCells::Colors colors);
    void paintFocus(QPainter &painter, int y, Span column, bool selected) const;
    void copyOut(QPainter &painter, int y, int height);

    const ConsoleModel &m_model;
    Frame m_frame;
    GlyphCells m_cells;
    RowStrip m_strip;
    bool m_twoColumns = false;
    QRgb m_text = 0; // colours of this frame
    QRgb m_ground = 0;
    QRgb m_selectedText = 0;
    QRgb m_selectedGround = 0;
    std::array<QRgb, Roles> m_tones{};
};

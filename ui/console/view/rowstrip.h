// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>

#include <vector>

// A rectangle of pixels that was painted once, to be copied into a strip.
struct Stamp
{
    int left = 0; // from where the text starts, in device pixels
    int top = 0;
    int width = 0; // a multiple of Grain
    int height = 0;
    std::vector<QRgb> pixels;

    static constexpr int Grain = 8; // pixels copied at a time

    // What differs from `ground` in an image whose text starts at `origin`.
    // Nothing left of `from` is taken.
    [[nodiscard]] static Stamp cutFrom(const QImage &image, QRgb ground, int origin, int from = 0);
};

// One row's pixels, opaque: composed here, while they are in the processor's
// cache, and then copied to the screen at once. Painted from left to right: a
// stamp may put ground beside itself, at its right.
class RowStrip
{
public:
    void resize(int width, int height); // in device pixels

    [[nodiscard]] int width() const { return m_width; }
    void fill(int from, int to, QRgb color);
    void put(const Stamp &stamp, int x);
    // The same pixels, for QPainter; until the next resize.
    [[nodiscard]] QImage image(qreal devicePixelRatio = 1);

private:
    [[nodiscard]] QRgb *line(int y) { return m_pixels.data() + std::size_t(y) * std::size_t(m_stride); }

    int m_width = 0;
    int m_height = 0;
    int m_stride = 0;
    std::vector<QRgb> m_pixels;
};

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>

#include <vector>

// A rectangle of pixels, painted once and then copied into strips.
struct Stamp
{
    int left = 0; // from where the text starts, in device pixels
    int top = 0;
    int width = 0; // a multiple of Grain
    int height = 0;
    std::vector<QRgb> pixels;

    static constexpr int Grain = 8; // pixels copied at a time

    // The pixels that differ from `ground` in an image whose text starts at `origin`,
    // none of them left of `from`.
    [[nodiscard]] static Stamp cutFrom(const QImage &image, QRgb ground, int origin, int from = 0);
};

// The opaque pixels of one row: composed while they are in the processor's cache,
// then copied to the screen at once. Paint from left to right: a stamp may put
// ground beside itself, on its right.
class RowStrip
{
public:
    void resize(int width, int height); // in device pixels

    [[nodiscard]] int width() const { return m_width; }
    void fill(int from, int to, QRgb color);
    void put(const Stamp &stamp, int x);
    // The same pixels, for QPainter. Valid until the next resize.
    [[nodiscard]] QImage image(qreal devicePixelRatio = 1);

private:
    [[nodiscard]] QRgb *line(int y) { return m_pixels.data() + std::size_t(y) * std::size_t(m_stride); }

    int m_width = 0;
    int m_height = 0;
    int m_stride = 0;
    std::vector<QRgb> m_pixels;
};

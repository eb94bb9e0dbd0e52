// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/console/view/rowstrip.h"

#include <algorithm>
#include <cstring>

Stamp Stamp::cutFrom(const QImage &image, QRgb ground, int origin, int from)
{
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        const auto *const pixels = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = from; x < image.width(); ++x) {
            if (pixels[x] != ground)
                ink |= QRect(x, y, 1, 1);
        }
    }
    if (ink.isEmpty())
        return {};
    const int width = (ink.width() + Grain - 1) / Grain * Grain;
    Stamp stamp{ink.left() - origin, ink.top(), width, ink.height(), {}};
    stamp.pixels.assign(std::size_t(width) * std::size_t(ink.height()), ground);
    for (int y = 0; y < ink.height(); ++y) {
        const auto *const pixels = reinterpret_cast<const QRgb *>(image.constScanLine(ink.top() + y));
        std::copy_n(pixels + ink.left(), ink.width(), stamp.pixels.data() + std::size_t(y) * std::size_t(width));
    }
    return stamp;
}

void RowStrip::resize(int width, int height)
{
    if (width == m_width && height == m_height)
        return;
    m_width = width;
    m_height = height;
    m_stride = width + Stamp::Grain;
    m_pixels.assign(std::size_t(m_stride) * std::size_t(height), 0);
}

QImage RowStrip::image(qreal devicePixelRatio)
{
    QImage image(reinterpret_cast<uchar *>(m_pixels.data()), m_width, m_height, m_stride * qsizetype(sizeof(QRgb)),
                 QImage::Format_RGB32);
    image.setDevicePixelRatio(devicePixelRatio);
    return image;
}

void RowStrip::fill(int from, int to, QRgb color)
{
    from = std::max(0, from);
    to = std::min(m_width, to);
    for (int y = 0; y < m_height && from < to; ++y)
        std::fill(line(y) + from, line(y) + to, color);
}

void RowStrip::put(const Stamp &stamp, int x)
{
    x += stamp.left;
    const int from = std::max(0, -x);
    const int to = std::min(stamp.width, m_stride - x);
    const int lines = std::min(stamp.height, m_height - stamp.top);
    const QRgb *source = stamp.pixels.data();
    const bool whole = from == 0 && to == stamp.width;
    for (int y = 0; y < lines && from < to; ++y, source += stamp.width) {
        QRgb *const target = line(stamp.top + y) + x;
        if (!whole) {
            std::copy(source + from, source + to, target + from);
            continue;
        }
        for (int at = 0; at < stamp.width; at += Stamp::Grain) // a known size: no call for a few octets
            std::memcpy(target + at, source + at, Stamp::Grain * sizeof(QRgb));
    }
}

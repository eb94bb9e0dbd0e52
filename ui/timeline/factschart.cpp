// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/factschart.h"

#include "ui/style/theme.h"
#include "ui/timeline/eventtext.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>

namespace {

constexpr int Gap = 8; // pixels, the grid of the window

QString octetsText(double octets)
{
    constexpr std::array<const char16_t *, 4> Units{u" B", u" kB", u" MB", u" GB"};
    std::size_t unit = 0;
    for (; unit + 1 < Units.size() && octets >= 999.5; ++unit)
        octets /= 1000;
    return QString::number(octets, 'f', unit && octets < 99.95 ? 1 : 0) + QString::fromUtf16(Units[unit]);
}

} // namespace

FactsChart::FactsChart(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

QSize FactsChart::sizeHint() const
{
    return {320, 3 * (fontMetrics().height() + 4 * Gap)};
}

void FactsChart::add(const Sample &sample)
{
    m_samples.push_back(sample);
    if (m_samples.size() > Samples)
        m_samples.pop_front();
    describe();
    update();
}

void FactsChart::clear()
{
    m_samples.clear();
    describe();
    update();
}

QList<FactsChart::Strip> FactsChart::strips() const
{
    const Sample newest = m_samples.empty() ? Sample() : m_samples.back();
    return {{tr("Round-trip time"), &Sample::roundTripUs, eventtext::span(qint64(newest.roundTripUs * 1000)),
             Theme::color(Theme::Role::Event, palette())},
            {tr("Window"), &Sample::window, octetsText(newest.window), Theme::color(Theme::Role::Sent, palette())},
            {tr("Rate"), &Sample::rate, tr("%1/s").arg(octetsText(newest.rate)),
             Theme::color(Theme::Role::Received, palette())}};
}

void FactsChart::describe()
{
    QStringList parts;
    for (const Strip &strip : strips())
        parts << tr("%1: %2", "a figure's name, its value").arg(strip.name, strip.newest);
    setAccessibleName(tr("Chart of the last 30 seconds"));
    setAccessibleDescription(parts.join(u'\n'));
}

void FactsChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    const QList<Strip> all = strips();
    const int height = this->height() / int(all.size());
    for (int i = 0; i < all.size(); ++i)
        paintStrip(painter, QRect(Gap, i * height, width() - 2 * Gap, height), all.at(i));
}

void FactsChart::paintStrip(QPainter &painter, const QRect &area, const Strip &strip) const
{
    const QRect caption(area.left(), area.top() + 2, area.width(), fontMetrics().height());
    painter.setPen(Theme::color(Theme::Role::Muted, palette()));
    painter.drawText(caption, Qt::AlignLeft | Qt::AlignVCenter, strip.name);
    painter.setPen(strip.color);
    painter.drawText(caption, Qt::AlignRight | Qt::AlignVCenter, m_samples.empty() ? QString() : strip.newest);
    const QRect plot(area.left(), caption.bottom() + 2, area.width(), area.bottom() - caption.bottom() - Gap / 2);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    double most = 1;
    for (const Sample &sample : m_samples)
        most = std::max(most, sample.*strip.value);
    QPainterPath path;
    const double step = double(plot.width()) / double(Samples - 1);
    double x = plot.right() - step * double(m_samples.size() - 1);
    for (const Sample &sample : m_samples) {
        const QPointF point(x, plot.bottom() - sample.*strip.value / most * (plot.height() - 2));
        if (path.elementCount() == 0)
            path.moveTo(point);
        else
            path.lineTo(point);
        x += step;
    }
    painter.setPen(QPen(strip.color, 1.5));
    painter.drawPath(path);
}

void FactsChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
}

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/echotest/roundtripchart.h"

#include "app/automation/echotest/echoreport.h"
#include "ui/style/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace {

constexpr int Gap = 8; // pixels, the grid of the window
constexpr int LeastBars = 16; // so that a few bars do not become too wide
constexpr int WidestBar = 24;

} // namespace

RoundTripChart::RoundTripChart(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void RoundTripChart::setRoundTrips(const RoundTrips &trips)
{
    m_trips = trips;
    m_bars = trips.bars();
    const auto most = std::ranges::max_element(m_bars, {}, &RoundTrips::Bar::count);
    setAccessibleDescription(m_bars.isEmpty() ? tr("No round trips yet.")
                                              : tr("%1 round trips from %2 to %3; most of them, %4, took %5 to %6.")
                                                    .arg(QString::number(trips.count()), durationText(trips.shortest()),
                                                         durationText(trips.longest()), QString::number(most->count),
                                                         durationText(most->fromNs), durationText(most->toNs)));
    update();
}

QSize RoundTripChart::sizeHint() const
{
    return {480, 160};
}

QSize RoundTripChart::minimumSizeHint() const
{
    return {240, 96};
}

void RoundTripChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int scale = fontMetrics().height() + Gap;
    const QRect area = rect().adjusted(Gap, Gap, -Gap, -scale);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(area.left(), area.bottom() + 1, area.right(), area.bottom() + 1);
    if (m_bars.isEmpty()) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(area, Qt::AlignCenter | Qt::TextWordWrap, tr("No round trips yet."));
        return;
    }
    const quint64 most = std::ranges::max_element(m_bars, {}, &RoundTrips::Bar::count)->count;
    const int places = std::max(int(m_bars.size()), LeastBars);
    const int width = std::min(area.width() / places, WidestBar);
    const int left = area.left() + (area.width() - width * int(m_bars.size())) / 2;
    const QColor color = Theme::color(Theme::Role::Received, palette());
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        // A bar that counts anything is visible.
        const double share = double(m_bars.at(i).count) / double(most);
        const int height = m_bars.at(i).count == 0 ? 0 : std::max(2, int(std::lround(share * area.height())));
        painter.fillRect(left + int(i) * width, area.bottom() + 1 - height, std::max(width - 1, 1), height, color);
    }
    paintScale(painter, QRect(left, area.bottom() + 2, width * int(m_bars.size()), scale - 2));
}

// Both ends of the scale are labelled, outwards where there is no room between
// them.
void RoundTripChart::paintScale(QPainter &painter, const QRect &below) const
{
    const QString from = durationText(m_bars.first().fromNs);
    const QString to = durationText(m_bars.last().toNs);
    const int room = fontMetrics().horizontalAdvance(from + to) + 2 * Gap;
    const int missing = std::max(0, room - below.width()) / 2;
    const QRect line = below.adjusted(-missing, 0, missing, 0) & rect();
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, from);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, to);
}

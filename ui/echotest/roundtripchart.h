// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/automation/echotest/roundtrips.h"

#include <QWidget>

// A histogram of round-trip times over a logarithmic scale.
class RoundTripChart final : public QWidget
{
    Q_OBJECT

public:
    explicit RoundTripChart(QWidget *parent = nullptr);

    void setRoundTrips(const RoundTrips &trips); // also describes them in words, for screen readers
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintScale(QPainter &painter, const QRect &below) const;

    RoundTrips m_trips;
    QList<RoundTrips::Bar> m_bars;
};

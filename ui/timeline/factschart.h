// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <deque>

// Plots the last half minute of three figures of a connection, one strip each.
class FactsChart final : public QWidget
{
    Q_OBJECT

public:
    static constexpr std::size_t Samples = 300;

    struct Sample
    {
        double roundTripUs = 0;
        double window = 0; // octets that may be in flight
        double rate = 0; // octets per second, both ways

        bool operator==(const Sample &) const = default;
    };

    explicit FactsChart(QWidget *parent = nullptr);

    void add(const Sample &sample); // also describes it in words, for screen readers
    void clear();
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Strip
    {
        QString name;
        double Sample::*value;
        QString newest;
        QColor color;
    };

    [[nodiscard]] QList<Strip> strips() const;
    void paintStrip(QPainter &painter, const QRect &area, const Strip &strip) const;
    void describe();

    std::deque<Sample> m_samples; // oldest first
};

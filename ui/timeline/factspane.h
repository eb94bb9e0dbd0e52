// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/net/socket/tcpfacts.h"

#include <QList>
#include <QScrollArea>
#include <QTimer>

class FactsChart;
class QGridLayout;
class QLabel;
class TimelineSource;

// The system's figures for the connection shown, each with a sentence on what
// it means.
class FactsPane final : public QScrollArea
{
    Q_OBJECT

public:
    static constexpr int ChartMs = 100;

    explicit FactsPane(TimelineSource &source, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Line
    {
        QLabel *name;
        QLabel *value;
        QLabel *meaning;
        QString (*text)(const TcpFacts &facts);
    };

    void build();
    void addLine(QGridLayout &grid, QString (*text)(const TcpFacts &facts));
    void retranslate();
    void showFacts(); // shows the source's facts
    void addToChart();
    [[nodiscard]] QString whyNothing() const;

    TimelineSource &m_source;
    QLabel *m_says; // why there are no figures, or that the connection is over
    QWidget *m_figures;
    FactsChart *m_chart;
    QList<Line> m_lines;
    QTimer m_pacer;
    quint64 m_octets = 0; // both ways, at the last sample of the chart
};

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/kit/samples.h"

#include <QObject>
#include <QTimer>

class QWidget;

// Measures the window's thread: how long a widget takes to paint, how late a
// timer of 5 ms is, how much CPU is used.
class WindowProbe final : public QObject
{
    Q_OBJECT

public:
    struct Figures
    {
        Samples frameMs;
        Samples latenessMs;
        double cpuShare = 0; // of a core
    };

    explicit WindowProbe(QWidget &painted);

    void start();
    [[nodiscard]] Figures stop();

signals:
    void painted();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void tick();

    QTimer m_timer;
    Figures m_figures;
    qint64 m_startNs = 0;
    qint64 m_startCpuNs = 0;
    qint64 m_tickNs = 0;
    bool m_isPainting = false;
};

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <cstdio>
#include <ctime>

// Prints the time from the moment given on the command line until a window was
// painted, and ends the program.
class PaintClock final : public QObject
{
public:
    explicit PaintClock(QWidget &window) { window.installEventFilter(this); }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        // A call posted now runs after the whole window is painted.
        if (event->type() == QEvent::Paint)
            QTimer::singleShot(0, this, &PaintClock::report);
        return false;
    }

private:
    static void report()
    {
        timespec now{};
        clock_gettime(CLOCK_MONOTONIC, &now);
        const qint64 startNs = QCoreApplication::arguments().value(1).toLongLong();
        std::printf("%.3f\n", double(qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec - startNs) / 1e6);
        QCoreApplication::exit();
    }
};

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The smallest program that shows a window.

#include "tests/bench/start/paintclock.h"

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QWidget window;
    window.resize(1280, 800);
    const PaintClock clock(window);
    window.show();
    return QApplication::exec();
}

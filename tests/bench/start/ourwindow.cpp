// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What app/main.cpp does to show the window.

#include "app/cli/launch.h"
#include "app/cli/startup.h"
#include "app/workspace/language.h"
#include "tests/bench/start/paintclock.h"
#include "ui/style/theme.h"
#include "ui/window/mainwindow.h"

int main(int argc, char **argv)
{
    Arguments arguments;
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("socketeer"));
    startup::Settings settings = startup::loadSettings(arguments);
    Language language;
    language.use(settings.workspace.language);
    Theme theme(application);
    Network network;
    MainWindow window({network, language, theme}, settings.workspace, settings.fileName);
    Launch launch(network, arguments);
    const PaintClock clock(window);
    launch.start();
    window.show();
    return QApplication::exec();
}

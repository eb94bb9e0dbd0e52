// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/endsignals.h"
#include "app/cli/launch.h"
#include "app/cli/startup.h"
#include "app/workspace/language.h"
#include "ui/style/theme.h"
#include "ui/window/mainwindow.h"

#include <QApplication>

#include <algorithm>
#include <utility>

namespace {

int runWithWindow(int argc, char **argv, Arguments arguments)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("socketeer"));
    QApplication::setQuitOnLastWindowClosed(false); // first the recording has to be whole

    startup::Settings settings = startup::loadSettings(arguments);
    Language language;
    language.use(arguments.language.isEmpty() ? settings.workspace.language : arguments.language);
    Theme theme(application);
    Network network(settings.workspace.limits);
    MainWindow window({network, language, theme}, settings.workspace, settings.fileName);
    Launch launch(network, arguments);
    EndSignals signalsToEnd;

    QObject::connect(&launch, &Launch::endReached, &window, &QWidget::close);
    QObject::connect(&signalsToEnd, &EndSignals::asked, &window, &QWidget::close);
    QObject::connect(&application, &QGuiApplication::lastWindowClosed, &launch, &Launch::finish);
    QObject::connect(&launch, &Launch::finished, &application, &QCoreApplication::quit);
    const auto report = [&window](const Notice &notice) { window.report(notice); };
    QObject::connect(&launch, &Launch::recordingFailed, &window,
                     [report](const Problem &problem) { std::ranges::for_each(problem.notices(), report); });
    std::ranges::for_each(settings.remarks, report);

    launch.start();
    for (const EndpointAddress &address : std::as_const(arguments.addresses))
        launch.attachTo(window.openEndpoint(address), address);
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    commandline::Parsed parsed = commandline::parse(startup::typedWords(argc, argv));
    if (!parsed.error.isEmpty() || !parsed.arguments.needWindow())
        return startup::runWithoutWindow(argc, argv, std::move(parsed));
    if (!startup::hasDisplay())
        return startup::reportNoDisplay(argc, argv, parsed.arguments.language);
    return runWithWindow(argc, argv, std::move(parsed.arguments));
}

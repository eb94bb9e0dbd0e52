// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/startup.h"

#include "app/cli/headless.h"
#include "app/cli/options/argumentrules.h"
#include "app/cli/standardinput.h"
#include "app/cli/terminal.h"
#include "app/workspace/language.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int UsageError = 2;

int refuse(const Notices &error)
{
    terminal::printMessage(textOf(error));
    terminal::printMessage(QCoreApplication::translate("Help", "Try socketeer --help."));
    return UsageError;
}

int runHeadless(QCoreApplication &application, Arguments arguments, Language &language)
{
    JournalLimits limits;
    if (!arguments.workspaceFile.isEmpty()) {
        const startup::Settings settings = startup::loadSettings(arguments);
        if (arguments.language.isEmpty())
            language.use(settings.workspace.language);
        limits = settings.workspace.limits;
        for (const Notice &remark : settings.remarks)
            terminal::printMessage(remark.text());
        if (const Notices error = argumentrules::checkAddresses(arguments); !error.isEmpty())
            return refuse(error);
    }
    Headless headless(arguments, limits);
    headless.start();
    return application.exec();
}

} // namespace

QStringList startup::typedWords(int argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    return words;
}

int startup::runWithoutWindow(int argc, char **argv, commandline::Parsed parsed)
{
    StandardInput::reserveStreams();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"socketeer"_s);
    Language language;
    language.use(parsed.arguments.language);
    if (!parsed.error.isEmpty())
        return refuse(parsed.error);

    if (parsed.arguments.textToPrint) {
        terminal::print(parsed.arguments.textToPrint());
        return 0;
    }
    return runHeadless(application, std::move(parsed.arguments), language);
}

bool startup::hasDisplay()
{
#ifdef Q_OS_LINUX
    for (const char *const name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        if (!qEnvironmentVariableIsEmpty(name))
            return true;
    }
    return false;
#else
    return true;
#endif
}

int startup::reportNoDisplay(int argc, char **argv, const QString &languageCode)
{
    const QCoreApplication application(argc, argv);
    Language language;
    language.use(languageCode);
    terminal::printMessage(
        QCoreApplication::translate("Help",
                                    "There is no display to show the window on. Run socketeer --headless "
                                    "with an address, or ./dev demo in the source tree, or set DISPLAY or "
                                    "WAYLAND_DISPLAY."));
    return 1;
}

startup::Settings startup::loadSettings(Arguments &arguments)
{
    const bool named = !arguments.workspaceFile.isEmpty();
    Settings settings;
    settings.fileName = named ? arguments.workspaceFile : Workspace::defaultFile();
    Workspace::Loaded loaded = Workspace::load(settings.fileName);
    settings.workspace = std::move(loaded.workspace);
    if (!loaded.damage.isEmpty())
        settings.remarks.append(loaded.damage);
    for (const QString &text : std::as_const(settings.workspace.endpoints))
        settings.remarks += arguments.addAddresses({text});
    return settings;
}

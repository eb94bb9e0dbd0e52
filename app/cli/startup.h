// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/options/commandline.h"
#include "app/workspace/workspace.h"

// What main() does before a run, with a window or without.
namespace startup {

// The words typed, without the program's name.
[[nodiscard]] QStringList typedWords(int argc, char **argv);

// Does whatever needs no window: a list, the help, a usage error, --headless.
// Returns the exit status.
[[nodiscard]] int runWithoutWindow(int argc, char **argv, commandline::Parsed parsed);

[[nodiscard]] bool hasDisplay();
// Says on standard error what can be done without a display. Returns the exit status.
[[nodiscard]] int reportNoDisplay(int argc, char **argv, const QString &language);

// The remarks tell the person what was wrong with the settings.
struct Settings
{
    QString fileName;
    Workspace workspace;
    Notices remarks;
};
// Adds the addresses that the settings open at the start to the arguments.
[[nodiscard]] Settings loadSettings(Arguments &arguments);

} // namespace startup

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/options/commandline.h"
#include "app/workspace/workspace.h"

// What main() does before a run, with or without a window.
namespace startup {

// The words typed, without the program's name.
[[nodiscard]] QStringList typedWords(int argc, char **argv);

// Handles everything that needs no window: a list, the help, a usage error,
// --headless. Returns the exit status.
[[nodiscard]] int runWithoutWindow(int argc, char **argv, commandline::Parsed parsed);

[[nodiscard]] bool hasDisplay();
// Explains on standard error what works without a display. Returns the exit status.
[[nodiscard]] int reportNoDisplay(int argc, char **argv, const QString &language);

// The remarks tell the person about errors in the settings.
struct Settings
{
    QString fileName;
    Workspace workspace;
    Notices remarks;
};
// Adds to the arguments the addresses that the settings open at the start.
[[nodiscard]] Settings loadSettings(Arguments &arguments);

} // namespace startup

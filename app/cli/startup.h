// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/arguments.h"
#include "app/workspace/workspace.h"

// From main() to a run, for both modes.
namespace startup {

// The words typed, without the program's name.
[[nodiscard]] QStringList typedWords(int argc, char **argv);

// Whatever needs no window: a list, the help, a usage error, --headless. Gives
// the exit status.
[[nodiscard]] int withoutWindow(int argc, char **argv, Arguments::Parsed parsed);

[[nodiscard]] bool hasDisplay();
// Says on standard error what can be done without one. Gives the exit status.
[[nodiscard]] int withoutDisplay(int argc, char **argv, const QString &language);

// The settings, and the addresses they open at the start. The remarks are for
// the person: what was wrong with them.
struct Settings
{
    QString fileName;
    Workspace workspace;
    Notices remarks;
};
[[nodiscard]] Settings loadSettings(Arguments &arguments);

} // namespace startup

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/options/option.h"

#include <QList>

// The table of the command line's options.
namespace options {

[[nodiscard]] const QList<Option> &all(); // in the help's order
[[nodiscard]] const Option *find(QStringView name); // "--send"; null if there is none
[[nodiscard]] QStringList names(); // "--headless", …

} // namespace options

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/notice.h"

struct Arguments;

// Rules about combinations of options, or of options and addresses. Each
// function returns the first broken rule as a usage error, empty if all hold.
namespace argumentrules {

// Rules that concern only options.
[[nodiscard]] Notices checkOptions(const Arguments &arguments);
// Rules that need all addresses, including those that a workspace opens.
[[nodiscard]] Notices checkAddresses(const Arguments &arguments);

} // namespace argumentrules

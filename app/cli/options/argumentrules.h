// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/notice.h"

struct Arguments;

// Rules about several options together, or about options and addresses. The
// first that is broken, as a usage error; empty when none is.
namespace argumentrules {

// The rules that the options alone can break.
[[nodiscard]] Notices checkOptions(const Arguments &arguments);
// Those that need every address, also those that a workspace opens.
[[nodiscard]] Notices checkAddresses(const Arguments &arguments);

} // namespace argumentrules

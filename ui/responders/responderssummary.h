// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/automation/responders/responderledger.h"

#include <QString>

// Sums up a table of responders in a sentence for a person.
namespace responderssummary {

[[nodiscard]] QString of(const ResponderLedger &ledger);

} // namespace responderssummary

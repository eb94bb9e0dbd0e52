// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/automation/responders/responderledger.h"

#include <QString>

// What a table of responders comes to, in a sentence for a person.
namespace responderssummary {

[[nodiscard]] QString of(const ResponderLedger &ledger);

} // namespace responderssummary

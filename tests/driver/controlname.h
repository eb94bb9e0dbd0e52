// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

// What the window calls a control, in the language that it has now.
namespace controlname {

[[nodiscard]] QString of(const QString &english); // itself where it has no name: an address, a peer

} // namespace controlname

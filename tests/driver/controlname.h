// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

// The window's name of a control, in its current language.
namespace controlname {

[[nodiscard]] QString of(const QString &english); // returns `english` if it is no control's name: an address, a peer

} // namespace controlname

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

// A tooltip is taken for rich text when it looks like it; text from the network
// or from a person must never be.
[[nodiscard]] QString plainToolTip(const QString &text);

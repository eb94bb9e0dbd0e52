// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

// Makes a tooltip that is shown as plain text. Qt takes a tooltip for rich text
// if it looks like it; text from the network or from a person must never be.
[[nodiscard]] QString plainToolTip(const QString &text);

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/notice.h"

// Errors about an unusable value; each says what is allowed.
namespace usageerror {

[[nodiscard]] Notices notOneOf(const QString &option, const QString &value, const QStringList &allowed);
[[nodiscard]] Notices notInRange(const QString &option, const QString &value, quint64 least, quint64 most);

} // namespace usageerror

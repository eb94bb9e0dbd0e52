// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

// The wall clock, which the kernel's receive times use too.
[[nodiscard]] qint64 nowNs(); // since 1970-01-01 UTC

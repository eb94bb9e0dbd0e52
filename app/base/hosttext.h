// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

// "localhost", or an IP.
[[nodiscard]] bool isLocalHostText(QStringView host);
// Whether an interface could have this name.
[[nodiscard]] bool isInterfaceName(QStringView name);

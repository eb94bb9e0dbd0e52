// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/host/linkkinds.h"

namespace linkkinds {

QHash<int, interfaces::Kind> known()
{
    return {};
}

} // namespace linkkinds

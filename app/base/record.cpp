// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/record.h"

bool Flow::isStream() const
{
    return origin && (origin->address.scheme == Scheme::TcpClient || origin->address.scheme == Scheme::TcpServer);
}

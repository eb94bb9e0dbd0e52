// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/socket/errorqueue.h"

namespace errorqueue {

void enable(qintptr, bool) { }

QList<NetworkError> take(qintptr)
{
    return {};
}

} // namespace errorqueue

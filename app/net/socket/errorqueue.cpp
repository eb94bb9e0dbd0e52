// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/socket/errorqueue.h"

#include "app/net/host/interfaces.h"

bool errorqueue::NetworkError::isOurWord() const
{
    return reporter.isNull() || interfaces::isOwnAddress(reporter.address());
}

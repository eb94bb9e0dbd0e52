// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/host/interfacewatch.h"

bool InterfaceWatch::listen()
{
    return false;
}

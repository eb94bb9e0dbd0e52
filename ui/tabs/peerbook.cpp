// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tabs/peerbook.h"

void PeerBook::setNames(const PeerNames &names)
{
    m_names = names;
    emit changed();
}

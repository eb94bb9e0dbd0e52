// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/notice.h"
#include "app/base/peer.h"

#include <QSet>

// Explains, once for each target, that what was meant for one machine goes to a
// broadcast address. Lives on the network thread.
class BroadcastExplainer
{
public:
    // Sentences for a target that is a broadcast address and was not explained
    // yet, else nothing. Cheap for targets that were asked about before.
    [[nodiscard]] Notices explain(const Peer &to);
    void forget();

private:
    static constexpr qsizetype MaxKept = 65'536; // targets

    Peer m_last;
    QSet<quint32> m_asked; // IPv4 addresses
};

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

// Standard output, written without sitting in a write that a slow reader holds
// up: meanwhile there are signals, lines to send and an end to watch for.
namespace standardoutput {

struct Written
{
    qsizetype octets = 0;
    bool broken = false; // nobody reads any more
};

// As much as is taken without waiting longer than `patienceMs` for room (-1: as
// long as it takes). Not buffered.
[[nodiscard]] Written write(QByteArrayView octets, int patienceMs);

} // namespace standardoutput

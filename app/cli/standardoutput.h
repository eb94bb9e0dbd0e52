// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

// Writes standard output without being held up by a slow reader: meanwhile there
// are signals, lines to send and an end to watch for.
namespace standardoutput {

struct Written
{
    qsizetype octets = 0;
    bool broken = false; // nobody reads any more
};

// Writes as much as fits without waiting longer than `patienceMs` for room (-1:
// as long as it takes). Not buffered.
[[nodiscard]] Written write(QByteArrayView octets, int patienceMs);

} // namespace standardoutput

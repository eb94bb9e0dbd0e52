// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

// Writes standard output without blocking on a slow reader, so that signals,
// lines to send and the end of the run are handled meanwhile.
namespace standardoutput {

struct Written
{
    qsizetype octets = 0;
    bool broken = false; // there is no reader any more
};

// Writes as much as fits, waiting at most `patienceMs` for room (-1: as long as
// it takes). Unbuffered.
[[nodiscard]] Written write(QByteArrayView octets, int patienceMs);

} // namespace standardoutput

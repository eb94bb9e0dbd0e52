// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/standardoutput.h"

#include <cstdio>

standardoutput::Written standardoutput::write(QByteArrayView octets, int)
{
    Written written;
    written.octets = qsizetype(std::fwrite(octets.data(), 1, std::size_t(octets.size()), stdout));
    written.broken = std::fflush(stdout) != 0 || written.octets != octets.size();
    return written;
}

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/search/octetscan.h"

#include "tests/fuzz/fuzz.h"

#include <QByteArray>

#include <algorithm>

// The first octet is the length of the needle that follows, the rest is the
// haystack: from any start, the scan finds what a plain search finds.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    const qsizetype length = 1 + std::min<qsizetype>(data[0], qsizetype(size) - 2);
    const QByteArray needle(reinterpret_cast<const char *>(data + 1), length);
    const QByteArray octets(reinterpret_cast<const char *>(data + 1 + length), qsizetype(size) - 1 - length);

    const OctetScan exact(needle, Qt::CaseSensitive);
    const OctetScan alike(needle, Qt::CaseInsensitive);
    for (qsizetype from = 0; from <= octets.size(); from += 1 + from / 4) {
        require(exact.indexIn(octets, from) == octets.indexOf(needle, from));
        require(alike.indexIn(octets, from) == octets.toLower().indexOf(needle.toLower(), from));
        const auto beyond = std::find_if(octets.begin() + from, octets.end(), [](char c) { return (c & 0x80) != 0; });
        require(indexOfNonAscii(octets, from) == (beyond == octets.end() ? -1 : beyond - octets.begin()));
    }
    return 0;
}

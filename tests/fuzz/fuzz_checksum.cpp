// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/payload/checksum.h"

#include "tests/fuzz/fuzz.h"

// Data that ends with its own checksum verifies, and no longer does once a bit
// flips.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    for (const QString &name : Checksum::available()) {
        const Checksum checksum = Checksum::find(name).value();
        QByteArray octets(reinterpret_cast<const char *>(data), qsizetype(size));
        octets += checksum.of(octets);
        require(checksum.verify(octets));
        octets[octets.size() - 1] = char(octets[octets.size() - 1] ^ 1);
        require(!checksum.verify(octets));
    }
    return 0;
}

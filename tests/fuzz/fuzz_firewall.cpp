// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/check/firewall.h"

#include "tests/fuzz/fuzz.h"

// Whatever a firewall tool prints, there are no more refusing rules than rules.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    for (const std::optional<Firewall> &read : {Firewall::fromNft(text), Firewall::fromIptables(text)})
        require(!read || (read->rules >= 0 && read->refusing >= 0 && read->refusing <= read->rules));
    return 0;
}

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/endpointaddress.h"

#include "tests/fuzz/fuzz.h"

// Any text gives an address or a problem with a sentence; a printed address
// parses to the same address and prints the same again.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const EndpointAddress::Parsed parsed = EndpointAddress::parse(text);
    if (!parsed.problem.isNull()) {
        require(!parsed.problem.what.text().isEmpty() && !parsed.problem.advice.text().isEmpty());
    } else {
        const QString printed = parsed.address.toString();
        const EndpointAddress::Parsed again = EndpointAddress::parse(printed);
        require(again.problem.isNull() && again.address == parsed.address && again.address.toString() == printed);
    }

    if (const std::optional<Peer> peer = Peer::parse(text))
        require(Peer::parse(peer->toString()) == peer);
    if (const std::optional<HostPort> hostPort = HostPort::parse(text))
        require(HostPort::parse(hostPort->toString()) == hostPort);
    return 0;
}

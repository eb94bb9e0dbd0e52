// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/notice.h"
#include "app/net/tcp/tcpevent.h"

#include "tests/fuzz/fuzz.h"

// Any octets give an event; a parsed event survives being written and read
// again.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Event event = Event::fromOctets(QByteArrayView(data, qsizetype(size)));
    (void)textOf(event.notices);
    (void)tcpEventsOf(event.marks);
    require(Event::fromOctets(event.toOctets()) == event);
    return 0;
}

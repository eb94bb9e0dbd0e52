// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/capture/segmentdecoder.h"
#include "app/net/capture/segmenttrace.h"
#include "tests/fuzz/fuzz.h"

#include <array>

// The first octet chooses the link, the next two the packet's original length.
// The decoded segment is no longer than that, and can be counted.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static constexpr std::array Links{linktype::Null, linktype::Ethernet, linktype::Raw,    linktype::Loop,
                                      linktype::Ip4,  linktype::Ip6,      linktype::Cooked, linktype::Cooked2};
    if (size < 3)
        return 0;
    const int link = Links[data[0] % Links.size()];
    const QByteArrayView packet(reinterpret_cast<const char *>(data) + 3, qsizetype(size - 3));
    const quint32 wireSize = std::max(quint32(packet.size()), quint32(data[1]) << 8U | data[2]);
    const std::optional<Segment> segment = decodeSegment(link, packet, wireSize);
    if (!segment)
        return 0;
    require(segment->from.family != Peer::Family::None && segment->from.family == segment->to.family);
    require(segment->octets <= 0xFFFF || segment->octets <= wireSize);
    require(segment->windowShift >= -1 && segment->windowShift <= 14);
    SegmentTrace trace;
    (void)trace.take(*segment, true);
    Segment again = *segment;
    again.sequence += 0x7FFFFFFF;
    again.timeNs += 1;
    (void)trace.take(again, true);
    (void)trace.take(again, false);
    require(trace.end(true) < quint64(1) << 40U);
    return 0;
}

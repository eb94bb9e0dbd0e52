// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/capture/segmentdecoder.h"

#include <algorithm>

namespace {

// Reads octets in network order from the front. Missing ones read as 0, and then
// the reader is no longer whole.
class Reader
{
public:
    explicit Reader(QByteArrayView octets) : m_octets(octets) { }

    [[nodiscard]] bool isWhole() const { return m_isWhole; }
    [[nodiscard]] QByteArrayView rest() const { return m_octets; }

    quint8 u8() { return quint8(number(1)); }
    quint16 u16() { return quint16(number(2)); }
    quint32 u32() { return number(4); }
    void skip(qsizetype count) { (void)take(count); }

    QByteArrayView take(qsizetype count)
    {
        if (count < 0 || count > m_octets.size()) {
            m_isWhole = false;
            m_octets = {};
            return {};
        }
        const QByteArrayView taken = m_octets.first(count);
        m_octets = m_octets.sliced(count);
        return taken;
    }

private:
    quint32 number(qsizetype size)
    {
        quint32 value = 0;
        for (const char octet : take(size))
            value = value << 8 | quint8(octet);
        return value;
    }

    QByteArrayView m_octets;
    bool m_isWhole = true;
};

constexpr quint16 TypeIp4 = 0x0800;
constexpr quint16 TypeIp6 = 0x86DD;
constexpr quint8 ProtocolTcp = 6;

bool isVlanTag(quint16 type)
{
    return type == 0x8100 || type == 0x88A8 || type == 0x9100;
}

// Skips VLAN tags; returns the type of what follows them.
quint16 behindTags(Reader &reader, quint16 type)
{
    while (isVlanTag(type) && reader.isWhole()) {
        reader.skip(2);
        type = reader.u16();
    }
    return type;
}

// Returns whether IP may follow.
bool parseLink(int linkType, Reader &reader, Segment &segment)
{
    quint16 type = 0;
    switch (linkType) {
    case linktype::Raw:
    case linktype::RawInFiles:
    case linktype::Ip4:
    case linktype::Ip6:
        return true;
    case linktype::Null:
    case linktype::Loop:
        reader.skip(4); // the family: its octet order and its numbers depend on the system
        return true;
    case linktype::Ethernet:
        reader.skip(12);
        type = behindTags(reader, reader.u16());
        break;
    case linktype::Cooked:
        reader.skip(14);
        type = behindTags(reader, reader.u16());
        break;
    case linktype::Cooked2:
        type = reader.u16();
        reader.skip(2);
        segment.interface = reader.u32();
        reader.skip(12);
        type = behindTags(reader, type);
        break;
    default:
        return false;
    }
    return reader.isWhole() && (type == TypeIp4 || type == TypeIp6);
}

Peer peerOf(QByteArrayView ip, Peer::Family family)
{
    Peer peer;
    std::ranges::copy(ip, peer.ip.begin());
    peer.family = family;
    return peer;
}

// What follows the IP header: how long TCP's header and data are together.
struct Rest
{
    quint32 octets = 0;
    bool isTcp = false;
};

// A length of 0 was to be filled in later, or is too large for its field.
Rest parseIp4(Reader &reader, Segment &segment, quint32 wireSize)
{
    const quint32 headerSize = (reader.u8() & 0x0FU) * 4;
    reader.skip(1);
    quint32 total = reader.u16();
    if (total == 0)
        total = wireSize;
    segment.identification = reader.u16();
    const quint16 fragment = reader.u16();
    reader.skip(1);
    const quint8 protocol = reader.u8();
    reader.skip(2);
    segment.from = peerOf(reader.take(4), Peer::Family::IPv4);
    segment.to = peerOf(reader.take(4), Peer::Family::IPv4);
    if (headerSize < 20 || total < headerSize)
        return {};
    reader.skip(qsizetype(headerSize) - 20);
    constexpr quint16 MoreFollow = 0x2000;
    constexpr quint16 Offset = 0x1FFF;
    segment.isFragment = fragment & MoreFollow;
    return {total - headerSize, protocol == ProtocolTcp && (fragment & Offset) == 0};
}

Rest parseIp6(Reader &reader, Segment &segment, quint32 wireSize)
{
    constexpr quint32 HeaderSize = 40;
    reader.skip(4);
    quint32 left = reader.u16();
    quint8 next = reader.u8();
    reader.skip(1);
    segment.from = peerOf(reader.take(16), Peer::Family::IPv6);
    segment.to = peerOf(reader.take(16), Peer::Family::IPv6);
    if (left == 0 && wireSize > HeaderSize) // a jumbogram
        left = wireSize - HeaderSize;
    enum : quint8 { HopByHop = 0, Routing = 43, Fragment = 44, Authentication = 51, Destination = 60, Mobility = 135 };
    while (reader.isWhole() && next != ProtocolTcp) {
        const quint8 header = next;
        next = reader.u8();
        const quint32 length = reader.u8();
        quint32 size = (length + 1) * 8;
        if (header == Fragment) {
            size = 8;
            const quint16 fragment = reader.u16();
            if ((fragment & 0xFFF8) != 0)
                return {};
            segment.isFragment = fragment & 1;
            reader.skip(4);
        } else if (header == Authentication) {
            size = (length + 2) * 4;
            reader.skip(qsizetype(size) - 2);
        } else if (header == HopByHop || header == Routing || header == Destination || header == Mobility) {
            reader.skip(qsizetype(size) - 2);
        } else {
            return {};
        }
        if (left < size)
            return {};
        left -= size;
    }
    return {left, reader.isWhole()};
}

// The window scale among a SYN's options; -1 when it is not there.
qint8 windowShiftIn(QByteArrayView options)
{
    enum : quint8 { End = 0, Nothing = 1, WindowScale = 3 };
    constexpr quint8 Most = 14; // RFC 7323
    Reader reader(options);
    while (!reader.rest().isEmpty()) {
        const quint8 kind = reader.u8();
        if (kind == End)
            break;
        if (kind == Nothing)
            continue;
        const quint8 size = reader.u8();
        if (size < 2)
            break;
        const QByteArrayView value = reader.take(size - 2);
        if (kind == WindowScale && value.size() == 1)
            return qint8(std::min(quint8(value.front()), Most));
    }
    return -1;
}

bool parseTcp(Reader &reader, Segment &segment, quint32 size)
{
    segment.from.port = reader.u16();
    segment.to.port = reader.u16();
    segment.sequence = reader.u32();
    segment.acknowledgement = reader.u32();
    const quint32 headerSize = (reader.u8() >> 4U) * 4U;
    segment.flags = reader.u8();
    segment.window = reader.u16();
    reader.skip(4);
    if (!reader.isWhole() || headerSize < 20 || headerSize > size)
        return false;
    segment.octets = size - headerSize;
    if (segment.flags & Segment::Syn) // of truncated options, what is there
        segment.windowShift = windowShiftIn(
            reader.rest().first(std::min(reader.rest().size(), qsizetype(headerSize) - 20)));
    return true;
}

} // namespace

std::optional<Segment> decodeSegment(int linkType, QByteArrayView captured, quint32 wireSize)
{
    Segment segment;
    Reader reader(captured);
    if (!parseLink(linkType, reader, segment) || !reader.isWhole() || reader.rest().isEmpty())
        return {};
    const auto linkSize = quint32(captured.size() - reader.rest().size());
    const quint32 packetSize = wireSize > linkSize ? wireSize - linkSize : 0;
    const int version = quint8(reader.rest().front()) >> 4;
    const Rest rest = version == 4 ? parseIp4(reader, segment, packetSize)
        : version == 6             ? parseIp6(reader, segment, packetSize)
                                   : Rest();
    if (!rest.isTcp || !reader.isWhole() || !parseTcp(reader, segment, rest.octets))
        return {};
    return segment;
}

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/net/capture/segment.h"

#include <QByteArray>

// Hand-made packets as on the wire.
namespace packets {

inline QByteArray number(quint32 value, int octets)
{
    QByteArray text;
    for (int i = octets - 1; i >= 0; --i)
        text.append(char(value >> (8 * i) & 0xFFU));
    return text;
}

struct Tcp
{
    quint16 from = 40000;
    quint16 to = 8080;
    quint32 sequence = 1000;
    quint32 acknowledgement = 2000;
    quint8 flags = Segment::Psh | Segment::Ack;
    quint16 window = 512;
    QByteArray options{}; // a multiple of four octets
    QByteArray data{};
};

inline QByteArray tcp(const Tcp &what)
{
    const auto words = quint32(5 + what.options.size() / 4);
    return number(what.from, 2) + number(what.to, 2) + number(what.sequence, 4) + number(what.acknowledgement, 4)
        + number(words << 12U | what.flags, 2) + number(what.window, 2) + number(0, 4) + what.options + what.data;
}

// `fragment` is the header field with the flags and the offset.
inline QByteArray ip4(const QByteArray &payload, const QByteArray &options = {}, quint16 fragment = 0x4000,
                      quint8 protocol = 6)
{
    const auto words = quint32(5 + options.size() / 4);
    return number(0x40U | words, 1) + number(0, 1) + number(quint32(words * 4 + quint32(payload.size())), 2)
        + number(77, 2) + number(fragment, 2) + number(64, 1) + number(protocol, 1) + number(0, 2)
        + QByteArray::fromHex("0a000001") + QByteArray::fromHex("0a000002") + options + payload;
}

// `first` is the type of the payload's first header.
inline QByteArray ip6(const QByteArray &payload, quint8 first = 6)
{
    return QByteArray::fromHex("60000000") + number(quint32(payload.size()), 2) + number(first, 1) + number(64, 1)
        + QByteArray::fromHex("fe800000000000000000000000000001")
        + QByteArray::fromHex("fe800000000000000000000000000002") + payload;
}

inline QByteArray ethernet(const QByteArray &payload, quint16 type = 0x0800, const QByteArray &tags = {})
{
    return QByteArray::fromHex("020000000001020000000002") + tags + number(type, 2) + payload;
}

inline QByteArray cooked(const QByteArray &payload, quint16 type = 0x0800)
{
    return QByteArray(14, '\0') + number(type, 2) + payload;
}

inline QByteArray cooked2(const QByteArray &payload, quint16 type = 0x0800, quint32 interface = 3)
{
    return number(type, 2) + number(0, 2) + number(interface, 4) + QByteArray(12, '\0') + payload;
}

} // namespace packets

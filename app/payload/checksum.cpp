// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/payload/checksum.h"

#include <QtEndian>

#include <boost/crc.hpp>
#include <zlib.h>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {

enum class Order : quint8 { HighFirst, LowFirst };

// sum-8, xor-8 and LRC (ISO 1155, as Modbus ASCII has it: the two's complement
// of the sum) are one octet.
quint32 sum8(QByteArrayView octets)
{
    return std::accumulate(octets.begin(), octets.end(), quint32(0),
                           [](quint32 sum, char octet) { return (sum + quint8(octet)) & 0xff; });
}

quint32 xor8(QByteArrayView octets)
{
    return std::accumulate(octets.begin(), octets.end(), quint32(0),
                           [](quint32 sum, char octet) { return sum ^ quint8(octet); });
}

quint32 lrc(QByteArrayView octets)
{
    return (0x100 - sum8(octets)) & 0xff;
}

template <std::size_t Bits, quint32 Polynomial, quint32 Initial, bool Reflected>
quint32 crc(QByteArrayView octets)
{
    boost::crc_optimal<Bits, Polynomial, Initial, 0, Reflected, Reflected> computer;
    computer.process_bytes(octets.data(), size_t(octets.size()));
    return quint32(computer.checksum());
}

quint32 crc32OfZlib(QByteArrayView octets)
{
    return quint32(crc32_z(0, reinterpret_cast<const Bytef *>(octets.data()), size_t(octets.size())));
}

quint32 adler32OfZlib(QByteArrayView octets)
{
    return quint32(adler32_z(1, reinterpret_cast<const Bytef *>(octets.data()), size_t(octets.size())));
}

quint32 fletcher16(QByteArrayView octets)
{
    quint32 first = 0;
    quint32 second = 0;
    for (const char octet : octets) {
        first = (first + quint8(octet)) % 255;
        second = (second + first) % 255;
    }
    return second << 8 | first;
}

struct Kind
{
    const char *name;
    int size; // octets
    Order order; // on the wire
    quint32 (*of)(QByteArrayView);
    const char *aliases; // lower case
};

// CRC-32 goes low octet first, as gzip, Ethernet and most firmware send it;
// Adler-32 high octet first (RFC 1950); Fletcher-16 the second sum first.
constexpr Kind Kinds[] = {
    {"sum-8", 1, Order::HighFirst, sum8, "sum8"},
    {"xor-8", 1, Order::HighFirst, xor8, "xor8 bcc"},
    {"LRC", 1, Order::HighFirst, lrc, "lrc-8"},
    {"CRC-8", 1, Order::HighFirst, crc<8, 0x07, 0, false>, "crc-8/smbus crc8"},
    {"CRC-8/MAXIM-DOW", 1, Order::HighFirst, crc<8, 0x31, 0, true>, "crc-8/maxim maxim dow"},
    {"CRC-16/MODBUS", 2, Order::LowFirst, crc<16, 0x8005, 0xffff, true>, "modbus"},
    {"CRC-16/XMODEM", 2, Order::HighFirst, crc<16, 0x1021, 0, false>, "xmodem crc-16/acorn"},
    {"CRC-16/IBM-3740", 2, Order::HighFirst, crc<16, 0x1021, 0xffff, false>,
     "ibm-3740 ccitt-false crc-16/ccitt-false crc-16/autosar"},
    {"CRC-16/KERMIT", 2, Order::LowFirst, crc<16, 0x1021, 0, true>, "kermit crc-16/ccitt crc-16/ccitt-true"},
    {"CRC-32/ISO-HDLC", 4, Order::LowFirst, crc32OfZlib, "crc-32 crc32"},
    {"CRC-32/MPEG-2", 4, Order::HighFirst, crc<32, 0x04c11db7, 0xffffffff, false>, "mpeg-2"},
    {"Adler-32", 4, Order::HighFirst, adler32OfZlib, "adler32"},
    {"Fletcher-16", 2, Order::HighFirst, fletcher16, "fletcher16"},
};

QByteArray onTheWire(quint32 value, int size, Order order)
{
    QByteArray octets;
    for (int i = 0; i < size; ++i) {
        const int shift = 8 * (order == Order::LowFirst ? i : size - 1 - i);
        octets += char(value >> shift & 0xff);
    }
    return octets;
}

} // namespace

std::optional<Checksum> Checksum::find(QStringView name)
{
    const QString wanted = name.toString().toLower();
    if (wanted == u"none"_s)
        return Checksum();
    for (int i = 0; i < int(std::size(Kinds)); ++i) {
        const QStringList aliases = QString::fromLatin1(Kinds[i].aliases).split(u' ');
        if (wanted == QString::fromLatin1(Kinds[i].name).toLower() || aliases.contains(wanted))
            return Checksum(i);
    }
    return {};
}

QStringList Checksum::available()
{
    QStringList names;
    for (const Kind &kind : Kinds)
        names.append(QString::fromLatin1(kind.name));
    return names;
}

QString Checksum::name() const
{
    return isNone() ? u"none"_s : QString::fromLatin1(Kinds[m_index].name);
}

int Checksum::size() const
{
    return isNone() ? 0 : Kinds[m_index].size;
}

QByteArray Checksum::of(QByteArrayView octets) const
{
    if (isNone())
        return {};
    const Kind &kind = Kinds[m_index];
    return onTheWire(kind.of(octets), kind.size, kind.order);
}

bool Checksum::verify(QByteArrayView octets) const
{
    return octets.size() >= size() && of(octets.chopped(size())) == octets.last(size());
}

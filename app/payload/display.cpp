// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/payload/notation.h"
#include "app/payload/utf8.h"

#include <array>

using namespace Qt::StringLiterals;

// The other half of notation.h: octets and text on their way to a person.
namespace notation {

namespace {

constexpr std::array ControlNames{"NUL", "SOH", "STX", "ETX", "EOT", "ENQ", "ACK", "BEL", "BS",  "HT",  "LF",
                                  "VT",  "FF",  "CR",  "SO",  "SI",  "DLE", "DC1", "DC2", "DC3", "DC4", "NAK",
                                  "SYN", "ETB", "CAN", "EM",  "SUB", "ESC", "FS",  "GS",  "RS",  "US"};
constexpr char16_t Delete = 0x7f;

bool isC0(char32_t c)
{
    return c < 0x20 || c == Delete;
}

bool isC1(char32_t c)
{
    return c >= 0x80 && c < 0xa0;
}

// Marks, embeddings, overrides and isolates of text direction, and the two
// separators that break a line or a paragraph.
bool isDirectional(char32_t c)
{
    return c == 0x61c || c == 0x200e || c == 0x200f || (c >= 0x2028 && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

// What has no shape of its own, so that it could hide or carry text unseen. The
// two variation selectors that people type with an emoji (FE0E, FE0F) stay.
bool isInvisible(char32_t c)
{
    return isC1(c) || isDirectional(c) || QChar::category(c) == QChar::Other_Format || QChar::isNonCharacter(c)
        || QChar::isSurrogate(c) || c == 0x34f || c == 0x115f || c == 0x1160 || c == 0x17b4 || c == 0x17b5
        || (c >= 0x180b && c <= 0x180f) || c == 0x3164 || c == 0xffa0 || (c >= 0xfe00 && c <= 0xfe0d)
        || (c >= 0xe0000 && c <= 0xe0fff);
}

QString hex(char32_t value, int digits)
{
    return QString::number(value, 16).rightJustified(digits, u'0');
}

QString escaped(char32_t c)
{
    switch (c) {
    case U'\r':
        return u"\\r"_s;
    case U'\n':
        return u"\\n"_s;
    case U'\t':
        return u"\\t"_s;
    case U'\0':
        return u"\\0"_s;
    default:
        return isC0(c) ? u"\\x"_s + hex(c, 2) : u"\\u{"_s + hex(c, 1) + u'}';
    }
}

QString named(char32_t c, Controls controls)
{
    if (!isC0(c))
        return u"‹U+"_s + hex(c, 4).toUpper() + u'›';
    if (controls == Controls::Pictures)
        return QString(QChar(c == Delete ? 0x2421 : 0x2400 + uint(c)));
    return u'‹' + QString::fromLatin1(c == Delete ? "DEL" : ControlNames[c]) + u'›';
}

// The code point at `at`, and how many units it takes.
char32_t codePointAt(QStringView text, qsizetype at, qsizetype &units)
{
    const bool pair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
    units = pair ? 2 : 1;
    return pair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : text[at].unicode();
}

template <typename Special, typename Replace>
QString replaced(QStringView text, Special special, Replace replace)
{
    QString result;
    qsizetype copied = 0;
    for (qsizetype at = 0, units = 1; at < text.size(); at += units) {
        if (text[at] >= u' ' && text[at] < QChar(Delete)) {
            units = 1;
            continue;
        }
        const char32_t c = codePointAt(text, at, units);
        if (!special(c))
            continue;
        result += text.sliced(copied, at - copied);
        result += replace(c);
        copied = at + units;
    }
    if (copied == 0)
        return text.toString();
    result += text.sliced(copied);
    return result;
}

} // namespace

QString toHex(QByteArrayView octets, QChar separator)
{
    const char filler = separator.isNull() ? '\0' : separator.toLatin1();
    return QString::fromLatin1(QByteArray::fromRawData(octets.data(), octets.size()).toHex(filler));
}

QString toEscapes(QByteArrayView octets)
{
    QString result;
    result.reserve(octets.size());
    while (!octets.isEmpty()) {
        const utf8::Piece piece = utf8::pieceAt(octets);
        if (piece.state != utf8::Piece::State::Whole) {
            for (const char octet : octets.first(piece.size))
                result += u"\\x"_s + hex(quint8(octet), 2);
        } else if (piece.codePoint == U'\\') {
            result += u"\\\\"_s;
        } else if (isC0(piece.codePoint) || isInvisible(piece.codePoint)) {
            result += escaped(piece.codePoint);
        } else {
            result += QChar::fromUcs4(piece.codePoint);
        }
        octets = octets.sliced(piece.size);
    }
    return result;
}

QString forTerminal(QStringView text)
{
    return replaced(
        text, [](char32_t c) { return isC0(c) || isC1(c) || isDirectional(c) || QChar::isSurrogate(c); }, escaped);
}

QString forScreen(QStringView text, Controls controls)
{
    return replaced(
        text, [](char32_t c) { return isC0(c) || isInvisible(c); },
        [controls](char32_t c) { return named(c, controls); });
}

} // namespace notation

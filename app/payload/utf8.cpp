// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/payload/utf8.h"

#include <QStringDecoder>

namespace utf8 {

namespace {

struct Range
{
    quint8 least;
    quint8 most;

    [[nodiscard]] bool contains(quint8 octet) const { return octet >= least && octet <= most; }
};

// What may follow a lead octet: the overlong, the surrogates and what is beyond
// U+10FFFF are ruled out by the second octet (Unicode, table 3-7).
Range secondOctet(quint8 lead)
{
    switch (lead) {
    case 0xe0:
        return {0xa0, 0xbf};
    case 0xed:
        return {0x80, 0x9f};
    case 0xf0:
        return {0x90, 0xbf};
    case 0xf4:
        return {0x80, 0x8f};
    default:
        return {0x80, 0xbf};
    }
}

int lengthFromLead(quint8 lead)
{
    if (lead < 0x80)
        return 1;
    if (lead < 0xc2 || lead > 0xf4)
        return 0;
    return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

QString decodeInvalid(QByteArrayView octets)
{
    QString text;
    text.reserve(octets.size());
    while (!octets.isEmpty()) {
        const Piece piece = pieceAt(octets);
        if (piece.state == Piece::State::Whole)
            text += QChar::fromUcs4(piece.codePoint);
        else
            text += QChar(QChar::ReplacementCharacter);
        octets = octets.sliced(piece.size);
    }
    return text;
}

} // namespace

Piece pieceAt(QByteArrayView octets)
{
    const quint8 lead = quint8(octets[0]);
    const int length = lengthFromLead(lead);
    if (length <= 1)
        return {1, length == 1 ? Piece::State::Whole : Piece::State::Broken, lead};
    char32_t codePoint = lead & (0x7f >> length);
    Range range = secondOctet(lead);
    for (int i = 1; i < length; ++i) {
        if (i == octets.size())
            return {i, Piece::State::Cut};
        const quint8 octet = quint8(octets[i]);
        if (!range.contains(octet))
            return {i, Piece::State::Broken};
        codePoint = codePoint << 6 | (octet & 0x3f);
        range = {0x80, 0xbf};
    }
    return {length, Piece::State::Whole, codePoint};
}

QString decode(QByteArrayView octets)
{
    // Qt counts other replacement characters for some of what is invalid.
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    QString text = decoder.decode(octets);
    return decoder.hasError() ? decodeInvalid(octets) : text;
}

int incompleteTail(QByteArrayView octets)
{
    const qsizetype size = octets.size();
    for (qsizetype length = 1; length <= qMin(size, qsizetype(3)); ++length) {
        const quint8 octet = quint8(octets[size - length]);
        if ((octet & 0xc0) == 0x80)
            continue;
        const Piece piece = pieceAt(octets.last(length));
        return piece.state == Piece::State::Cut ? piece.size : 0;
    }
    return 0;
}

} // namespace utf8

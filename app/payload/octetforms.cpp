// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/payload/octetforms.h"

#include <QtEndian>

namespace {

using State = utf8::Piece::State;

constexpr bool in(quint8 octet, quint8 least, quint8 most)
{
    return octet >= least && octet <= most;
}

bool isLead(OctetForm form, quint8 octet)
{
    switch (form) {
    case OctetForm::Gb18030:
    case OctetForm::Gbk:
    case OctetForm::Big5:
    case OctetForm::Uhc:
        return in(octet, 0x81, 0xfe);
    case OctetForm::ShiftJis:
        return in(octet, 0x81, 0x9f) || in(octet, 0xe0, 0xfc);
    case OctetForm::EucKr:
        return in(octet, 0xa1, 0xfe);
    case OctetForm::EucJp:
        return in(octet, 0xa1, 0xfe) || octet == 0x8e || octet == 0x8f;
    case OctetForm::Utf8:
    case OctetForm::Utf16Le:
    case OctetForm::Utf16Be:
    case OctetForm::Single:
        break;
    }
    return false;
}

bool isTrail(OctetForm form, quint8 lead, quint8 octet)
{
    switch (form) {
    case OctetForm::Gb18030:
    case OctetForm::Gbk:
        return in(octet, 0x40, 0x7e) || in(octet, 0x80, 0xfe);
    case OctetForm::Big5:
        return in(octet, 0x40, 0x7e) || in(octet, 0xa1, 0xfe);
    case OctetForm::Uhc:
        return in(octet, 0x41, 0x5a) || in(octet, 0x61, 0x7a) || in(octet, 0x81, 0xfe);
    case OctetForm::ShiftJis:
        return in(octet, 0x40, 0x7e) || in(octet, 0x80, 0xfc);
    case OctetForm::EucJp:
        return in(octet, 0xa1, lead == 0x8e ? 0xdf : 0xfe);
    default:
        return in(octet, 0xa1, 0xfe);
    }
}

// GB18030: 81…FE, 30…39, 81…FE, 30…39.
utf8::Piece fourOctets(QByteArrayView octets)
{
    for (int i = 2; i < 4; ++i) {
        if (i == octets.size())
            return {i, State::Cut};
        const quint8 octet = quint8(octets[i]);
        if (i == 2 ? !in(octet, 0x81, 0xfe) : !in(octet, 0x30, 0x39))
            return {1, State::Broken};
    }
    return {4, State::Whole};
}

int incompleteUtf16(OctetForm form, QByteArrayView octets)
{
    const int odd = int(octets.size() % 2);
    const qsizetype even = octets.size() - odd;
    if (even == 0)
        return odd;
    const quint8 high = quint8(octets[form == OctetForm::Utf16Le ? even - 1 : even - 2]);
    return (high & 0xfc) == 0xd8 ? odd + 2 : odd;
}

} // namespace

utf8::Piece pieceAt(OctetForm form, QByteArrayView octets)
{
    if (form == OctetForm::Utf8)
        return utf8::pieceAt(octets);
    const quint8 lead = quint8(octets[0]);
    if (!isLead(form, lead))
        return {1, State::Whole};
    if (octets.size() == 1)
        return {1, State::Cut};
    const quint8 second = quint8(octets[1]);
    if (form == OctetForm::Gb18030 && in(second, 0x30, 0x39))
        return fourOctets(octets);
    if (!isTrail(form, lead, second))
        return {1, State::Broken};
    if (form != OctetForm::EucJp || lead != 0x8f)
        return {2, State::Whole};
    if (octets.size() == 2)
        return {2, State::Cut};
    return in(quint8(octets[2]), 0xa1, 0xfe) ? utf8::Piece{3, State::Whole} : utf8::Piece{1, State::Broken};
}

int incompleteTail(OctetForm form, QByteArrayView octets)
{
    switch (form) {
    case OctetForm::Utf8:
        return utf8::incompleteTail(octets);
    case OctetForm::Utf16Le:
    case OctetForm::Utf16Be:
        return incompleteUtf16(form, octets);
    case OctetForm::Single:
        return 0;
    default:
        break;
    }
    for (qsizetype at = 0; at < octets.size();) {
        if (quint8(octets[at]) < 0x80) {
            ++at;
            continue;
        }
        const utf8::Piece piece = pieceAt(form, octets.sliced(at));
        if (piece.state == State::Cut)
            return piece.size;
        at += piece.size;
    }
    return 0;
}

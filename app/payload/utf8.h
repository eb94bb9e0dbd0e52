// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

// UTF-8 as octets: where its characters begin and end, valid or not.
namespace utf8 {

// What stands at the start of some octets: a character, the longest run that
// could have become one (Unicode's "maximal subpart"), or a character that the
// end of the octets cuts.
struct Piece
{
    enum class State : quint8 { Whole, Broken, Cut };

    int size = 0; // octets
    State state = State::Whole;
    char32_t codePoint = 0; // when whole
};

[[nodiscard]] Piece pieceAt(QByteArrayView octets); // not empty

// Each broken piece becomes one U+FFFD. A byte order mark is kept.
[[nodiscard]] QString decode(QByteArrayView octets);

[[nodiscard]] int incompleteTail(QByteArrayView octets);

} // namespace utf8

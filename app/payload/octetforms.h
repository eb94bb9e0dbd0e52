// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/payload/utf8.h"

#include <QByteArrayView>

// How a charset cuts octets into characters. Every form but UTF-16 has ASCII in
// its lower half.
enum class OctetForm : quint8 { Utf8, Utf16Le, Utf16Be, Single, Gb18030, Gbk, Big5, ShiftJis, EucKr, Uhc, EucJp };

// The piece at the start of `octets`, which are not empty. The code point is
// not set. Not for UTF-16.
[[nodiscard]] utf8::Piece pieceAt(OctetForm form, QByteArrayView octets);

[[nodiscard]] int incompleteTail(OctetForm form, QByteArrayView octets);

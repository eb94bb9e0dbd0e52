// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/notice.h"
#include "app/payload/textcodec.h"

#include <QByteArray>
#include <QString>
#include <QStringView>

// Text, text with escapes, and hex on one side, octets on the other; and how
// octets that arrived are shown without being obeyed.
namespace notation {

enum class Kind : quint8 { Text, Escapes, Hex };
enum class LineEnd : quint8 { None, Cr, Lf, CrLf };

[[nodiscard]] QString kindText(Kind kind); // "text", "escapes", "hex", for files
[[nodiscard]] std::optional<Kind> kindFromText(QStringView text);
[[nodiscard]] QString lineEndText(LineEnd end); // "none", "cr", "lf", "crlf"
[[nodiscard]] std::optional<LineEnd> lineEndFromText(QStringView text);
[[nodiscard]] QByteArrayView lineEndOctets(LineEnd end);

struct Octets
{
    QByteArray octets{};
    qsizetype errorAt = -1; // index into what was typed, -1 when it is right
    qsizetype errorLength = 0; // UTF-16 units that are wrong
    Notice error{}; // what is wrong there

    [[nodiscard]] bool isValid() const { return errorAt < 0; }
};

[[nodiscard]] Octets fromText(QStringView typed, const Charset &charset = {});
// \r \n \t \0 \\ \xHH \u{H…}
[[nodiscard]] Octets fromEscapes(QStringView typed, const Charset &charset = {});
// Digits of either case; spaces, commas, line breaks, 0x and \x between octets.
[[nodiscard]] Octets fromHex(QStringView typed);
[[nodiscard]] Octets toOctets(Kind kind, QStringView typed, const Charset &charset = {});

[[nodiscard]] QString toHex(QByteArrayView octets, QChar separator = {}); // lower case
// What fromEscapes() reads back to the same octets, for UTF-8.
[[nodiscard]] QString toEscapes(QByteArrayView octets);

// For a terminal: C0, DEL, C1 and directional controls as \n, \x1b, \u{202e};
// everything else as it is, a backslash too.
[[nodiscard]] QString forTerminal(QStringView text);

// For a widget, in one line: control characters as pictures (␍, U+2400…) or as
// ‹CR›; directional controls and other invisible format characters as ‹U+202E›.
enum class Controls : quint8 { Pictures, Names };
[[nodiscard]] QString forScreen(QStringView text, Controls controls);

} // namespace notation

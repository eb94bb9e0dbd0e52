// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringList>

// Octets and text as the languages write them: the program has exactly these
// octets, whatever they are. Results are printable ASCII, except those of
// shellText() and remark().
namespace literals {

constexpr int LineWidth = 72; // characters in each piece of a long literal

// The pieces of a literal in order, at least one.
[[nodiscard]] QStringList pythonBytes(QByteArrayView octets); // b"…"
[[nodiscard]] QStringList cString(QByteArrayView octets); // "…", for C, C++ and Arduino
[[nodiscard]] QStringList cNumbers(QByteArrayView octets); // 0x48, 0x65, …

[[nodiscard]] QString pythonText(const QString &text); // "…", of type str
[[nodiscard]] QString cText(const QString &text); // one "…" in UTF-8
[[nodiscard]] QString shellText(const QString &text); // one word for sh
[[nodiscard]] QString printfFormat(QByteArrayView octets); // what printf(1) turns into them; quoted for sh
[[nodiscard]] QString octal(QByteArrayView octets); // the same, each octet as \ooo, not quoted
[[nodiscard]] QString atText(const QString &text); // "…" in an AT command

// Text for a comment: one line, without anything that could end, hide or reverse it.
[[nodiscard]] QString remark(const QString &text);

} // namespace literals

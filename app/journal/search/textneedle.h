// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/payload/textcodec.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

// The octets that a record must have if its text contains a given text in any
// case: what a search can look for without decoding. For records whose octets
// are their text.
class TextNeedle
{
public:
    explicit TextNeedle(const QString &text);

    // The text in lower case if that is ASCII, else empty. A record of
    // ASCII octets contains the text exactly if it contains these octets.
    [[nodiscard]] const QByteArray &ascii() const { return m_ascii; }
    // Records with other octets than ASCII may have it only if one of
    // octetsIn() is in them, or the octets of ascii().
    [[nodiscard]] bool needsCharset() const { return m_ascii.isEmpty() || !m_lookAlikes.isEmpty(); }
    // Any of these, whatever the case of ASCII letters; nullopt when it cannot be
    // told: then any record with an octet beyond ASCII may have the text.
    [[nodiscard]] std::optional<std::vector<QByteArray>> octetsIn(const Charset &charset) const;

    // Whether no other character is this one in another case.
    [[nodiscard]] static bool isCaseless(char32_t character);

private:
    QByteArray m_ascii;
    QList<char32_t> m_lookAlikes; // characters beyond ASCII that are ASCII letters of the text in another case
    QList<char32_t> m_anchor; // for other text: the longest part whose octets do not depend on case
};

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/payload/textcodec.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

// Which octets must be in a record whose text has some text in it, whatever the
// case: what can be looked for without decoding. For records whose octets are
// their text.
class TextNeedle
{
public:
    explicit TextNeedle(const QString &text);

    // The text when it is ASCII but for case, in lower case; else empty. In a
    // record of ASCII octets it is there, or not, as these octets.
    [[nodiscard]] const QByteArray &ascii() const { return m_ascii; }
    // Records with other octets than ASCII may have it only if one of
    // octetsIn() is in them, or the octets of ascii().
    [[nodiscard]] bool needsCharset() const { return m_ascii.isEmpty() || !m_lookAlikes.isEmpty(); }
    // Any of these, whatever the case of ASCII letters; nullopt when it cannot be
    // told: then any record with an octet beyond ASCII may have the text.
    [[nodiscard]] std::optional<std::vector<QByteArray>> octetsIn(const Charset &charset) const;

    // No other character is this one in another case.
    [[nodiscard]] static bool isCaseless(char32_t character);

private:
    QByteArray m_ascii;
    QList<char32_t> m_lookAlikes; // characters beyond ASCII that are ASCII letters of the text in another case
    QList<char32_t> m_anchor; // for other text: the longest part whose octets do not depend on case
};

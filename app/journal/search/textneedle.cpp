// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/search/textneedle.h"

#include <algorithm>

namespace {

constexpr char32_t KelvinSign = 0x212a; // a k
constexpr char32_t LongS = 0x17f; // an s

// In every charset, octets alike but for the case of ASCII letters.
bool isFixed(char32_t character)
{
    if (character < 0x80)
        return QChar::toLower(character) != U'k' && QChar::toLower(character) != U's';
    return TextNeedle::isCaseless(character);
}

QList<char32_t> longestFixedPart(const QList<uint> &text)
{
    QList<char32_t> longest;
    QList<char32_t> part;
    for (const char32_t character : text) {
        if (isFixed(character))
            part.append(character);
        else
            part.clear();
        if (part.size() > longest.size())
            longest = part;
    }
    return longest;
}

using Ways = std::vector<QByteArray>; // to write one character

// All ways of one or two octets, for each of the characters.
std::vector<Ways> shortWays(const Charset &charset, const QList<char32_t> &characters)
{
    std::vector<Ways> ways(std::size_t(characters.size()));
    const auto take = [&](const QByteArray &octets) {
        const QString text = charset.decode(octets);
        const qsizetype at = text.size() == 1 ? characters.indexOf(char32_t(text[0].unicode())) : -1;
        if (at >= 0)
            ways[std::size_t(at)].push_back(octets);
    };
    for (int lead = 0x80; lead < 0x100; ++lead) {
        QByteArray octets(1, char(lead));
        take(octets);
        octets.append('\0');
        for (int second = 0x40; second < 0x100; ++second) {
            octets[1] = char(second);
            take(octets);
        }
    }
    return ways;
}

// Nullopt when a charset may have ways that are unknown here. The characters
// differ, all beyond ASCII.
std::optional<std::vector<Ways>> waysToWrite(const Charset &charset, const QList<char32_t> &characters)
{
    const QString name = charset.name();
    if (name == QLatin1StringView("EUC-JP"))
        return {}; // has characters of three octets
    if (name != QLatin1StringView("UTF-8") && name != QLatin1StringView("GB18030"))
        return shortWays(charset, characters);
    std::vector<Ways> ways;
    for (const char32_t character : characters) {
        const Charset::Encoded encoded = charset.encode(QString::fromUcs4(&character, 1));
        ways.push_back(encoded.errorAt < 0 ? Ways{encoded.octets} : Ways());
    }
    return ways;
}

} // namespace

TextNeedle::TextNeedle(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    const auto folded = [](char32_t character) { return QChar::toCaseFolded(character); };
    if (std::ranges::all_of(characters, [&](char32_t character) { return folded(character) < 0x80; })) {
        for (const char32_t character : characters)
            m_ascii.append(char(folded(character)));
        if (m_ascii.contains('k'))
            m_lookAlikes.append(KelvinSign);
        if (m_ascii.contains('s'))
            m_lookAlikes.append(LongS);
    } else {
        m_anchor = longestFixedPart(characters);
    }
}

std::optional<std::vector<QByteArray>> TextNeedle::octetsIn(const Charset &charset) const
{
    QList<char32_t> characters = m_lookAlikes;
    for (const char32_t character : m_anchor) {
        if (character >= 0x80 && !characters.contains(character))
            characters.append(character);
    }
    const auto ways = waysToWrite(charset, characters);
    if (!ways || (m_ascii.isEmpty() && m_anchor.isEmpty()))
        return {};
    std::vector<QByteArray> octets;
    if (!m_ascii.isEmpty()) {
        for (const Ways &some : *ways)
            octets.insert(octets.end(), some.begin(), some.end());
        return octets;
    }
    QByteArray anchor;
    for (const char32_t character : m_anchor) {
        if (character < 0x80) {
            anchor += char(character);
            continue;
        }
        const Ways &some = ways->at(std::size_t(characters.indexOf(character)));
        if (some.empty())
            return octets; // not in this charset
        if (some.size() > 1)
            return {};
        anchor += some.front();
    }
    octets.push_back(anchor);
    return octets;
}

// Letters of scripts without case, digits, punctuation and symbols; not the
// character that stands for undecodable octets.
bool TextNeedle::isCaseless(char32_t character)
{
    const bool hasCase = QChar::toUpper(character) != character || QChar::toLower(character) != character
        || QChar::toCaseFolded(character) != character;
    if (hasCase || character == QChar::ReplacementCharacter || QChar::isSurrogate(character))
        return false;
    switch (QChar::category(character)) {
    case QChar::Letter_Other:
    case QChar::Number_DecimalDigit:
    case QChar::Number_Letter:
    case QChar::Number_Other:
    case QChar::Punctuation_Connector:
    case QChar::Punctuation_Dash:
    case QChar::Punctuation_Open:
    case QChar::Punctuation_Close:
    case QChar::Punctuation_InitialQuote:
    case QChar::Punctuation_FinalQuote:
    case QChar::Punctuation_Other:
    case QChar::Symbol_Math:
    case QChar::Symbol_Currency:
    case QChar::Symbol_Modifier:
    case QChar::Symbol_Other:
        return true;
    default:
        return false;
    }
}

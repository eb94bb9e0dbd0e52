// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/payload/notation.h"

#include "app/payload/utf8.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace notation {

namespace {

constexpr std::array Kinds{Kind::Text, Kind::Escapes, Kind::Hex};
constexpr std::array LineEnds{LineEnd::None, LineEnd::Cr, LineEnd::Lf, LineEnd::CrLf};

int hexValue(QChar c)
{
    if (c >= u'0' && c <= u'9')
        return c.unicode() - u'0';
    const char16_t lower = c.unicode() | 0x20;
    return lower >= u'a' && lower <= u'f' ? lower - u'a' + 10 : -1;
}

Octets wrong(qsizetype at, qsizetype length, const Notice &error)
{
    return {{}, at, length, error};
}

// Reads text with escapes from its start to the end or to what is wrong.
class EscapeReader
{
public:
    EscapeReader(QStringView typed, const Charset &charset) : m_typed(typed), m_charset(charset) { }

    Octets read()
    {
        while (m_result.isValid() && m_at < m_typed.size()) {
            const qsizetype backslash = m_typed.indexOf(u'\\', m_at);
            if (backslash == m_at) {
                readEscape();
            } else {
                const qsizetype end = backslash < 0 ? m_typed.size() : backslash;
                append(m_typed.sliced(m_at, end - m_at), m_at, 0);
                m_at = end;
            }
        }
        return m_result;
    }

private:
    // `length` is that of the escape which stands for the text, 0 for plain text.
    void append(QStringView text, qsizetype at, qsizetype length)
    {
        const Octets part = fromText(text, m_charset);
        if (part.isValid())
            m_result.octets += part.octets;
        else if (length == 0)
            m_result = wrong(at + part.errorAt, part.errorLength, part.error);
        else
            m_result = wrong(at, length, part.error);
    }

    void appendCharacter(char16_t c)
    {
        append(QStringView(&c, 1), m_at, 2);
        m_at += 2;
    }

    void readEscape();
    void readOctet();
    void readCodePoint();

    QStringView m_typed;
    const Charset &m_charset;
    qsizetype m_at = 0;
    Octets m_result;
};

void EscapeReader::readEscape()
{
    if (m_at + 1 == m_typed.size()) {
        m_result = wrong(m_at, 1,
                         {QT_TRANSLATE_NOOP("Notice", "A backslash ends the text: write \\\\ for a backslash.")});
        return;
    }
    switch (m_typed[m_at + 1].unicode()) {
    case u'r':
        return appendCharacter(u'\r');
    case u'n':
        return appendCharacter(u'\n');
    case u't':
        return appendCharacter(u'\t');
    case u'0':
        return appendCharacter(u'\0');
    case u'\\':
        return appendCharacter(u'\\');
    case u'x':
        return readOctet();
    case u'u':
        return readCodePoint();
    default: {
        const qsizetype length = m_typed[m_at + 1].isHighSurrogate() && m_at + 2 < m_typed.size() ? 3 : 2;
        m_result = wrong(
            m_at, length,
            {QT_TRANSLATE_NOOP("Notice", "There is no escape “%1”: only \\r \\n \\t \\0 \\\\ \\xHH \\u{H…}."),
             {m_typed.sliced(m_at, length).toString()}});
    }
    }
}

void EscapeReader::readOctet()
{
    int value = 0;
    qsizetype end = m_at + 2;
    for (; end < m_at + 4 && end < m_typed.size() && hexValue(m_typed[end]) >= 0; ++end)
        value = value * 16 + hexValue(m_typed[end]);
    if (end < m_at + 4) {
        m_result = wrong(m_at, end - m_at, {QT_TRANSLATE_NOOP("Notice", "\\x needs two hexadecimal digits.")});
        return;
    }
    m_result.octets += char(value);
    m_at = end;
}

void EscapeReader::readCodePoint()
{
    char32_t value = 0;
    qsizetype end = m_at + 2;
    const bool opened = end < m_typed.size() && m_typed[end] == u'{';
    if (opened)
        ++end;
    const qsizetype digits = end;
    for (; opened && end < m_typed.size() && end - digits < 6 && hexValue(m_typed[end]) >= 0; ++end)
        value = value * 16 + char32_t(hexValue(m_typed[end]));
    if (end == digits || end == m_typed.size() || m_typed[end] != u'}') {
        m_result = wrong(
            m_at, end - m_at,
            {QT_TRANSLATE_NOOP("Notice", "\\u needs one to six hexadecimal digits in braces, as in \\u{4e2d}.")});
        return;
    }
    ++end;
    if (value > 0x10ffff || QChar::isSurrogate(value)) {
        m_result = wrong(m_at, end - m_at,
                         {QT_TRANSLATE_NOOP("Notice", "“%1” is not a Unicode character."),
                          {m_typed.sliced(m_at, end - m_at).toString()}});
        return;
    }
    append(QChar::fromUcs4(value), m_at, end - m_at);
    m_at = end;
}

bool isHexSeparator(QChar c)
{
    return c.isSpace() || c == u',' || c == u';' || c == u':' || c == u'-';
}

} // namespace

QString kindText(Kind kind)
{
    switch (kind) {
    case Kind::Text:
        break;
    case Kind::Escapes:
        return u"escapes"_s;
    case Kind::Hex:
        return u"hex"_s;
    }
    return u"text"_s;
}

std::optional<Kind> kindFromText(QStringView text)
{
    const auto found = std::find_if(Kinds.begin(), Kinds.end(), [text](Kind kind) { return kindText(kind) == text; });
    return found == Kinds.end() ? std::nullopt : std::optional(*found);
}

QString lineEndText(LineEnd end)
{
    switch (end) {
    case LineEnd::None:
        break;
    case LineEnd::Cr:
        return u"cr"_s;
    case LineEnd::Lf:
        return u"lf"_s;
    case LineEnd::CrLf:
        return u"crlf"_s;
    }
    return u"none"_s;
}

std::optional<LineEnd> lineEndFromText(QStringView text)
{
    const auto found = std::find_if(LineEnds.begin(), LineEnds.end(),
                                    [text](LineEnd end) { return lineEndText(end) == text; });
    return found == LineEnds.end() ? std::nullopt : std::optional(*found);
}

QByteArrayView lineEndOctets(LineEnd end)
{
    switch (end) {
    case LineEnd::None:
        break;
    case LineEnd::Cr:
        return "\r";
    case LineEnd::Lf:
        return "\n";
    case LineEnd::CrLf:
        return "\r\n";
    }
    return {};
}

Octets fromText(QStringView typed, const Charset &charset)
{
    const Charset::Encoded encoded = charset.encode(typed);
    if (encoded.errorAt < 0)
        return {encoded.octets};
    const QStringView rest = typed.sliced(encoded.errorAt);
    const bool pair = rest.size() > 1 && rest[0].isHighSurrogate() && rest[1].isLowSurrogate();
    if (!pair && rest[0].isSurrogate())
        return wrong(encoded.errorAt, 1,
                     {QT_TRANSLATE_NOOP("Notice", "Only half of a character (a lone surrogate) stands here.")});
    const QString character = rest.first(pair ? 2 : 1).toString();
    return wrong(encoded.errorAt, character.size(),
                 {QT_TRANSLATE_NOOP("Notice", "“%1” does not exist in %2."), {character, charset.name()}});
}

Octets fromEscapes(QStringView typed, const Charset &charset)
{
    return EscapeReader(typed, charset).read();
}

Octets fromHex(QStringView typed)
{
    Octets result;
    for (qsizetype at = 0; at < typed.size();) {
        if (isHexSeparator(typed[at])) {
            ++at;
            continue;
        }
        const QStringView rest = typed.sliced(at);
        const bool prefixed = rest.startsWith("0x"_L1, Qt::CaseInsensitive)
            || rest.startsWith("\\x"_L1, Qt::CaseInsensitive);
        const qsizetype first = prefixed ? 2 : 0;
        const int high = first < rest.size() ? hexValue(rest[first]) : -1;
        const int low = first + 1 < rest.size() ? hexValue(rest[first + 1]) : -1;
        if (high >= 0 && low >= 0) {
            result.octets += char(high * 16 + low);
            at += first + 2;
        } else if (high >= 0) {
            return wrong(at + first, 1, {QT_TRANSLATE_NOOP("Notice", "An octet is two digits: one is missing here.")});
        } else if (prefixed) {
            return wrong(at, 2, {QT_TRANSLATE_NOOP("Notice", "Two hexadecimal digits must follow here.")});
        } else {
            const qsizetype length = rest.size() > 1 && rest[0].isHighSurrogate() && rest[1].isLowSurrogate() ? 2 : 1;
            return wrong(
                at, length,
                {QT_TRANSLATE_NOOP("Notice", "“%1” is not a hexadecimal digit."), {rest.first(length).toString()}});
        }
    }
    return result;
}

Octets toOctets(Kind kind, QStringView typed, const Charset &charset)
{
    switch (kind) {
    case Kind::Text:
        break;
    case Kind::Escapes:
        return fromEscapes(typed, charset);
    case Kind::Hex:
        return fromHex(typed);
    }
    return fromText(typed, charset);
}

} // namespace notation

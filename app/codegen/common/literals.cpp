// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/codegen/common/literals.h"

#include "app/payload/notation.h"

using namespace Qt::StringLiterals;

namespace {

bool isPlain(quint8 octet)
{
    return octet >= 0x20 && octet < 0x7f && octet != '"' && octet != '\\';
}

bool isHexDigit(char octet)
{
    return QByteArrayView("0123456789abcdefABCDEF").contains(octet);
}

QString hex(quint8 octet)
{
    return u"\\x"_s + QString::number(octet, 16).rightJustified(2, u'0');
}

QString octalOf(quint8 octet)
{
    return u'\\' + QString::number(octet, 8).rightJustified(3, u'0');
}

QString escaped(quint8 octet)
{
    switch (octet) {
    case '"':
        return u"\\\""_s;
    case '\\':
        return u"\\\\"_s;
    case '\r':
        return u"\\r"_s;
    case '\n':
        return u"\\n"_s;
    case '\t':
        return u"\\t"_s;
    default:
        return isPlain(octet) ? QString(QLatin1Char(char(octet))) : hex(octet);
    }
}

// In C an escape in hex takes in every hex digit after it, and "??" begins a trigraph.
QString escapedInC(quint8 octet, bool afterHex)
{
    if (octet == '?')
        return u"\\?"_s;
    return (afterHex && isHexDigit(char(octet)) ? u"\" \""_s : QString()) + escaped(octet);
}

template <typename Escape>
QStringList pieces(QByteArrayView octets, const QString &prefix, Escape escape)
{
    QStringList lines;
    QString line = prefix;
    bool afterHex = false;
    for (const char octet : octets) {
        if (line.size() >= literals::LineWidth) {
            lines << line + u'"';
            line = prefix;
            afterHex = false;
        }
        const QString next = escape(quint8(octet), afterHex);
        afterHex = next.startsWith("\\x"_L1);
        line += next;
    }
    return lines << line + u'"';
}

QString inOctal(QByteArrayView octets, bool (*isSafe)(char octet, qsizetype at))
{
    QString result;
    for (qsizetype at = 0; at < octets.size(); ++at)
        result += isSafe(octets[at], at) ? QString(QLatin1Char(octets[at])) : octalOf(quint8(octets[at]));
    return result;
}

} // namespace

namespace literals {

QStringList pythonBytes(QByteArrayView octets)
{
    return pieces(octets, u"b\""_s, [](quint8 octet, bool) { return escaped(octet); });
}

QStringList cString(QByteArrayView octets)
{
    return pieces(octets, u"\""_s, &escapedInC);
}

QStringList cNumbers(QByteArrayView octets)
{
    constexpr qsizetype EachLine = 12;
    QStringList lines;
    for (qsizetype at = 0; at < octets.size(); at += EachLine) {
        QString line;
        for (const char octet : octets.sliced(at, qMin(EachLine, octets.size() - at)))
            line += u"0x"_s + QString::number(quint8(octet), 16).rightJustified(2, u'0') + u", "_s;
        lines << line.chopped(1);
    }
    return lines;
}

QString pythonText(const QString &text)
{
    QString result = u"\""_s;
    for (const char32_t c : text.toUcs4()) {
        if (c < 0x7f)
            result += escaped(quint8(c));
        else
            result += u"\\U"_s + QString::number(uint(c), 16).rightJustified(8, u'0');
    }
    return result + u'"';
}

QString cText(const QString &text)
{
    return cString(text.toUtf8()).join(u' ');
}

QString shellText(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', "'\\''"_L1) + u'\'';
}

// A "-" that comes first would be taken for an option.
QString printfFormat(QByteArrayView octets)
{
    const auto isSafe = [](char octet, qsizetype at) {
        return isPlain(quint8(octet)) && octet != '%' && octet != '\'' && (octet != '-' || at > 0);
    };
    return u'\'' + inOctal(octets, isSafe) + u'\'';
}

QString octal(QByteArrayView octets)
{
    return inOctal(octets, [](char, qsizetype) { return false; });
}

QString atText(const QString &text)
{
    QString result = u"\""_s;
    for (const QChar c : text) {
        if (c == u'"' || c == u',' || c == u'\\')
            result += u'\\';
        result += c;
    }
    return result + u'"';
}

// A backslash at the end of a line would draw the next line into a comment, and
// so would the trigraph that stands for one.
QString remark(const QString &text)
{
    QString line = notation::forScreen(text, notation::Controls::Names);
    line.replace("?\?/"_L1, u"?‹?›/"_s);
    return line.endsWith(u'\\') ? line + u'.' : line;
}

} // namespace literals

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/codegen/common/codewriter.h"

#include "app/codegen/common/literals.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int Columns = 96;

int widthOf(QChar c)
{
    return c.unicode() >= 0x1100 ? 2 : 1; // near enough: CJK is two columns wide
}

// No line begins with one of these.
bool isClosing(QChar c)
{
    return u"。，、；：？！）】》”’.,;:?!)"_s.contains(c);
}

bool mayBreakBefore(const QString &text, qsizetype at)
{
    return text[at - 1] == u' ' || (widthOf(text[at]) == 2 && !isClosing(text[at]) && text[at - 1] != u'“');
}

QStringList wrapped(const QString &text, int columns)
{
    QStringList lines;
    qsizetype start = 0;
    qsizetype breakAt = 0; // the last place in this line
    int width = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (at > start && mayBreakBefore(text, at))
            breakAt = at;
        width += widthOf(text[at]);
        if (width <= columns || breakAt <= start)
            continue;
        lines << text.sliced(start, breakAt - start).trimmed();
        start = breakAt;
        width = 0;
        for (qsizetype i = start; i <= at; ++i)
            width += widthOf(text[i]);
    }
    return lines << text.sliced(start).trimmed();
}

} // namespace

void CodeWriter::comment(const QString &text)
{
    m_comments << text;
}

void CodeWriter::flushComments(qsizetype depth)
{
    const QString begin = QString(depth, u' ') + m_sign + u' ';
    for (const QString &comment : std::as_const(m_comments)) {
        for (const QString &line : wrapped(literals::remark(comment), int(Columns - begin.size())))
            m_text += begin + literals::remark(line) + u'\n';
    }
    m_comments.clear();
}

void CodeWriter::code(QStringView lines)
{
    while (lines.startsWith(u'\n'))
        lines = lines.sliced(1);
    qsizetype depth = 0;
    while (depth < lines.size() && lines[depth] == u' ')
        ++depth;
    flushComments(depth);
    m_text += lines;
    if (!m_text.endsWith(u'\n'))
        m_text += u'\n';
}

void CodeWriter::blank(int lines)
{
    flushComments(0);
    m_text += QString(lines, u'\n');
}

void CodeWriter::message(const Message &message, const QString &before, Literal literal, const QString &after)
{
    code(before);
    const QList<MessagePart> parts = partsOf(message);
    for (const MessagePart &part : parts) {
        comment(part.remark);
        for (const QString &piece : literal(part.octets))
            code(u"    "_s + piece);
    }
    if (parts.isEmpty())
        code(u"    "_s + literal({}).join(u' '));
    code(after);
}

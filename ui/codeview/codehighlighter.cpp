// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/codeview/codehighlighter.h"

#include "ui/style/theme.h"

#include <algorithm>

void CodeHighlighter::setSyntax(const CodeLanguage::Syntax &syntax)
{
    if (&syntax == m_syntax)
        return;
    m_syntax = &syntax;
    rehighlight();
}

void CodeHighlighter::setPalette(const QPalette &palette)
{
    if (palette == m_palette)
        return;
    m_palette = palette;
    m_comment = Theme::color(Theme::Role::Received, palette);
    m_literal = Theme::color(Theme::Role::Event, palette);
    m_keyword = Theme::color(Theme::Role::Sent, palette);
    rehighlight();
}

qsizetype CodeHighlighter::lengthOfLiteral(const QString &line, qsizetype at) const
{
    const QChar quote = line[at];
    const bool hasEscapes = quote == u'"' || m_syntax->escapesInApostrophes;
    qsizetype end = at + 1;
    while (end < line.size() && line[end] != quote)
        end += hasEscapes && line[end] == u'\\' ? 2 : 1;
    return qMin(end + 1, line.size()) - at;
}

void CodeHighlighter::highlightBlock(const QString &line)
{
    if (!m_syntax)
        return;
    for (qsizetype at = 0; at < line.size();) {
        const QChar c = line[at];
        qsizetype length = 1;
        if (QStringView(line).sliced(at).startsWith(m_syntax->comment)) {
            setFormat(int(at), int(line.size() - at), m_comment);
            return;
        }
        if (m_syntax->hasLiterals && (c == u'"' || c == u'\'')) {
            length = lengthOfLiteral(line, at);
            setFormat(int(at), int(length), m_literal);
        } else if (c.isLetter() || c == u'_') {
            while (at + length < line.size() && (line[at + length].isLetterOrNumber() || line[at + length] == u'_'))
                ++length;
            const QStringView word = QStringView(line).sliced(at, length);
            if (std::ranges::any_of(m_syntax->keywords, [word](QLatin1StringView keyword) { return keyword == word; }))
                setFormat(int(at), int(length), m_keyword);
        }
        at += length;
    }
}

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/codeview/codehighlighter.h"

#include "ui/style/theme.h"

#include <QSet>

using namespace Qt::StringLiterals;
using codegenerator::Target;

namespace {

bool isLikeC(Target target)
{
    return target == Target::C || target == Target::Qt || target == Target::Arduino;
}

bool isLikeShell(Target target)
{
    return target == Target::Socketeer || target == Target::Socat || target == Target::Netcat;
}

const QSet<QString> &keywordsOf(Target target)
{
    static const QSet<QString> python{u"import"_s, u"def"_s,      u"while"_s, u"for"_s,    u"in"_s,   u"if"_s,
                                      u"not"_s,    u"or"_s,       u"and"_s,   u"else"_s,   u"try"_s,  u"except"_s,
                                      u"as"_s,     u"with"_s,     u"pass"_s,  u"return"_s, u"True"_s, u"None"_s,
                                      u"break"_s,  u"continue"_s, u"raise"_s, u"finally"_s};
    static const QSet<QString> c{u"static"_s, u"const"_s,  u"char"_s,  u"int"_s,      u"unsigned"_s, u"long"_s,
                                 u"void"_s,   u"struct"_s, u"while"_s, u"for"_s,      u"if"_s,       u"else"_s,
                                 u"return"_s, u"sizeof"_s, u"auto"_s,  u"continue"_s, u"bool"_s,     u"new"_s};
    static const QSet<QString> shell{u"while"_s, u"for"_s, u"in"_s, u"do"_s, u"done"_s, u"true"_s, u"export"_s};
    static const QSet<QString> none;
    if (target == Target::EspAt)
        return none;
    return isLikeC(target) ? c : isLikeShell(target) ? shell : python;
}

} // namespace

void CodeHighlighter::setLanguage(Target target)
{
    if (target == m_target)
        return;
    m_target = target;
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
    const bool hasEscapes = quote == u'"' || !isLikeShell(m_target);
    qsizetype end = at + 1;
    while (end < line.size() && line[end] != quote)
        end += hasEscapes && line[end] == u'\\' ? 2 : 1;
    return qMin(end + 1, line.size()) - at;
}

void CodeHighlighter::highlightBlock(const QString &line)
{
    const QString sign = isLikeC(m_target) ? u"//"_s : u"#"_s;
    const bool hasLiterals = m_target != Target::EspAt;
    for (qsizetype at = 0; at < line.size();) {
        const QChar c = line[at];
        qsizetype length = 1;
        if (QStringView(line).sliced(at).startsWith(sign)) {
            setFormat(int(at), int(line.size() - at), m_comment);
            return;
        }
        if (hasLiterals && (c == u'"' || c == u'\'')) {
            length = lengthOfLiteral(line, at);
            setFormat(int(at), int(length), m_literal);
        } else if (c.isLetter() || c == u'_') {
            while (at + length < line.size() && (line[at + length].isLetterOrNumber() || line[at + length] == u'_'))
                ++length;
            if (keywordsOf(m_target).contains(line.sliced(at, length)))
                setFormat(int(at), int(length), m_keyword);
        }
        at += length;
    }
}

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lessons/lessonsections.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace {

QStringView withoutIndent(QStringView line)
{
    qsizetype spaces = 0;
    while (spaces < line.size() && line[spaces] == u' ')
        ++spaces;
    return spaces <= 3 ? line.sliced(spaces) : QStringView(); // more: a block of code
}

// How many of the same mark a line begins with.
qsizetype runOf(QChar mark, QStringView line)
{
    qsizetype count = 0;
    while (count < line.size() && line[count] == mark)
        ++count;
    return count;
}

std::optional<QString> headingOf(QStringView line)
{
    const QStringView text = withoutIndent(line);
    if (runOf(u'#', text) != 2 || (text.size() > 2 && !text[2].isSpace()))
        return std::nullopt;
    QStringView heading = text.sliced(2).trimmed();
    while (heading.endsWith(u'#'))
        heading.chop(1);
    return heading.trimmed().toString();
}

// Follows fenced code from line to line (CommonMark, 4.5).
class Fences
{
public:
    // Whether the line is a fence or inside one.
    bool take(QStringView line)
    {
        const QStringView text = withoutIndent(line);
        const QChar mark = text.isEmpty() ? QChar() : text.front();
        const qsizetype count = mark == u'`' || mark == u'~' ? runOf(mark, text) : 0;
        if (m_count == 0) {
            const bool opens = count >= 3 && !(mark == u'`' && text.sliced(count).contains(u'`'));
            m_mark = mark;
            m_count = opens ? count : 0;
            return opens;
        }
        if (mark == m_mark && count >= m_count && text.sliced(count).trimmed().isEmpty())
            m_count = 0;
        return true;
    }

private:
    QChar m_mark;
    qsizetype m_count = 0; // of the marks that opened it; 0 outside
};

} // namespace

LessonSections LessonSections::of(const QStringList &lines, int firstLine)
{
    LessonSections result;
    QString *text = &result.introduction;
    Fences fences;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool isCode = fences.take(lines[i]);
        const std::optional<QString> heading = isCode ? std::nullopt : headingOf(lines[i]);
        if (!heading) {
            *text += lines[i] + u'\n';
            continue;
        }
        result.sections.append({*heading, {}});
        result.lines.append(firstLine + int(i));
        text = &result.sections.last().text;
    }
    return result;
}

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lessons/lessonfile.h"

#include "app/lessons/conditionparser.h"
#include "app/lessons/lessonproblems.h"
#include "app/lessons/lessonsections.h"
#include "app/payload/utf8.h"

#include <QSet>

using namespace Qt::StringLiterals;
using lessonfile::Read;

namespace {

enum class Whole : quint8 { Lesson, Translation };

// Reads one file from its first line to its last, up to the first error.
class Reader
{
public:
    explicit Reader(Whole whole) : m_whole(whole) { }

    [[nodiscard]] Read read(const QByteArray &octets, qsizetype steps);

private:
    void parseOctets(const QByteArray &octets);
    void parseFrontMatter();
    void parseLine(QStringView line);
    void parseValue(const QString &key, const QString &value);
    void parseOrder(const QString &value);
    void parseStep(const QString &value);
    void checkFrontMatter();
    void parseSections(qsizetype steps);
    void fail(const Problem &problem, int line);
    [[nodiscard]] bool isFine() const { return m_read.problem.isNull(); }

    Whole m_whole;
    Read m_read;
    QStringList m_lines;
    int m_line = 0; // the one that is looked at, from 1
    int m_end = 0; // the line that closes the front matter
    QSet<QString> m_keys; // that were there
    ConditionParser m_conditions;
};

void Reader::fail(const Problem &problem, int line)
{
    if (!isFine())
        return;
    m_read.problem = problem;
    m_read.line = line;
}

Read Reader::read(const QByteArray &octets, qsizetype steps)
{
    parseOctets(octets);
    if (isFine())
        parseFrontMatter();
    if (isFine())
        checkFrontMatter();
    if (isFine())
        parseSections(m_whole == Whole::Lesson ? m_read.steps.size() : steps);
    return m_read;
}

void Reader::parseOctets(const QByteArray &octets)
{
    if (octets.size() > lessonfile::MaxOctets)
        return fail(lessonproblems::tooLarge(lessonfile::MaxOctets), 0);
    int line = 1;
    for (qsizetype at = 0; at < octets.size();) {
        const utf8::Piece piece = utf8::pieceAt(QByteArrayView(octets).sliced(at));
        if (piece.state != utf8::Piece::State::Whole || octets[at] == '\0')
            return fail(lessonproblems::notText(), line);
        line += octets[at] == '\n' ? 1 : 0;
        at += piece.size;
    }
    QString text = utf8::decode(octets);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    m_lines = text.replace("\r\n"_L1, "\n"_L1).split(u'\n');
}

void Reader::parseFrontMatter()
{
    if (m_lines.constFirst().trimmed() != u"---"_s)
        return fail(lessonproblems::noFrontMatter(), 1);
    for (m_line = 2; m_line <= m_lines.size(); ++m_line) {
        const QStringView line = QStringView(m_lines[m_line - 1]).trimmed();
        if (line == u"---"_s) {
            m_end = m_line;
            return;
        }
        if (!line.isEmpty() && !line.startsWith(u'#'))
            parseLine(line);
        if (!isFine())
            return;
    }
    fail(lessonproblems::frontMatterIsOpen(), 1);
}

void Reader::parseLine(QStringView line)
{
    const qsizetype colon = line.indexOf(u':');
    if (colon < 0)
        return fail(lessonproblems::noColon(line.toString()), m_line);
    const QString key = line.first(colon).trimmed().toString();
    const QString value = line.sliced(colon + 1).trimmed().toString();
    const QStringList known = m_whole == Whole::Lesson ? QStringList{u"title"_s, u"order"_s, u"step"_s}
                                                       : QStringList{u"title"_s};
    if (!known.contains(key))
        return fail(lessonproblems::unknownKey(key, known), m_line);
    if (key != u"step"_s && m_keys.contains(key))
        return fail(lessonproblems::keyTwice(key), m_line);
    m_keys.insert(key);
    if (value.isEmpty())
        return fail(lessonproblems::noValue(key), m_line);
    parseValue(key, value);
}

void Reader::parseValue(const QString &key, const QString &value)
{
    if (key == u"title"_s)
        m_read.text.title = value;
    else if (key == u"order"_s)
        parseOrder(value);
    else
        parseStep(value);
}

void Reader::parseOrder(const QString &value)
{
    bool isNumber = false;
    m_read.order = value.toInt(&isNumber);
    if (!isNumber || m_read.order < 0 || m_read.order > Lesson::LastOrder)
        fail(lessonproblems::notAnOrder(value), m_line);
}

void Reader::parseStep(const QString &value)
{
    if (m_read.steps.size() == lessonfile::MaxSteps)
        return fail(lessonproblems::tooManySteps(lessonfile::MaxSteps), m_line);
    const ConditionParser::Parsed parsed = m_conditions.parse(value);
    if (!parsed.problem.isNull())
        return fail(parsed.problem, m_line);
    m_read.steps.append(parsed.condition);
}

void Reader::checkFrontMatter()
{
    if (m_read.text.title.isEmpty())
        fail(lessonproblems::noTitle(), m_end);
    if (m_whole == Whole::Lesson && m_read.steps.isEmpty())
        fail(lessonproblems::noStep(), m_end);
}

void Reader::parseSections(qsizetype steps)
{
    LessonSections cut = LessonSections::of(m_lines.sliced(m_end), m_end + 1);
    for (qsizetype i = 0; i < cut.sections.size(); ++i) {
        if (cut.sections[i].heading.isEmpty())
            return fail(lessonproblems::emptyHeading(), cut.lines[i]);
    }
    if (cut.sections.size() < steps)
        return fail(lessonproblems::fewHeadings(cut.sections.size(), steps), int(m_lines.size()));
    if (cut.sections.size() > steps + 1)
        return fail(lessonproblems::manyHeadings(cut.sections.size(), steps), cut.lines[steps + 1]);
    m_read.text.introduction = cut.introduction;
    if (cut.sections.size() > steps)
        m_read.text.conclusion = cut.sections.takeLast();
    m_read.text.steps = cut.sections;
}

} // namespace

namespace lessonfile {

Read lesson(const QByteArray &octets)
{
    return Reader(Whole::Lesson).read(octets, 0);
}

Read translation(const QByteArray &octets, qsizetype steps)
{
    return Reader(Whole::Translation).read(octets, steps);
}

} // namespace lessonfile

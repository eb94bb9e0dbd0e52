// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lessons/lessonfolder.h"

#include "app/lessons/lessonfile.h"
#include "app/lessons/lessonproblems.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
using lessonfolder::Content;

namespace {

// "closing.zh_CN.md" is "closing" in "zh_CN".
struct FileName
{
    QString lesson;
    QString language; // empty: the lesson itself
};

FileName nameOf(const QString &fileName)
{
    static const QRegularExpression translated(u"^(.+)\\.([a-z]{2,3}(?:_[A-Z]{2})?)$"_s);
    const QString stem = fileName.chopped(3);
    const QRegularExpressionMatch match = translated.match(stem);
    return match.hasMatch() ? FileName{match.captured(1), match.captured(2)} : FileName{stem, {}};
}

class FolderReader
{
public:
    [[nodiscard]] Content read(const QString &folder);

private:
    [[nodiscard]] QFileInfoList list(const QString &folder);
    [[nodiscard]] std::optional<QByteArray> octetsOf(const QFileInfo &file);
    void readLesson(const QFileInfo &file);
    void readTranslation(const QFileInfo &file, const FileName &name);
    void fail(const QFileInfo &file, const Problem &problem, int line = 0);

    Content m_content;
    QStringList m_broken; // lessons with an error
    qsizetype m_octetsLeft = lessonfolder::MaxOctets;
};

void FolderReader::fail(const QFileInfo &file, const Problem &problem, int line)
{
    m_content.errors.append({file.fileName(), line, problem});
}

QFileInfoList FolderReader::list(const QString &folder)
{
    QFileInfoList files;
    QDirIterator entries(folder, QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    for (qsizetype looked = 0; entries.hasNext() && looked < lessonfolder::MaxEntries; ++looked) {
        entries.next();
        if (entries.fileName().endsWith(".md"_L1) && entries.fileName().size() > 3)
            files.append(entries.fileInfo());
    }
    std::ranges::sort(files, {}, &QFileInfo::fileName);
    const bool isTooMany = files.size() > lessonfolder::MaxFiles || entries.hasNext();
    if (isTooMany)
        fail(QFileInfo(folder), lessonproblems::tooMany(lessonfolder::MaxFiles));
    return files.mid(0, lessonfolder::MaxFiles);
}

// Opening anything but a plain file might block for ever.
std::optional<QByteArray> FolderReader::octetsOf(const QFileInfo &file)
{
    QFile opened(file.filePath());
    if (!file.isFile())
        fail(file, lessonproblems::notAFile());
    else if (file.size() > lessonfile::MaxOctets)
        fail(file, lessonproblems::tooLarge(lessonfile::MaxOctets));
    else if (!opened.open(QIODevice::ReadOnly))
        fail(file, lessonproblems::notReadable(opened.errorString()));
    else if (m_octetsLeft <= 0)
        fail(file, lessonproblems::folderTooLarge(lessonfolder::MaxOctets));
    else {
        const QByteArray octets = opened.read(lessonfile::MaxOctets + 1);
        m_octetsLeft -= octets.size();
        return octets;
    }
    return std::nullopt;
}

void FolderReader::readLesson(const QFileInfo &file)
{
    Lesson lesson;
    lesson.name = nameOf(file.fileName()).lesson;
    const std::optional<QByteArray> octets = octetsOf(file);
    const lessonfile::Read read = octets ? lessonfile::lesson(*octets) : lessonfile::Read();
    if (octets && !read.problem.isNull())
        fail(file, read.problem, read.line);
    if (!octets || !read.problem.isNull()) {
        m_broken.append(lesson.name);
        return;
    }
    lesson.order = read.order;
    lesson.steps = read.steps;
    lesson.text = read.text;
    m_content.lessons.append(lesson);
}

void FolderReader::readTranslation(const QFileInfo &file, const FileName &name)
{
    if (m_broken.contains(name.lesson)) // one error is enough
        return;
    const auto lesson = std::ranges::find(m_content.lessons, name.lesson, &Lesson::name);
    if (lesson == m_content.lessons.end())
        return fail(file, lessonproblems::nothingToTranslate(name.lesson + u".md"_s));
    const std::optional<QByteArray> octets = octetsOf(file);
    if (!octets)
        return;
    const lessonfile::Read read = lessonfile::translation(*octets, lesson->steps.size());
    if (read.problem.isNull())
        lesson->translations.insert(name.language, read.text);
    else
        fail(file, read.problem, read.line);
}

Content FolderReader::read(const QString &folder)
{
    const QFileInfoList files = list(folder);
    for (const QFileInfo &file : files) {
        m_content.files.append(file.filePath());
        if (nameOf(file.fileName()).language.isEmpty())
            readLesson(file);
    }
    for (const QFileInfo &file : files) {
        if (const FileName name = nameOf(file.fileName()); !name.language.isEmpty())
            readTranslation(file, name);
    }
    std::ranges::sort(m_content.errors, {}, &LessonError::file);
    return m_content;
}

} // namespace

namespace lessonfolder {

Content read(const QString &folder)
{
    return FolderReader().read(folder);
}

} // namespace lessonfolder

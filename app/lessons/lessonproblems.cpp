// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lessons/lessonproblems.h"

#include "app/lessons/conditionpieces.h"
#include "app/lessons/lesson.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

Problem problem(const Notice &what, const Notice &advice)
{
    return {Problem::Word::Other, what, {}, advice};
}

} // namespace

namespace lessonproblems {

Problem tooLarge(qsizetype most)
{
    return problem({QT_TRANSLATE_NOOP("Notice", "The file has more than %1 KiB."), {QString::number(most >> 10)}},
                   {QT_TRANSLATE_NOOP("Notice", "A lesson is a text: shorten it, or make two of it.")});
}

Problem notText()
{
    return problem({QT_TRANSLATE_NOOP("Notice", "This is not text in UTF-8.")},
                   {QT_TRANSLATE_NOOP("Notice", "Save the file as UTF-8; editors call it that, too.")});
}

Problem noFrontMatter()
{
    return problem(
        {QT_TRANSLATE_NOOP("Notice", "The front matter is missing.")},
        {QT_TRANSLATE_NOOP("Notice", "The first line is ---, then come title: and step: lines, then --- again.")});
}

Problem frontMatterIsOpen()
{
    return problem({QT_TRANSLATE_NOOP("Notice", "The front matter does not end.")},
                   {QT_TRANSLATE_NOOP("Notice", "Write a line --- after its last step.")});
}

Problem noColon(const QString &line)
{
    return problem({QT_TRANSLATE_NOOP("Notice", "“%1” has no colon."), {quotedShort(line)}},
                   {QT_TRANSLATE_NOOP("Notice", "The lines between --- and --- are “key: value”.")});
}

Problem unknownKey(const QString &key, const QStringList &known)
{
    return problem({QT_TRANSLATE_NOOP("Notice", "The key “%1” is not known here."), {quotedShort(key)}},
                   {QT_TRANSLATE_NOOP("Notice", "Expected one of: %1."), {known.join(u", "_s)}});
}

Problem keyTwice(const QString &key)
{
    return problem({QT_TRANSLATE_NOOP("Notice", "“%1” is given twice."), {quotedShort(key)}},
                   {QT_TRANSLATE_NOOP("Notice", "Write it once.")});
}

Problem noValue(const QString &key)
{
    return problem({QT_TRANSLATE_NOOP("Notice", "There is nothing after “%1:”."), {quotedShort(key)}},
                   {QT_TRANSLATE_NOOP("Notice", "Write its value after the colon, or remove the line.")});
}

Problem notAnOrder(const QString &value)
{
    return problem(
        {QT_TRANSLATE_NOOP("Notice", "“%1” is not a place in the list."), {quotedShort(value)}},
        {QT_TRANSLATE_NOOP("Notice", "Expected a whole number from 0 to %1."), {QString::number(Lesson::LastOrder)}});
}

Problem tooManySteps(qsizetype most)
{
    return problem({QT_TRANSLATE_NOOP("Notice", "There are more than %1 steps."), {QString::number(most)}},
                   {QT_TRANSLATE_NOOP("Notice", "Make two lessons of it.")});
}

Problem noTitle()
{
    return problem({QT_TRANSLATE_NOOP("Notice", "The title is missing.")},
                   {QT_TRANSLATE_NOOP("Notice", "Write a line “title: …” before this one.")});
}

Problem noStep()
{
    return problem({QT_TRANSLATE_NOOP("Notice", "There is no step.")},
                   {QT_TRANSLATE_NOOP("Notice", "Write a line “step: …” before this one for each step.")});
}

Problem emptyHeading()
{
    return problem({QT_TRANSLATE_NOOP("Notice", "This heading is empty.")},
                   {QT_TRANSLATE_NOOP("Notice", "Write after ## what is to be done in this step.")});
}

Problem fewHeadings(qsizetype headings, qsizetype steps)
{
    return problem({QT_TRANSLATE_NOOP("Notice", "There are too few headings (##) for the steps: %1 for %2."),
                    {QString::number(headings), QString::number(steps)}},
                   {QT_TRANSLATE_NOOP("Notice", "Write one for each step, in the same order.")});
}

Problem manyHeadings(qsizetype headings, qsizetype steps)
{
    return problem({QT_TRANSLATE_NOOP("Notice", "There are too many headings (##) for the steps: %1 for %2."),
                    {QString::number(headings), QString::number(steps)}},
                   {QT_TRANSLATE_NOOP("Notice",
                                      "After the last step there may be one more, the conclusion. Within a step write "
                                      "###.")});
}

Problem notReadable(const QString &systemText)
{
    return problem({QT_TRANSLATE_NOOP("Notice", "The file cannot be read: %1."), {systemText}},
                   {QT_TRANSLATE_NOOP("Notice", "Check that it is there and who may read it.")});
}

Problem notAFile()
{
    return problem({QT_TRANSLATE_NOOP("Notice", "This is not a plain file.")},
                   {QT_TRANSLATE_NOOP("Notice", "Put the lesson itself into the folder.")});
}

Problem nothingToTranslate(const QString &lesson)
{
    return problem({QT_TRANSLATE_NOOP("Notice", "This translates %1, which is missing or has an error."), {lesson}},
                   {QT_TRANSLATE_NOOP("Notice", "Put both side by side, under the same name.")});
}

Problem tooMany(qsizetype files)
{
    return problem(
        {QT_TRANSLATE_NOOP("Notice", "The folder holds more lessons than are read: %1."), {QString::number(files)}},
        {QT_TRANSLATE_NOOP("Notice", "Move those that are not needed to another folder.")});
}

Problem folderTooLarge(qsizetype octets)
{
    return problem({QT_TRANSLATE_NOOP("Notice", "The lessons in the folder have more than %1 MiB together."),
                    {QString::number(octets >> 20)}},
                   {QT_TRANSLATE_NOOP("Notice", "Move those that are not needed to another folder.")});
}

} // namespace lessonproblems

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lessons/lesson.h"

#include <QCoreApplication>

const LessonText &Lesson::textIn(const QString &language) const
{
    const auto found = translations.constFind(language);
    return found == translations.cend() ? text : *found;
}

QString LessonError::text() const
{
    const Notice where = line > 0 ? Notice{QT_TRANSLATE_NOOP("Notice", "%1, line %2:"), {file, QString::number(line)}}
                                  : Notice{QT_TRANSLATE_NOOP("Notice", "%1:"), {file}};
    return where.text() + u' ' + problem.text();
}

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/lessons/lesson.h"

#include <QByteArray>

// Reads a lesson's file (docs/lessons.md). Total: any octets give a lesson,
// or a problem with the number of its line.
namespace lessonfile {

constexpr qsizetype MaxOctets = qsizetype(64) << 10;
constexpr qsizetype MaxSteps = 50;

struct Read
{
    int order = Lesson::LastOrder + 1;
    QList<Condition> steps;
    LessonText text;

    int line = 0; // of the problem; 0: of no line
    Problem problem; // the rest is meaningful when it is null
};

[[nodiscard]] Read lesson(const QByteArray &octets);
// The same lesson in another language: it has only a title and texts.
[[nodiscard]] Read translation(const QByteArray &octets, qsizetype steps);

} // namespace lessonfile

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/lessons/lesson.h"

#include <QStringList>

// The Markdown of a lesson, cut at its headings of level two.
struct LessonSections
{
    QString introduction;
    QList<LessonText::Section> sections;
    QList<int> lines; // of their headings, numbered like the lines given

    [[nodiscard]] static LessonSections of(const QStringList &lines, int firstLine);
};

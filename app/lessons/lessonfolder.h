// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/lessons/lesson.h"

#include <QList>
#include <QString>
#include <QStringList>

// The lessons of one folder, with their translations. Reads only plain files,
// and no more than MaxOctets in all.
namespace lessonfolder {

constexpr qsizetype MaxEntries = 2000; // looked at
constexpr qsizetype MaxFiles = 200;
constexpr qsizetype MaxOctets = qsizetype(4) << 20;

struct Content
{
    QList<Lesson> lessons;
    QList<LessonError> errors;
    QStringList files; // of lessons, read or not: with their paths
};

[[nodiscard]] Content read(const QString &folder);

} // namespace lessonfolder

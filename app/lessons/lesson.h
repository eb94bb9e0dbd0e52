// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/problem.h"
#include "app/lessons/condition.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

// A lesson in one language. Texts are Markdown.
struct LessonText
{
    struct Section
    {
        QString heading;
        QString text;

        bool operator==(const Section &) const = default;
    };

    QString title;
    QString introduction;
    QList<Section> steps;
    std::optional<Section> conclusion;

    bool operator==(const LessonText &) const = default;
};

// An experiment: what to do, and how the program sees that each step is done.
struct Lesson
{
    static constexpr int LastOrder = 9999;

    QString name; // its file's without the ending
    int order = LastOrder + 1;
    bool isOwn = false; // a person's, not the program's
    QList<Condition> steps;
    LessonText text;
    QHash<QString, LessonText> translations; // by language: "zh_CN"

    [[nodiscard]] const LessonText &textIn(const QString &language) const;

    bool operator==(const Lesson &) const = default;
};

// Why a file is no lesson.
struct LessonError
{
    QString file; // its name without the folder
    int line = 0; // from 1; 0: of no line
    Problem problem;

    [[nodiscard]] QString text() const; // translated

    bool operator==(const LessonError &) const = default;
};

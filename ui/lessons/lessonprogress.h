// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/lessons/lesson.h"

#include <QCoreApplication>
#include <QString>

// The current progress of a lesson, in the language of the window.
struct LessonProgress
{
    Q_DECLARE_TR_FUNCTIONS(LessonProgress)

public:
    LessonText text;
    qsizetype ticked = 0; // steps
    int seen = 0; // how many of the records that the current step wants
    int wanted = 1;
    bool isStuck = false; // the current step needs a connection that has ended

    enum class State : quint8 { Done, Now, Later };
    [[nodiscard]] State stateOf(qsizetype step) const;
    [[nodiscard]] bool isDone() const { return ticked == text.steps.size(); }

    // A sign and a word, since colour alone must never tell.
    [[nodiscard]] static QString signOf(State state);
    [[nodiscard]] QString wordOf(qsizetype step) const;
    [[nodiscard]] QString summary() const; // "3 of 5"

    // The whole text with the signs, and the conclusion once all steps are
    // done.
    [[nodiscard]] QString markdown() const;
    [[nodiscard]] QString headingOf(qsizetype step) const; // its index in the text; past the last: the conclusion's

    bool operator==(const LessonProgress &) const = default;
};

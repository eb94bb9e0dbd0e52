// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/problem.h"
#include "app/lessons/condition.h"
#include "app/lessons/conditionpieces.h"
#include "app/lessons/namesinlesson.h"

#include <QStringView>

// Reads the conditions of one lesson in order: each knows the names that those
// before it have given. Total.
class ConditionParser
{
public:
    struct Parsed
    {
        Condition condition; // meaningful when problem.isNull()
        Problem problem;
    };
    [[nodiscard]] Parsed parse(QStringView line);

private:
    Problem parseRecord(const QList<ConditionPiece> &pieces, QList<RecordCondition> &records);

    NamesInLesson m_names;
};

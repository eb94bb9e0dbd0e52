// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/lessons/conditionparser.h"

#include <QStringList>
#include <QtTest>

// Parses these lines as the conditions of one lesson.
inline QList<Condition> stepsOf(const QStringList &lines)
{
    ConditionParser parser;
    QList<Condition> steps;
    for (const QString &line : lines) {
        const ConditionParser::Parsed parsed = parser.parse(line);
        if (!parsed.problem.isNull())
            qFatal("%s: %s", qPrintable(line), qPrintable(parsed.problem.text()));
        steps.append(parsed.condition);
    }
    return steps;
}

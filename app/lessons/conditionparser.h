// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/problem.h"
#include "app/lessons/condition.h"
#include "app/lessons/conditionpieces.h"

#include <QHash>
#include <QStringView>

#include <optional>

// What is known of a name before anything has happened.
struct NamedInLesson
{
    std::optional<Scheme> scheme;
    bool mayBeServer = false; // a TCP server's listening socket
    bool mayBeConnection = false;
    bool hasOctets = false; // it names a message
};

using NamesInLesson = QHash<QString, NamedInLesson>;

// Reads the conditions of one lesson, in their order: the names that one gives
// are known to those behind it. Total.
class ConditionParser
{
public:
    static constexpr int MaxTimes = 1000;

    struct Parsed
    {
        Condition condition; // meaningful when problem.isNull()
        Problem problem;
    };
    [[nodiscard]] Parsed parse(QStringView line);

private:
    Problem takeRecord(const QList<ConditionPiece> &pieces, QList<RecordCondition> &records);

    NamesInLesson m_names;
};

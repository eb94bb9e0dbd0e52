// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/problem.h"
#include "app/lessons/condition.h"
#include "app/lessons/conditionpieces.h"
#include "app/lessons/namesinlesson.h"

#include <QSet>

// Reads what follows the kind of a record, piece by piece.
class RecordConditionParser
{
public:
    static constexpr int MaxTimes = 1000;

    RecordConditionParser(RecordKind kind, const NamesInLesson &names) : m_names(names) { m_condition.kind = kind; }

    [[nodiscard]] Problem parse(const QList<ConditionPiece> &pieces);
    [[nodiscard]] const RecordCondition &condition() const { return m_condition; }
    [[nodiscard]] NamedInLesson named() const; // what `as` names

private:
    Problem parseSubject(const ConditionPiece &piece);
    Problem parseWord(const QString &word, const ConditionPiece *behind);
    Problem parseKey(const ConditionPiece &piece);
    Problem parseEventKey(const ConditionPiece &piece);
    Problem parseDataKey(const ConditionPiece &piece);
    Problem parseAmount(const ConditionPiece &piece, QList<Amount> &to, quint64 largest);
    Problem parsePeer(const ConditionPiece &piece);
    Problem parseTimes(const ConditionPiece &piece);
    Problem parseData(const ConditionPiece &piece);
    [[nodiscard]] Problem checkName(const QString &name) const;
    [[nodiscard]] Problem checkMessage(const QString &name) const;
    [[nodiscard]] bool isData() const;
    [[nodiscard]] QStringList expected(bool isFirst) const;

    RecordCondition m_condition;
    const NamesInLesson &m_names;
    QSet<QString> m_taken; // keys that may stand once
};

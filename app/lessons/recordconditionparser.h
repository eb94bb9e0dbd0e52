// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/lessons/conditionparser.h"
#include "app/lessons/conditionpieces.h"

#include <QSet>

[[nodiscard]] QStringList sortedNames(const NamesInLesson &names);

// Reads what stands behind the kind of a record, piece by piece.
class RecordConditionParser
{
public:
    RecordConditionParser(RecordKind kind, const NamesInLesson &names) : m_names(names) { m_condition.kind = kind; }

    [[nodiscard]] Problem take(const QList<ConditionPiece> &pieces);
    [[nodiscard]] const RecordCondition &condition() const { return m_condition; }
    [[nodiscard]] NamedInLesson named() const; // what its `as` names

private:
    Problem takeSubject(const ConditionPiece &piece);
    Problem takeWord(const QString &word, const ConditionPiece *behind);
    Problem takeKey(const ConditionPiece &piece);
    Problem takeEventKey(const ConditionPiece &piece);
    Problem takeDataKey(const ConditionPiece &piece);
    Problem takeAmount(const ConditionPiece &piece, QList<Amount> &to, quint64 largest);
    Problem takePeer(const ConditionPiece &piece);
    Problem takeTimes(const ConditionPiece &piece);
    Problem takeData(const ConditionPiece &piece);
    [[nodiscard]] Problem checkName(const QString &name) const;
    [[nodiscard]] Problem checkMessage(const QString &name) const;
    [[nodiscard]] bool isData() const;
    [[nodiscard]] QStringList expected(bool isFirst) const;

    RecordCondition m_condition;
    const NamesInLesson &m_names;
    QSet<QString> m_taken; // keys that may stand once
};

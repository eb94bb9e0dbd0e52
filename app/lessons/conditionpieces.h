// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/problem.h"
#include "app/lessons/condition.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

// A part of a condition's line: "octets>=100", or a word alone.
struct ConditionPiece
{
    QString key;
    std::optional<Sign> sign;
    QString value; // without its quotation marks
    QString whole; // as it was written

    struct Split;
    [[nodiscard]] static Split split(QStringView line);

    bool operator==(const ConditionPiece &) const = default;
};

struct ConditionPiece::Split
{
    QList<ConditionPiece> pieces; // meaningful when problem.isNull()
    Problem problem;
};

[[nodiscard]] QString quotedShort(QStringView text); // as much of it as a sentence may quote

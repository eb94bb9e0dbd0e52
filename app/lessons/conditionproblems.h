// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/problem.h"

#include <QString>
#include <QStringList>

// Why a condition cannot be read, and what was expected.
namespace conditionproblems {

[[nodiscard]] Problem notABeginning(const QString &word);
[[nodiscard]] Problem notUnderstood(const QString &word, const QStringList &expected);
[[nodiscard]] Problem tooMuch(const QString &word);
[[nodiscard]] Problem missing(const QString &before, const QStringList &expected);
[[nodiscard]] Problem notAValue(const QString &value, const QString &key, const QStringList &allowed);
[[nodiscard]] Problem notThatSign(const QString &whole, const QStringList &allowed);
[[nodiscard]] Problem notOfThisKind(const QString &key, const QString &kind);
[[nodiscard]] Problem twice(const QString &key);
[[nodiscard]] Problem notAName(const QString &word);
[[nodiscard]] Problem notNamedYet(const QString &name, const QStringList &known);
[[nodiscard]] Problem hasNoOctets(const QString &name);
[[nodiscard]] Problem notAConnection(const QString &name);
[[nodiscard]] Problem notAServer(const QString &name);

} // namespace conditionproblems

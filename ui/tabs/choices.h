// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

// Choices for a person, from the machine's current state, in the current
// language.
namespace choices {

struct Choice
{
    QString text;
    QString hint; // shown beside it, only in a list

    bool operator==(const Choice &) const = default;
};

[[nodiscard]] QList<Choice> localAddresses();
[[nodiscard]] QList<Choice> broadcastWays();
[[nodiscard]] QList<Choice> multicastInterfaces(); // all together, and each

// With the wording of broadcastWays().
[[nodiscard]] QString allInterfaces();
[[nodiscard]] QString limitedOn(const QString &interface);

} // namespace choices

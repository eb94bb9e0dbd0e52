// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

// What a person may choose among: this machine as it is now, in the language in
// use.
namespace choices {

struct Choice
{
    QString text;
    QString hint; // stands beside it in a list only

    bool operator==(const Choice &) const = default;
};

[[nodiscard]] QList<Choice> localAddresses();
[[nodiscard]] QList<Choice> broadcastWays();
[[nodiscard]] QList<Choice> multicastInterfaces(); // all, and each

// As they stand in broadcastWays().
[[nodiscard]] QString allInterfaces();
[[nodiscard]] QString limitedOn(const QString &interface);

} // namespace choices

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>
#include <QList>
#include <QString>

// A line to type in, with choices that are asked for afresh each time the list
// opens and when the machine's interfaces change. A choice has a hint, which stands beside it in the list only.
class ChoiceField final : public QComboBox
{
    Q_OBJECT

public:
    struct Choice
    {
        QString text;
        QString hint;

        bool operator==(const Choice &) const = default;
    };
    using Source = QList<Choice> (*)();

    ChoiceField(Source source, QWidget *parent);

    void refill(); // keeps what is typed
    void showPopup() override;

private:
    Source m_source;
    QList<Choice> m_choices; // what the list shows
};

// This machine as it is now, in the language in use.
namespace choices {

[[nodiscard]] QList<ChoiceField::Choice> localAddresses();
[[nodiscard]] QList<ChoiceField::Choice> broadcastWays();
[[nodiscard]] QList<ChoiceField::Choice> multicastInterfaces(); // all, and each

// As they stand in broadcastWays().
[[nodiscard]] QString allInterfaces();
[[nodiscard]] QString limitedOn(const QString &interface);

} // namespace choices

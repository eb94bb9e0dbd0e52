// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/tabs/choices.h"

#include <QComboBox>
#include <QList>

// A line edit with choices, which are queried each time the list opens and when
// the machine's interfaces change. A choice has a hint, shown only in the list.
class ChoiceField final : public QComboBox
{
    Q_OBJECT

public:
    using Choice = choices::Choice;
    using Source = QList<Choice> (*)();

    ChoiceField(Source source, QWidget *parent);

    void refill(); // keeps the text
    void showPopup() override;

private:
    Source m_source;
    QList<Choice> m_choices; // those in the list
};

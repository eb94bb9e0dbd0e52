// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/endpoints/fields/numberfield.h"

#include <QSignalBlocker>

#include <utility>

NumberField::NumberField(const limits::Range &range, QWidget *parent) : QLineEdit(parent), m_range(range)
{
    setInputMethodHints(Qt::ImhDigitsOnly);
}

NumberField *NumberField::forPort(QWidget *parent)
{
    return new NumberField(limits::Port, parent);
}

std::optional<int> NumberField::value() const
{
    bool isNumber = false;
    const int number = typed().trimmed().toInt(&isNumber);
    return isNumber && m_range.contains(number) ? std::optional(number) : std::nullopt;
}

void NumberField::setValue(std::optional<int> value)
{
    m_typed.reset();
    setText(value ? QString::number(*value) : QString());
}

bool NumberField::isRight() const
{
    return typed().trimmed().isEmpty() || value();
}

void NumberField::setPort(quint16 port)
{
    setValue(port == 0 ? std::nullopt : std::optional<int>(port));
}

void NumberField::showChosenPort(quint16 port)
{
    const QSignalBlocker nothingWasTyped(this);
    if (port == 0) {
        if (m_typed)
            setText(*std::exchange(m_typed, std::nullopt));
    } else if (this->port() == 0) {
        m_typed = typed();
        setText(QString::number(port));
    }
}

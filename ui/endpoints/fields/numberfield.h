// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/limits.h"

#include <QLineEdit>

#include <optional>

// A whole number, or nothing. Anything can be typed: an invalid value is
// explained when it is used, rather than silently refused.
class NumberField final : public QLineEdit
{
    Q_OBJECT

public:
    NumberField(const limits::Range &range, QWidget *parent);

    [[nodiscard]] std::optional<int> value() const; // nullopt if empty or out of range
    void setValue(std::optional<int> value);
    [[nodiscard]] bool isRight() const; // empty or in range

    [[nodiscard]] static NumberField *forPort(QWidget *parent);
    [[nodiscard]] quint16 port() const { return static_cast<quint16>(value().value_or(0)); }
    void setPort(quint16 port); // 0 empties it

    // Shows the port that the system chose if none was requested; 0 restores
    // the typed text. All other functions refer to the typed text.
    void showChosenPort(quint16 port);
    [[nodiscard]] QString typed() const { return m_typed.value_or(text()); }

private:
    std::optional<QString> m_typed; // set while a chosen port is shown
    limits::Range m_range;
};

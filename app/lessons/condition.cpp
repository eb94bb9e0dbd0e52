// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lessons/condition.h"

bool holds(quint64 left, Sign sign, quint64 right)
{
    switch (sign) {
    case Sign::Equal:
        return left == right;
    case Sign::NotEqual:
        return left != right;
    case Sign::Less:
        return left < right;
    case Sign::AtMost:
        return left <= right;
    case Sign::More:
        return left > right;
    case Sign::AtLeast:
        return left >= right;
    }
    Q_UNREACHABLE();
}

bool StateCondition::isOfServer() const
{
    switch (kind) {
    case Kind::Listening:
    case Kind::NotListening:
    case Kind::Connections:
    case Kind::Waiting:
    case Kind::AcceptingByHand:
        return true;
    default:
        return false;
    }
}

bool StateCondition::needsFacts() const
{
    return kind == Kind::State || kind == Kind::WindowClosed || kind == Kind::WindowOpen;
}

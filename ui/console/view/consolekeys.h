// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/console/view/consoleparts.h"

#include <Qt>

#include <optional>

class QKeyEvent;

// The keys that select rows and move the current cell, as in any list.
class ConsoleKeys
{
public:
    explicit ConsoleKeys(const ConsoleParts &parts) : m_parts(parts) { }

    [[nodiscard]] bool press(const QKeyEvent &event); // false for a key without a meaning here

private:
    void goTo(quint64 row, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] std::optional<quint64> rowFor(int key) const;
    void goSideways(int columns);

    ConsoleParts m_parts;
};

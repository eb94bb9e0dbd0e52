// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRect>

class ConsoleChoice;
class ConsoleHeader;
class ConsoleModel;
class ConsoleScroll;
class QAbstractScrollArea;

// The parts of a console that the mouse and the keys act on, and where a cell stands.
struct ConsoleParts
{
    QAbstractScrollArea &area;
    const ConsoleModel &model;
    const ConsoleHeader &header;
    ConsoleScroll &scroll;
    ConsoleChoice &choice;

    [[nodiscard]] QRect cellRect(quint64 row, int column) const; // in the viewport; null when out of sight
};

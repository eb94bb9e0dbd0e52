// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessible>
#include <QHash>

#include <deque>
#include <optional>
#include <utility>

class ConsoleView;

// The headings and cells of the accessible console, made on demand. A record and a
// column keep their interface while it is among the last MostKept made.
class AccessibleCells
{
public:
    static constexpr std::size_t MostKept = 12'000;

    struct Place
    {
        bool isHeading;
        quint64 number; // of the record
        int column;
    };

    explicit AccessibleCells(ConsoleView &view) : m_view(view) { }
    ~AccessibleCells();

    AccessibleCells(const AccessibleCells &) = delete;
    AccessibleCells &operator=(const AccessibleCells &) = delete;

    // Null when there is none.
    [[nodiscard]] QAccessibleInterface *heading(int column);
    [[nodiscard]] QAccessibleInterface *cell(quint64 number, int column);
    // Nothing for an interface of something else.
    [[nodiscard]] std::optional<Place> placeOf(const QAccessibleInterface *face) const;

private:
    using Key = std::pair<quint64, int>; // number and column; number 0: a heading

    [[nodiscard]] QAccessibleInterface *known(const Key &key) const;
    QAccessibleInterface *keep(const Key &key, QAccessibleInterface *face);

    ConsoleView &m_view;
    QHash<Key, QAccessible::Id> m_ids;
    std::deque<Key> m_cells; // in the order in which they were made
};

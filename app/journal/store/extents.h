// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <map>
#include <optional>

// Which parts of a file are in use. Not thread-safe.
class Extents
{
public:
    // Room for `size` octets; the file does not grow beyond `limit` for them.
    [[nodiscard]] std::optional<quint64> take(quint64 size, quint64 limit);
    void give(quint64 offset, quint64 size);
    void trim(); // the file ends where its last part in use does
    [[nodiscard]] quint64 end() const { return m_end; } // how long the file is
    [[nodiscard]] quint64 used() const { return m_used; }

private:
    std::map<quint64, quint64> m_free; // offset -> size, never next to one another
    quint64 m_end = 0;
    quint64 m_used = 0;
};

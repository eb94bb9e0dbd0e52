// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

// How much the journal may keep, and where.
struct JournalLimits
{
    static constexpr quint64 LeastMemory = quint64(32) << 20; // octets, for settings
    static constexpr quint64 DefaultMemory = quint64(128) << 20; // octets
    static constexpr quint64 DefaultDisk = quint64(32) << 30; // octets

    quint64 memory = DefaultMemory;
    quint64 disk = DefaultDisk; // 0: nothing is written to disk, the oldest records are dropped
    QString directory; // for the temporary file; empty: the user's cache

    [[nodiscard]] static JournalLimits inMemory(quint64 octets) { return {octets, 0, {}}; }

    bool operator==(const JournalLimits &) const = default;
};

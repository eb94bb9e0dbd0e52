// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/journal/store/extents.h"
#include "app/journal/store/spillfile.h"

#include <atomic>
#include <deque>
#include <memory>
#include <mutex>

// Old blocks on disk, mapped when they are read. One thread at a time calls
// put(), any thread the rest.
class Spill
{
public:
    static constexpr quint64 LeftFree = quint64(1) << 30; // octets of the disk that stay free for other programs
    static constexpr std::size_t KeptMappings = 8;

    // A block's place in the file. Its last owner gives it back, so that no reader
    // ever finds other octets in it.
    class Extent;
    using ExtentPtr = std::shared_ptr<const Extent>;

    struct Put
    {
        enum Outcome : quint8 { Done, NoRoom, Failed };
        Outcome outcome = NoRoom;
        ExtentPtr extent;
        QString why; // the system's words where it failed
    };

    Spill();
    ~Spill();
    Q_DISABLE_COPY_MOVE(Spill)

    // Writes a block; NoRoom when the file would grow beyond `limit` octets or
    // the disk is full. The file is made in `directory` at the first call.
    [[nodiscard]] Put put(const char *octets, quint32 size, quint64 limit, const QString &directory);
    [[nodiscard]] std::shared_ptr<const char> look(const ExtentPtr &extent, SpillFile::Access access);
    [[nodiscard]] quint64 used() const; // octets
    [[nodiscard]] bool isDiskFull() const { return m_diskFull; } // the file has grown as far as it can

private:
    struct Core;
    struct Mapping
    {
        ExtentPtr extent;
        std::shared_ptr<const char> octets;
    };

    [[nodiscard]] ExtentPtr take(quint32 size, quint64 limit);
    [[nodiscard]] bool hasSpace(quint64 end);

    std::shared_ptr<Core> m_core;
    quint64 m_checkedTo = 0; // the file may grow to this size without a check of the free space
    mutable std::mutex m_mutex;
    std::deque<Mapping> m_mappings; // the most recently used first
    std::atomic<bool> m_diskFull = false;
};

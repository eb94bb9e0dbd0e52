// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/notice.h"
#include "app/journal/store/block.h"
#include "app/journal/store/blockpool.h"
#include "app/journal/store/journallimits.h"
#include "app/journal/store/segmentedlog.h"
#include "app/journal/store/spill.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

// The journal's blocks in order: in memory, later on disk, finally dropped. One
// thread asks for the next block and never waits for the disk: the store's own
// thread writes full blocks and prepares new ones in advance. Any thread finds
// blocks.
class BlockStore
{
public:
    explicit BlockStore(const JournalLimits &limits);
    ~BlockStore();
    Q_DISABLE_COPY_MOVE(BlockStore)

    // Applies at once; any thread.
    void setLimits(const JournalLimits &limits);
    [[nodiscard]] JournalLimits limits() const;

    // Writer's side.

    struct Room
    {
        char *octets = nullptr;
        quint32 size = 0;
    };
    // The current block is full; the next one has room for `atLeast` octets in all
    // and begins with the record `first`.
    [[nodiscard]] Room next(quint64 first, quint64 atLeast);
    void setNewestOdd(quint32 place); // in the block that is being written
    void expectNext(); // next() will be called soon
    [[nodiscard]] bool hasNews() const { return m_hasNews.load(std::memory_order_relaxed); }
    [[nodiscard]] Notices takeNews(); // which records went and why
    // The disk cannot keep up, and memory is at its limit.
    [[nodiscard]] bool isCongested() const;

    // Readers' side.

    struct Found
    {
        Block block; // null if it was dropped
        quint64 first = 0; // number of its first record
        quint64 end = 0; // number after its last record; 0 while it is being written
        quint32 newestOdd = IndexEntry::None;
    };
    // `number` must have been written.
    [[nodiscard]] Found find(quint64 number, SpillFile::Access access) const;
    [[nodiscard]] quint64 first() const { return m_first.load(std::memory_order_acquire); } // the oldest that is kept
    [[nodiscard]] quint64 memory() const { return m_memory.load(std::memory_order_relaxed); } // octets in blocks
    [[nodiscard]] quint64 disk() const { return m_spill.used(); } // octets

private:
    struct Slot
    {
        quint64 first = 0;
        quint32 size = 0;
        std::atomic<quint64> end = 0;
        std::atomic<quint32> newestOdd = IndexEntry::None;
        std::atomic<std::shared_ptr<const char>> octets; // null once written to disk, or dropped
        std::atomic<Spill::ExtentPtr> extent; // null unless on disk
    };

    // Records dropped for one reason, reported in one sentence.
    struct Loss
    {
        enum Cause : quint8 { Memory, Disk, DiskTooSlow };
        Cause cause = Memory;
        quint64 from = 0;
        quint64 to = 0;
    };

    // All under the mutex.
    void makeRoom(quint64 octets);
    [[nodiscard]] quint64 ceiling() const;
    void lose(Slot &slot, Loss::Cause cause);
    void report(const Loss &loss);
    void report(const Notice &notice);
    void moveFirst();
    [[nodiscard]] bool isSpilling() const { return m_limits.disk > 0 && !m_spillFailed; }
    [[nodiscard]] bool wantsWrite() const;

    // On the store's own thread.
    void keep();
    void write(std::unique_lock<std::mutex> &lock);
    void applyResult(Slot &slot, const Spill::Put &put);
    [[nodiscard]] bool makeDiskRoom(quint32 size);

    [[nodiscard]] Notice sentence(const Loss &loss) const;

    SegmentedLog<std::unique_ptr<Slot>> m_slots;
    Slot *m_current = nullptr; // the one that is being written
    BlockPool m_pool;
    mutable Spill m_spill;
    std::atomic<quint64> m_first = 1;
    std::atomic<quint64> m_memory = 0;
    std::atomic<quint64> m_congestedAbove;
    std::atomic<bool> m_hasNews = false;

    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    JournalLimits m_limits;
    std::deque<Slot *> m_full; // in memory, to be written, the oldest first
    std::deque<Slot *> m_onDisk; // the oldest first
    std::size_t m_oldest = 0; // slot of m_first
    std::optional<Loss> m_loss; // not reported yet
    Notices m_news;
    bool m_spillFailed = false;
    bool m_reportedFull = false;
    bool m_prepare = false;
    bool m_stop = false;
    std::thread m_keeper;
};

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/store/blockstore.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <utility>

namespace {

template <typename T>
T takeFront(std::deque<T> &queue)
{
    T front = std::move(queue.front());
    queue.pop_front();
    return front;
}

} // namespace

BlockStore::BlockStore(const JournalLimits &limits) : m_limits(limits)
{
    setLimits(limits);
    m_keeper = std::thread(&BlockStore::keep, this);
}

BlockStore::~BlockStore()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_one();
    m_keeper.join();
}

void BlockStore::setLimits(const JournalLimits &limits)
{
    const std::lock_guard lock(m_mutex);
    m_limits = limits;
    m_spillFailed = false; // the disk may have room now
    m_pool.setKept(std::size_t(ceiling() / 16 / Block::Size)); // as many as makeRoom() frees at once
    while (m_spill.used() > limits.disk && !m_onDisk.empty())
        lose(*takeFront(m_onDisk), Loss::Disk);
    m_congestedAbove = isSpilling() ? limits.memory : std::numeric_limits<quint64>::max();
    m_wake.notify_one();
}

JournalLimits BlockStore::limits() const
{
    const std::lock_guard lock(m_mutex);
    return m_limits;
}

BlockStore::Room BlockStore::next(quint64 first, quint64 atLeast)
{
    constexpr quint64 Granule = Block::Granularity;
    const auto size = quint32(std::max<quint64>(Block::Size, (atLeast + Granule - 1) / Granule * Granule));
    const bool isBusy = m_current;
    {
        const std::lock_guard lock(m_mutex);
        if (m_current) {
            m_current->end.store(first, std::memory_order_release);
            m_full.push_back(std::exchange(m_current, nullptr));
        }
        makeRoom(size);
    }
    const std::shared_ptr<char> octets = m_pool.take(size);
    auto slot = std::make_unique<Slot>();
    slot->first = first;
    slot->size = size;
    slot->octets = octets;
    m_current = slot.get();
    m_memory += size;
    [[maybe_unused]] const bool room = m_slots.append(std::move(slot));
    if (isBusy)
        expectNext();
    return {octets.get(), size};
}

void BlockStore::setNewestOdd(quint32 place)
{
    m_current->newestOdd.store(place, std::memory_order_release);
}

void BlockStore::expectNext()
{
    const std::lock_guard lock(m_mutex);
    m_prepare = m_memory + Block::Size <= m_limits.memory && m_pool.isShort();
    if (m_prepare || wantsWrite())
        m_wake.notify_one();
}

bool BlockStore::isCongested() const
{
    return m_memory.load(std::memory_order_relaxed) > m_congestedAbove.load(std::memory_order_relaxed);
}

Notices BlockStore::takeNews()
{
    const std::lock_guard lock(m_mutex);
    m_hasNews = false;
    Notices news = std::exchange(m_news, {});
    if (m_loss)
        news.append(sentence(*std::exchange(m_loss, std::nullopt)));
    return news;
}

BlockStore::Found BlockStore::find(quint64 number, SpillFile::Access access) const
{
    std::size_t low = 0;
    std::size_t high = m_slots.size();
    while (low + 1 < high) {
        const std::size_t middle = low + (high - low) / 2;
        (m_slots.at(middle)->first <= number ? low : high) = middle;
    }
    const Slot &slot = *m_slots.at(low);
    Found found;
    found.first = slot.first;
    found.end = slot.end.load(std::memory_order_acquire);
    found.newestOdd = slot.newestOdd.load(std::memory_order_acquire);
    std::shared_ptr<const char> octets = slot.octets.load(std::memory_order_acquire);
    if (!octets) {
        if (const Spill::ExtentPtr extent = slot.extent.load(std::memory_order_acquire))
            octets = m_spill.look(extent, access);
    }
    found.block = Block(std::move(octets), slot.size);
    return found;
}

// Frees a sixteenth at once, so that a flood at the limit causes a note now and
// then rather than one for each block.
void BlockStore::makeRoom(quint64 octets)
{
    const quint64 most = ceiling();
    if (m_memory + octets <= most)
        return;
    const quint64 target = most - most / 16;
    while (m_memory + octets > target && !m_full.empty())
        lose(*takeFront(m_full), isSpilling() ? Loss::DiskTooSlow : Loss::Memory);
}

// Blocks that wait for the disk may exceed the limit by half, since the
// alternative is to lose them.
quint64 BlockStore::ceiling() const
{
    return isSpilling() ? m_limits.memory + m_limits.memory / 2 : m_limits.memory;
}

void BlockStore::lose(Slot &slot, Loss::Cause cause)
{
    if (slot.octets.load(std::memory_order_relaxed)) {
        slot.octets.store(nullptr, std::memory_order_release);
        m_memory -= slot.size;
    }
    slot.extent.store(nullptr, std::memory_order_release);
    report(Loss{cause, slot.first, slot.end.load(std::memory_order_relaxed) - 1});
    moveFirst();
}

void BlockStore::report(const Loss &loss)
{
    if (m_loss && m_loss->cause == loss.cause && m_loss->to + 1 == loss.from) {
        m_loss->to = loss.to;
    } else {
        if (m_loss)
            m_news.append(sentence(*m_loss));
        m_loss = loss;
    }
    m_hasNews = true;
}

void BlockStore::report(const Notice &notice)
{
    m_news.append(notice);
    m_hasNews = true;
}

void BlockStore::moveFirst()
{
    const auto isGone = [](const Slot &slot) {
        return slot.end.load(std::memory_order_relaxed) != 0 && !slot.octets.load(std::memory_order_relaxed)
            && !slot.extent.load(std::memory_order_relaxed);
    };
    while (m_oldest < m_slots.size() && isGone(*m_slots.at(m_oldest)))
        m_first.store(m_slots.at(m_oldest++)->end.load(std::memory_order_relaxed), std::memory_order_release);
}

bool BlockStore::wantsWrite() const
{
    return isSpilling() && !m_full.empty() && m_memory > m_limits.memory - m_limits.memory / 4;
}

void BlockStore::keep()
{
    std::unique_lock lock(m_mutex);
    while (!m_stop) {
        if (wantsWrite()) {
            write(lock);
        } else if (std::exchange(m_prepare, false)) {
            lock.unlock();
            while (m_pool.prepare()) { }
            lock.lock();
        } else {
            m_wake.wait(lock);
        }
    }
}

void BlockStore::write(std::unique_lock<std::mutex> &lock)
{
    Slot &slot = *takeFront(m_full);
    const JournalLimits limits = m_limits;
    const std::shared_ptr<const char> octets = slot.octets.load(std::memory_order_relaxed);
    Spill::Put put;
    do {
        lock.unlock();
        put = m_spill.put(octets.get(), slot.size, limits.disk, limits.directory);
        lock.lock();
    } while (put.outcome == Spill::Put::NoRoom && makeDiskRoom(slot.size));
    applyResult(slot, put);
}

void BlockStore::applyResult(Slot &slot, const Spill::Put &put)
{
    if (put.outcome == Spill::Put::Done) {
        slot.extent.store(put.extent, std::memory_order_release);
        slot.octets.store(nullptr, std::memory_order_release);
        m_memory -= slot.size;
        m_onDisk.push_back(&slot);
    } else {
        // Later blocks may have gone meanwhile: what is kept has no holes.
        const Slot &behind = m_full.empty() ? *m_slots.at(m_slots.size() - 1) : *m_full.front();
        if (behind.first == slot.end)
            m_full.push_front(&slot);
        else
            lose(slot, Loss::Memory);
        m_spillFailed = true;
        m_congestedAbove = std::numeric_limits<quint64>::max();
    }
    if (put.outcome == Spill::Put::Failed) {
        report(
            {QT_TRANSLATE_NOOP("Notice",
                               "Old records cannot be written to disk (the system says: %1). From here on those beyond "
                               "the memory limit of %2 MiB are no longer kept."),
             {put.why, QString::number(m_limits.memory >> 20)}});
    } else if (put.outcome == Spill::Put::NoRoom) {
        report({QT_TRANSLATE_NOOP("Notice",
                                  "The disk has no room for old records. From here on those beyond the memory limit of "
                                  "%1 MiB are no longer kept."),
                {QString::number(m_limits.memory >> 20)}});
    } else if (m_spill.isDiskFull() && !std::exchange(m_reportedFull, true)) {
        report({QT_TRANSLATE_NOOP("Notice",
                                  "The disk is full: the journal stays at %1 MiB on it, and the oldest records go from "
                                  "here on."),
                {QString::number(m_spill.used() >> 20)}});
    }
}

// Drops the oldest blocks on disk until their room is enough, if it can be.
bool BlockStore::makeDiskRoom(quint32 size)
{
    if (m_onDisk.empty() || size > m_limits.disk)
        return false;
    quint64 freed = 0;
    const quint64 wanted = std::max<quint64>(size, std::min<quint64>(m_spill.used() / 16, quint64(64) << 20));
    while (freed < wanted && !m_onDisk.empty()) {
        Slot *const oldest = takeFront(m_onDisk);
        freed += oldest->size;
        lose(*oldest, Loss::Disk);
    }
    return true;
}

Notice BlockStore::sentence(const Loss &loss) const
{
    const QString from = QString::number(loss.from);
    const QString to = QString::number(loss.to);
    const QString memory = QString::number(m_limits.memory >> 20);
    switch (loss.cause) {
    case Loss::Memory:
        return {
            QT_TRANSLATE_NOOP("Notice", "Records %1 to %2 are no longer kept: the memory limit of %3 MiB is reached."),
            {from, to, memory}};
    case Loss::Disk:
        return {QT_TRANSLATE_NOOP("Notice",
                                  "Records %1 to %2 are no longer kept: the room for old records on disk is used up "
                                  "(%3 MiB)."),
                {from, to, QString::number(m_spill.used() >> 20)}};
    case Loss::DiskTooSlow:
        return {QT_TRANSLATE_NOOP("Notice",
                                  "Records %1 to %2 were not kept: they came faster than the disk takes them, and the "
                                  "memory limit of %3 MiB is reached."),
                {from, to, memory}};
    }
    Q_UNREACHABLE();
}

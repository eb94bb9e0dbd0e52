// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/store/spill.h"

#include <algorithm>

struct Spill::Core
{
    SpillFile file;
    std::mutex mutex;
    Extents extents; // under the mutex
};

class Spill::Extent
{
public:
    Extent(std::shared_ptr<Core> core, quint64 offset, quint32 size)
        : m_core(std::move(core)),
          m_offset(offset),
          m_size(size)
    {
    }
    ~Extent()
    {
        const std::lock_guard lock(m_core->mutex);
        m_core->extents.give(m_offset, m_size);
    }
    Q_DISABLE_COPY_MOVE(Extent)

    [[nodiscard]] quint64 offset() const { return m_offset; }
    [[nodiscard]] quint32 size() const { return m_size; }

private:
    std::shared_ptr<Core> m_core;
    quint64 m_offset;
    quint32 m_size;
};

Spill::Spill() : m_core(std::make_shared<Core>()) { }

Spill::~Spill() = default;

Spill::Put Spill::put(const char *octets, quint32 size, quint64 limit, const QString &directory)
{
    if (!m_core->file.isOpen()) {
        const SpillFile::Failure failure = m_core->file.open(directory.isEmpty() ? SpillFile::defaultDirectory()
                                                                                 : directory);
        if (!failure.why.isEmpty())
            return {Put::Failed, nullptr, failure.why};
    }
    ExtentPtr extent = take(size, limit);
    if (!extent)
        return {Put::NoRoom, nullptr, {}};
    const SpillFile::Failure failure = m_core->file.write(extent->offset(), octets, size);
    if (failure.why.isEmpty())
        return {Put::Done, std::move(extent), {}};
    if (!failure.full)
        return {Put::Failed, nullptr, failure.why};
    m_diskFull = true;
    extent.reset();
    const std::lock_guard lock(m_core->mutex);
    m_core->extents.trim(); // the file ends before what could not be written
    return {Put::NoRoom, nullptr, failure.why};
}

Spill::ExtentPtr Spill::take(quint32 size, quint64 limit)
{
    std::unique_lock lock(m_core->mutex);
    const quint64 end = m_core->extents.end();
    lock.unlock();
    const bool mayGrow = end + size <= limit && !m_diskFull && hasSpace(end + size);
    lock.lock();
    const std::optional<quint64> offset = m_core->extents.take(size, mayGrow ? limit : end);
    lock.unlock();
    return offset ? std::make_shared<const Extent>(m_core, *offset, size) : nullptr;
}

// Asking the system before every write would cost too much.
bool Spill::hasSpace(quint64 end)
{
    constexpr quint64 Step = quint64(64) << 20;
    if (end <= m_checkedTo)
        return true;
    if (m_core->file.freeSpace() < LeftFree + Step)
        return false;
    m_checkedTo = end + Step;
    return true;
}

std::shared_ptr<const char> Spill::look(const ExtentPtr &extent, SpillFile::Access access)
{
    const auto map = [this, &extent, access]() -> std::shared_ptr<const char> {
        std::shared_ptr<const char> octets = m_core->file.map(extent->offset(), extent->size(), access);
        if (!octets)
            return nullptr;
        const char *const at = octets.get();
        auto both = std::make_shared<std::pair<std::shared_ptr<const char>, ExtentPtr>>(std::move(octets), extent);
        return {std::move(both), at};
    };
    if (access == SpillFile::Access::Through)
        return map();
    const std::lock_guard lock(m_mutex);
    const auto known = std::ranges::find(m_mappings, extent, &Mapping::extent);
    if (known != m_mappings.end()) {
        std::rotate(m_mappings.begin(), known, known + 1);
        return m_mappings.front().octets;
    }
    std::shared_ptr<const char> octets = map();
    if (octets) {
        m_mappings.push_front({extent, octets});
        if (m_mappings.size() > KeptMappings)
            m_mappings.pop_back();
    }
    return octets;
}

quint64 Spill::used() const
{
    const std::lock_guard lock(m_core->mutex);
    return m_core->extents.used();
}

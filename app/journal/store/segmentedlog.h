// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <atomic>
#include <cstddef>
#include <memory>

// An append-only list with one writer and any number of readers, all without
// locks. Elements never move. A reader may use any index below size(); elements
// are published with the value that makes their index known.
template <typename T, std::size_t SegmentSize = 1024, std::size_t MaxSegments = 65536>
class SegmentedLog
{
public:
    SegmentedLog() : m_segments(std::make_unique<Slots>()) { }

    SegmentedLog(const SegmentedLog &) = delete;
    SegmentedLog &operator=(const SegmentedLog &) = delete;

    ~SegmentedLog()
    {
        for (auto &slot : *m_segments)
            delete slot.load(std::memory_order_relaxed);
    }

    // Writer only. False when the log is full.
    [[nodiscard]] bool append(T value)
    {
        const std::size_t index = m_size.load(std::memory_order_relaxed);
        if (index >= SegmentSize * MaxSegments)
            return false;
        auto &slot = (*m_segments)[index / SegmentSize];
        Segment *segment = slot.load(std::memory_order_relaxed);
        if (!segment) {
            segment = new Segment;
            slot.store(segment, std::memory_order_release);
        }
        (*segment)[index % SegmentSize] = std::move(value);
        m_size.store(index + 1, std::memory_order_release);
        return true;
    }

    [[nodiscard]] std::size_t size() const { return m_size.load(std::memory_order_acquire); }

    [[nodiscard]] const T &at(std::size_t index) const
    {
        return (*(*m_segments)[index / SegmentSize].load(std::memory_order_acquire))[index % SegmentSize];
    }

private:
    using Segment = std::array<T, SegmentSize>;
    using Slots = std::array<std::atomic<Segment *>, MaxSegments>;

    std::unique_ptr<Slots> m_segments;
    std::atomic<std::size_t> m_size = 0;
};

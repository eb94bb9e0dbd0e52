// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <roaring/roaring.h>

#include <deque>
#include <memory>
#include <vector>

// Record numbers, ascending and compressed: at most an eighth of an octet for
// each record between the first and the last, next to nothing where all or none
// match. Finds any place or number in well under a microsecond. One thread at a
// time.
class MatchList
{
public:
    // Ascending, each beyond all that are in the list.
    void append(const std::vector<quint64> &numbers);
    void dropUpTo(quint64 number);

    [[nodiscard]] quint64 count() const;
    [[nodiscard]] quint64 countUpTo(quint64 number) const; // how many are at most that
    [[nodiscard]] quint64 numberAt(quint64 place) const; // 0 when there is none
    [[nodiscard]] quint64 memory() const; // octets of the compressed numbers

private:
    struct Free
    {
        void operator()(roaring_bitmap_t *bitmap) const { roaring_bitmap_free(bitmap); }
    };
    // The numbers of one stretch of the journal.
    struct Chunk
    {
        quint64 key; // the number's upper bits
        quint64 before; // how many were appended before it, ever
        std::unique_ptr<roaring_bitmap_t, Free> places; // the number's lower bits
    };

    std::deque<Chunk> m_chunks;
    std::vector<quint32> m_places; // waiting to be appended together
    quint64 m_appended = 0; // ever
    quint64 m_dropped = 0; // ever
};

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/search/matchlist.h"

#include <algorithm>

namespace {

constexpr int ChunkBits = 20;

quint64 keyOf(quint64 number)
{
    return number >> ChunkBits;
}

quint32 placeOf(quint64 number)
{
    return quint32(number & ((quint64(1) << ChunkBits) - 1));
}

} // namespace

void MatchList::append(const std::vector<quint64> &numbers)
{
    for (auto from = numbers.begin(); from != numbers.end();) {
        const quint64 key = keyOf(*from);
        if (m_chunks.empty() || m_chunks.back().key != key) {
            if (!m_chunks.empty())
                roaring_bitmap_run_optimize(m_chunks.back().places.get());
            m_chunks.push_back({key, m_appended, decltype(Chunk::places)(roaring_bitmap_create())});
        }
        m_places.clear();
        for (; from != numbers.end() && keyOf(*from) == key; ++from)
            m_places.push_back(placeOf(*from));
        roaring_bitmap_add_many(m_chunks.back().places.get(), m_places.size(), m_places.data());
        m_appended += m_places.size();
    }
}

void MatchList::dropUpTo(quint64 number)
{
    m_dropped += countUpTo(number);
    while (!m_chunks.empty() && (m_chunks.size() > 1 ? m_chunks[1].before : m_appended) <= m_dropped)
        m_chunks.pop_front();
}

quint64 MatchList::count() const
{
    return m_appended - m_dropped;
}

quint64 MatchList::countUpTo(quint64 number) const
{
    const auto after = std::upper_bound(m_chunks.begin(), m_chunks.end(), keyOf(number),
                                        [](quint64 key, const Chunk &chunk) { return key < chunk.key; });
    if (after == m_chunks.begin())
        return 0;
    const Chunk &chunk = *std::prev(after);
    const quint64 upTo = chunk.key == keyOf(number)
        ? chunk.before + roaring_bitmap_rank(chunk.places.get(), placeOf(number))
        : (after == m_chunks.end() ? m_appended : after->before);
    return std::max(upTo, m_dropped) - m_dropped;
}

quint64 MatchList::numberAt(quint64 place) const
{
    if (place >= count())
        return 0;
    const quint64 rank = m_dropped + place;
    const auto after = std::upper_bound(m_chunks.begin(), m_chunks.end(), rank,
                                        [](quint64 wanted, const Chunk &chunk) { return wanted < chunk.before; });
    const Chunk &chunk = *std::prev(after);
    quint32 lower = 0;
    roaring_bitmap_select(chunk.places.get(), quint32(rank - chunk.before), &lower);
    return chunk.key << ChunkBits | lower;
}

quint64 MatchList::memory() const
{
    quint64 octets = 0;
    for (const Chunk &chunk : m_chunks)
        octets += sizeof(Chunk) + roaring_bitmap_portable_size_in_bytes(chunk.places.get());
    return octets;
}

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/record.h"

#include <QByteArrayView>

#include <array>
#include <memory>
#include <utility>

// What a record needs beside its payload.
struct IndexEntry
{
    static constexpr quint32 None = 0xffff'ffff;
    enum Flag : quint8 { Own = 1, KernelTime = 2, Odd = 4 };

    qint64 timeNs;
    quint32 payloadOffset; // from the start of the block
    quint32 payloadSize;
    quint32 olderOdd; // place of the odd record before this one, None at the first; see isOdd()
    FlowId flow;
    RecordKind kind;
    quint8 reasonAndWord; // EndReason in the low four bits, Problem::Word in the high four
    quint8 cut; // carry's size in bits 0-1, tail in bits 2-3
    quint8 flags; // of Flag
    std::array<char, 3> carry;
    quint8 spare;

    [[nodiscard]] static IndexEntry from(const RecordHead &head);
    [[nodiscard]] RecordHead head() const;
    // Its text is not simply its octets: an event, a chunk cut inside a
    // character, or a charset in which ASCII octets are other characters.
    [[nodiscard]] bool isOdd() const { return flags & Odd; }
};
static_assert(sizeof(IndexEntry) == 32);

// Memory of the journal: payloads from the front, index entries from the end.
// Written by one thread up to what it has published, then immutable; the same
// octets in memory and on disk. A view of shared memory, cheap to copy.
class Block
{
public:
    static constexpr quint32 Size = quint32(8) << 20; // octets; more for a record that needs it
    static constexpr quint32 Granularity = quint32(64) << 10; // sizes are multiples of it

    Block() = default;
    Block(std::shared_ptr<const char> octets, quint32 size) : m_octets(std::move(octets)), m_size(size) { }

    [[nodiscard]] bool isNull() const { return !m_octets; }
    [[nodiscard]] quint32 size() const { return m_size; }
    [[nodiscard]] const char *data() const { return m_octets.get(); }
    [[nodiscard]] const std::shared_ptr<const char> &hold() const { return m_octets; }

    // `place` counts records from 0 within the block.
    [[nodiscard]] const IndexEntry &entry(quint64 place) const
    {
        return reinterpret_cast<const IndexEntry *>(m_octets.get() + m_size)[-qint64(place) - 1];
    }
    [[nodiscard]] QByteArrayView payload(const IndexEntry &entry) const
    {
        return {m_octets.get() + entry.payloadOffset, qsizetype(entry.payloadSize)};
    }

private:
    std::shared_ptr<const char> m_octets;
    quint32 m_size = 0;
};

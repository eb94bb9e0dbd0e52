// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/record.h"

#include <array>
#include <cstddef>
#include <memory>

// The journal's memory. Written by one thread up to what it has published, then
// immutable.

// What a record costs beside its payload.
struct IndexEntry
{
    qint64 timeNs;
    quint32 payloadBlock;
    quint32 payloadOffset;
    quint32 payloadSize;
    FlowId flow;
    RecordKind kind;
    quint8 reasonAndWord; // EndReason in the low four bits, Problem::Word in the high four
    quint8 cut; // carry's size in bits 0-1, tail in bits 2-3
    quint8 flags; // 1 own, 2 kernel time
    std::array<char, 3> carry;
    quint8 spare;

    [[nodiscard]] static IndexEntry from(const RecordHead &head);
    [[nodiscard]] RecordHead head() const;
};
static_assert(sizeof(IndexEntry) == 32);

class IndexBlock
{
public:
    static constexpr quint64 Capacity = 65536; // records

    IndexBlock() : m_entries(std::make_unique_for_overwrite<IndexEntry[]>(Capacity)) { }

    [[nodiscard]] IndexEntry &at(quint64 place) { return m_entries[place]; }
    [[nodiscard]] const IndexEntry &at(quint64 place) const { return m_entries[place]; }

private:
    std::unique_ptr<IndexEntry[]> m_entries;
};

class PayloadBlock
{
public:
    static constexpr qsizetype Size = qsizetype(8) << 20; // octets; more for a record that needs it

    PayloadBlock(quint32 number, qsizetype size)
        : m_octets(std::make_unique_for_overwrite<char[]>(std::size_t(size))),
          m_size(size),
          m_number(number)
    {
    }

    [[nodiscard]] quint32 number() const { return m_number; }
    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] qsizetype used() const { return m_used; } // writer only
    [[nodiscard]] qsizetype room() const { return m_size - m_used; } // writer only
    [[nodiscard]] char *end() { return m_octets.get() + m_used; }
    void use(qsizetype octets) { m_used += octets; }
    [[nodiscard]] const char *at(qsizetype offset) const { return m_octets.get() + offset; }

private:
    std::unique_ptr<char[]> m_octets;
    qsizetype m_size;
    qsizetype m_used = 0;
    quint32 m_number;
};

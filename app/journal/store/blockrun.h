// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/journal/store/block.h"

#include <algorithm>
#include <vector>

// Consecutive records of one block, for readers of many. A view that keeps the
// octets alive.
struct BlockRun
{
    quint64 first = 0; // number of the first; 0 when there is no such record
    quint64 count = 0;
    bool evicted = false; // these records are no longer kept
    Block block;
    quint64 place = 0; // of the first within the block
    quint32 newestOdd = IndexEntry::None; // place within the block; may be beyond the run

    // `i` counts from 0 within the run.
    [[nodiscard]] const IndexEntry &entry(quint64 i) const { return block.entry(place + i); }
    [[nodiscard]] QByteArrayView payload(quint64 i) const { return block.payload(entry(i)); }

    // All payloads of the run in order, one after the other.
    [[nodiscard]] QByteArrayView area() const
    {
        if (evicted || count == 0)
            return {};
        const IndexEntry &last = entry(count - 1);
        const quint32 begin = entry(0).payloadOffset;
        return {block.data() + begin, qsizetype(last.payloadOffset + last.payloadSize - begin)};
    }

    // Which of them are odd, ascending.
    [[nodiscard]] std::vector<quint64> odd() const
    {
        std::vector<quint64> found;
        if (evicted)
            return found;
        for (quint32 at = newestOdd; at != IndexEntry::None && at >= place; at = block.entry(at).olderOdd) {
            if (at < place + count)
                found.push_back(at - place);
        }
        std::reverse(found.begin(), found.end());
        return found;
    }
};

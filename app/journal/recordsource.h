// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/record.h"
#include "app/journal/store/blockrun.h"

// Records in order, wherever they come from: what the console shows, a search
// looks through and an export writes. Numbers start at 1, have no holes and never
// change their meaning; a record before first() is no longer kept and comes back
// as evicted. A source may grow at any time, so each answer may be newer than the
// one before.
//
// Any thread may ask, several at once. The source outlives its readers; a flow
// lives as long as the source, a payload as long as its Record or BlockRun.
class RecordSource
{
public:
    RecordSource() = default;
    RecordSource(const RecordSource &) = delete;
    RecordSource &operator=(const RecordSource &) = delete;
    virtual ~RecordSource() = default;

    [[nodiscard]] virtual quint64 size() const = 0; // the newest number, 0 when there is none
    [[nodiscard]] virtual quint64 first() const = 0; // the oldest that is kept
    [[nodiscard]] virtual Record record(quint64 number) const = 0;

    // For readers of many records, which cannot afford a look-up for each: from
    // `number` on, as many as follow one another in one block. A search scans the
    // payloads of a whole block at a time, so longer runs are faster, and it relies
    // on IndexEntry::isOdd(). A source that keeps its records in another form lays
    // them out in blocks of its own. With `evicted`, a run may have no block: its
    // numbers are skipped.
    [[nodiscard]] virtual BlockRun run(quint64 number) const = 0;
    // The same as record(run.first + i), without the look-up.
    [[nodiscard]] virtual Record recordOf(const BlockRun &run, quint64 i) const = 0;
    // Of an index entry. Ids are small numbers: readers keep tables by them.
    [[nodiscard]] virtual const Flow &flow(FlowId id) const = 0;
};

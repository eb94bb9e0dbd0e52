// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/problem.h"
#include "app/net/capture/segment.h"

#include <QByteArray>

#include <memory>
#include <vector>

// Where segments come from. segmentsource_linux.cpp asks libpcap,
// segmentsource_portable.cpp says that there is none. Made, read and deleted on
// the capture's thread; setFilter() alone is for any.
class SegmentSource
{
public:
    // Segments come in batches, up to this much late, since a wake-up for each
    // would slow down those who send and receive them.
    static constexpr int GatherMs = 20;

    virtual ~SegmentSource() = default;

    // Captures only what matches from now on; empty: nothing. Loses nothing that
    // goes by meanwhile. Returns what was wrong with the expression.
    [[nodiscard]] virtual Problem setFilter(const QByteArray &expression) = 0;

    [[nodiscard]] virtual int descriptor() const = 0; // readable when there is something
    struct Taken
    {
        std::vector<Segment> segments;
        int packets = 0; // all that were read, with or without segments
        Problem problem; // why the source has ended
    };
    [[nodiscard]] virtual Taken read(int most) = 0; // packets; does not wait
    [[nodiscard]] virtual quint64 dropped() = 0; // in all, by the system for want of room

    struct Opened
    {
        std::unique_ptr<SegmentSource> source;
        Problem problem; // why there is none
    };
    [[nodiscard]] static Opened open();
};

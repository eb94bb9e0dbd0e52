// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/capture/segmenttrace.h"

#include <algorithm>
#include <utility>

namespace {

using Mark = CapturedSegment::Mark;

constexpr qint64 CopyNs = 1'000'000'000; // a copy on a second interface comes within it
constexpr qint64 OvertakenNs = 3'000'000; // what fills a gap this soon was not sent again

bool has(quint8 flags, int flag)
{
    return flags & flag;
}

// How many of its sender's numbers it takes.
quint64 lengthOf(const CapturedSegment &segment)
{
    return segment.octets + (has(segment.flags, Segment::Syn) ? 1U : 0U) + (has(segment.flags, Segment::Fin) ? 1U : 0U);
}

} // namespace

// Called again after a while in which nothing was captured.
void SegmentTrace::startFrom(const StreamNumbers &numbers)
{
    m_numbers = {numbers.out, numbers.in};
    for (std::size_t i = 0; i < m_sides.size(); ++i) {
        Side &side = m_sides[i];
        side.wasSeen = false;
        if (side.base)
            side.end = std::max(side.end, m_numbers[i].value_or(0));
    }
}

// The first number seen of a side shows where it began.
void SegmentTrace::settle(Side &side, quint32 raw, const std::optional<quint64> &number)
{
    if (side.base)
        return;
    side.isCounted = number.has_value();
    const quint64 relative = number.value_or(1); // else as Wireshark counts streams that began before
    side.base = raw - quint32(relative);
    side.end = relative;
}

quint64 SegmentTrace::relative(const Side &side, quint32 raw, quint64 near)
{
    const auto distance = qint32(raw - (*side.base + quint32(near)));
    const qint64 number = qint64(near) + distance;
    return number < 0 ? 0 : quint64(number);
}

std::optional<CapturedSegment> SegmentTrace::take(const Segment &segment, bool isOut)
{
    Side &side = m_sides[isOut ? 0 : 1];
    Side &other = m_sides[isOut ? 1 : 0];
    if (has(segment.flags, Segment::Syn) && !side.wasSyn) {
        side.base = segment.sequence;
        side.end = 0;
        side.wasSyn = side.isCounted = true;
    }
    settle(side, segment.sequence, m_numbers[isOut ? 0 : 1]);
    const bool acknowledges = has(segment.flags, Segment::Ack);
    if (acknowledges)
        settle(other, segment.acknowledgement, m_numbers[isOut ? 1 : 0]);

    CapturedSegment taken;
    taken.timeNs = segment.timeNs;
    taken.sequence = relative(side, segment.sequence, side.end);
    taken.acknowledgement = acknowledges ? relative(other, segment.acknowledgement, other.end) : 0;
    taken.octets = segment.octets;
    taken.flags = segment.flags;
    taken.isOut = isOut;
    taken.isFragment = segment.isFragment;
    if (isCopy(side, segment, taken))
        return {};

    const bool isSyn = has(segment.flags, Segment::Syn);
    if (isSyn)
        side.windowShift = segment.windowShift;
    const bool areScaled = side.windowShift >= 0 && other.windowShift >= 0;
    taken.window = quint32(segment.window) << (areScaled && !isSyn ? side.windowShift : 0);
    taken.isWindowScaled = side.wasSyn && other.wasSyn;
    taken.mark = markOf(side, other, taken);
    taken.duplicates = side.duplicates;

    const quint64 end = taken.sequence + lengthOf(taken);
    side.end = std::max(side.end, end);
    if (acknowledges)
        side.acknowledged = taken.acknowledgement;
    side.window = taken.window;
    side.interface = segment.interface;
    side.lastNs = taken.timeNs;
    side.wasSeen = true;
    side.wasReset = side.wasReset || has(segment.flags, Segment::Rst);
    side.wasKeepAlive = taken.mark == Mark::KeepAlive;
    return taken;
}

bool SegmentTrace::isCopy(const Side &side, const Segment &segment, const CapturedSegment &taken)
{
    const bool isElsewhere = segment.interface != side.interface && side.wasSeen && taken.timeNs - side.lastNs < CopyNs;
    const bool isNew = taken.sequence + lengthOf(taken) > side.end || taken.acknowledgement > side.acknowledged
        || (has(taken.flags, Segment::Rst) && !side.wasReset);
    return isElsewhere && !isNew;
}

Mark SegmentTrace::markOf(Side &side, const Side &other, const CapturedSegment &taken)
{
    const quint32 before = std::exchange(side.duplicates, 0);
    const quint64 length = lengthOf(taken);
    const bool isPlain = !has(taken.flags, Segment::Syn | Segment::Fin | Segment::Rst);
    if (!side.wasSeen || has(taken.flags, Segment::Rst))
        return Mark::None;
    if (isPlain && length == 0 && taken.sequence + 1 == side.end)
        return Mark::KeepAlive;
    if (taken.sequence > side.end) {
        if (side.holes.size() < MaxHoles)
            side.holes.push_back({side.end, taken.sequence, taken.timeNs});
        return Mark::Gap;
    }
    if (length > 0 && taken.sequence < side.end) {
        const std::optional<qint64> sinceNs = fillHole(side, taken.sequence, taken.sequence + length);
        return sinceNs && taken.timeNs - *sinceNs <= OvertakenNs ? Mark::OutOfOrder : Mark::Retransmission;
    }
    const bool saysAgain = isPlain && length == 0 && taken.sequence == side.end
        && taken.acknowledgement == side.acknowledged && taken.window == side.window;
    if (!saysAgain || other.wasKeepAlive)
        return Mark::None;
    side.duplicates = before + 1;
    return Mark::DuplicateAck;
}

std::optional<qint64> SegmentTrace::fillHole(Side &side, quint64 from, quint64 until)
{
    const auto found = std::ranges::find_if(side.holes,
                                            [&](const Hole &one) { return from >= one.from && until <= one.until; });
    if (found == side.holes.end())
        return {};
    const Hole hole = *found;
    side.holes.erase(found);
    if (from > hole.from)
        side.holes.push_back({hole.from, from, hole.sinceNs});
    if (until < hole.until)
        side.holes.push_back({until, hole.until, hole.sinceNs});
    return hole.sinceNs;
}

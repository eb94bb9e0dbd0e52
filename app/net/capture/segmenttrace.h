// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/net/capture/segment.h"

#include <array>
#include <optional>
#include <vector>

// A segment of one connection, with numbers counted from each side's SYN as 0.
struct CapturedSegment
{
    enum class Mark : quint8 {
        None,
        Retransmission, // all of it was sent before
        OutOfOrder, // fills a gap at once: overtaken on the way
        Gap, // what precedes it was not seen
        DuplicateAck, // repeats the one before
        KeepAlive, // asks whether the other side is there
    };

    qint64 timeNs = 0;
    quint64 sequence = 0;
    quint64 acknowledgement = 0; // 0 where the segment has none
    quint32 octets = 0;
    quint32 window = 0;
    quint32 duplicates = 0; // which repetition a duplicate acknowledgement is
    quint8 flags = 0;
    Mark mark = Mark::None;
    bool isOut = false; // from the side whose view this is
    bool isWindowScaled = false; // false: as it stands in the header, the handshake was not seen
    bool isFragment = false;

    bool operator==(const CapturedSegment &) const = default;
};

// The next numbers of both sides as the system counted them when the capture
// of a connection began in its middle.
struct StreamNumbers
{
    std::optional<quint64> out; // none: not known
    std::optional<quint64> in;

    [[nodiscard]] StreamNumbers fromOtherSide() const { return {in, out}; }
    bool operator==(const StreamNumbers &) const = default;
};

// Counts the segments of one connection, as RFC 9293 does, and finds
// repetitions. The same packet on a second interface (a bridge and its port)
// counts as one segment.
class SegmentTrace
{
public:
    void startFrom(const StreamNumbers &numbers);

    // nullopt for a copy.
    [[nodiscard]] std::optional<CapturedSegment> take(const Segment &segment, bool isOut);

    // The number after the last that was seen.
    [[nodiscard]] quint64 end(bool isOut) const { return m_sides[isOut ? 0 : 1].end; }
    [[nodiscard]] bool hasHandshake() const { return m_sides[0].wasSyn && m_sides[1].wasSyn; }
    // Whether both sides are counted from their SYN, or from what the system says.
    [[nodiscard]] bool isCounted() const { return m_sides[0].isCounted && m_sides[1].isCounted; }

private:
    struct Hole // not seen
    {
        quint64 from;
        quint64 until;
        qint64 sinceNs;
    };
    struct Side
    {
        std::optional<quint32> base; // of its numbers on the wire
        quint64 end = 0;
        quint64 acknowledged = 0; // the last acknowledgement that it sent
        std::vector<Hole> holes;
        qint64 lastNs = 0;
        quint32 interface = 0;
        quint32 window = 0; // of its last segment
        quint32 duplicates = 0;
        qint8 windowShift = -1;
        bool wasSeen = false;
        bool wasSyn = false;
        bool wasReset = false;
        bool wasKeepAlive = false; // its last segment
        bool isCounted = true;
    };

    void settle(Side &side, quint32 raw, const std::optional<quint64> &number);
    [[nodiscard]] static quint64 relative(const Side &side, quint32 raw, quint64 near);
    [[nodiscard]] static bool isCopy(const Side &side, const Segment &segment, const CapturedSegment &taken);
    [[nodiscard]] static CapturedSegment::Mark markOf(Side &side, const Side &other, const CapturedSegment &taken);
    [[nodiscard]] static std::optional<qint64> fillHole(Side &side, quint64 from,
                                                        quint64 until); // returns since when it was there

    static constexpr std::size_t MaxHoles = 16;

    std::array<std::optional<quint64>, 2> m_numbers;
    std::array<Side, 2> m_sides; // out, in
};

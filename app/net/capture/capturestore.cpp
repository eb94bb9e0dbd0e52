// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/capture/capturestore.h"

#include <algorithm>

namespace {

bool isBeginning(const Segment &segment)
{
    return (segment.flags & (Segment::Syn | Segment::Ack)) == Segment::Syn;
}

} // namespace

struct CaptureStore::Stream
{
    struct Owned
    {
        StreamOwner by;
        bool isFirst; // its end is the local one of `pair`
        qint64 overNs = 0;
    };

    EndPair pair;
    std::vector<Owned> owners;
    SegmentTrace trace;
    std::vector<CapturedSegment> segments; // out: from the pair's local end
    std::vector<CaptureSpan> spans;
    quint64 leftOut = 0;
    quint64 leftOutOctets = 0;

    [[nodiscard]] bool isOver() const
    {
        return std::ranges::all_of(owners, [](const Owned &one) { return one.overNs != 0; });
    }
    // Whether its last end was closed by then: what begins later belongs to another connection.
    [[nodiscard]] bool wasOverBefore(qint64 timeNs) const
    {
        return std::ranges::all_of(owners, [&](const Owned &one) { return one.overNs != 0 && one.overNs < timeNs; });
    }
    [[nodiscard]] const Owned *ownerOf(const StreamOwner &owner) const
    {
        const auto found = std::ranges::find(owners, owner, &Owned::by);
        return found == owners.end() ? nullptr : &*found;
    }
    [[nodiscard]] bool isBeingCaptured() const { return !spans.empty() && spans.back().untilNs == 0; }
};

void CaptureStore::start()
{
    const std::scoped_lock lock(m_mutex);
    m_kept = 0;
    m_droppedCount = 0;
}

void CaptureStore::setListening(const QSet<Peer> &ends)
{
    const std::scoped_lock lock(m_mutex);
    m_ends.setListening(ends);
}

// The stream from before the capture was switched off and on again.
std::shared_ptr<CaptureStore::Stream> CaptureStore::known(const EndPair &pair, const StreamOwner &owner) const
{
    const auto found = std::ranges::find_if(m_all, [&](const std::shared_ptr<Stream> &stream) {
        return stream->pair == pair && !stream->isOver() && stream->ownerOf(owner);
    });
    return found == m_all.end() ? nullptr : *found;
}

// On a known pair, the owner is its other end, or the pair is used again.
void CaptureStore::own(const EndPair &pair, const StreamOwner &owner, qint64 sinceNs, const StreamNumbers &numbers)
{
    const std::scoped_lock lock(m_mutex);
    ++m_version;
    m_ends.add(pair);
    std::shared_ptr<Stream> stream = owner.connection == 0 ? nullptr : known(pair, owner);
    if (!stream) {
        stream = open(pair);
        if (!stream || stream->isOver() || owner.connection == 0) {
            stream = std::make_shared<Stream>();
            stream->pair = pair;
            m_all.push_back(stream);
            forgetOldest();
        }
        stream->owners.push_back({owner, stream->pair.local == pair.local});
    }
    m_open.insert(pair, stream);
    if (stream->isBeingCaptured())
        return;
    const StreamNumbers counted = stream->pair.local == pair.local ? numbers : numbers.fromOtherSide();
    stream->spans.push_back({sinceNs, 0, counted, {}});
    const auto atLeastOne = [](std::optional<quint64> number) {
        return number ? std::max<quint64>(1, *number) : number;
    };
    stream->trace.startFrom({atLeastOne(counted.out), atLeastOne(counted.in)}); // a SYN is 0, and identifies itself
    takeWaiting(*stream);
}

// Adds the segments that came before the listener gave the connection.
void CaptureStore::takeWaiting(Stream &stream)
{
    const auto waiting = std::ranges::find(m_waiting, stream.pair, &Waiting::pair);
    if (waiting == m_waiting.end())
        return;
    for (const Segment &segment : waiting->segments)
        add(stream, segment);
    m_waiting.erase(waiting);
}

void CaptureStore::becomes(const StreamOwner &attempt, const StreamOwner &connection)
{
    const std::scoped_lock lock(m_mutex);
    ++m_version;
    for (auto stream = m_all.rbegin(); stream != m_all.rend(); ++stream) {
        const auto owned = std::ranges::find_if(
            (*stream)->owners, [&](const Stream::Owned &one) { return one.by == attempt && one.overNs == 0; });
        if (owned == (*stream)->owners.end())
            continue;
        owned->by = connection;
        return;
    }
}

void CaptureStore::over(const StreamOwner &owner, qint64 timeNs)
{
    const std::scoped_lock lock(m_mutex);
    ++m_version;
    for (const std::shared_ptr<Stream> &stream : m_all) {
        for (Stream::Owned &owned : stream->owners) {
            if (owned.by == owner && owned.overNs == 0)
                owned.overNs = timeNs;
        }
    }
}

void CaptureStore::release(const EndPair &pair)
{
    const std::scoped_lock lock(m_mutex);
    m_ends.remove(pair);
    m_open.remove(pair);
}

// Ends whose segments are not being captured are left alone.
void CaptureStore::leaveOut(const QSet<Peer> &ends, qint64 timeNs)
{
    const std::scoped_lock lock(m_mutex);
    ++m_version;
    std::erase_if(m_all, [&](const std::shared_ptr<Stream> &stream) {
        const bool isLeftOut = ends.contains(stream->pair.local) || ends.contains(stream->pair.peer);
        if (!isLeftOut || !stream->isBeingCaptured() || stream->isOver())
            return false;
        end(*stream, timeNs);
        if (stream->segments.empty())
            m_open.remove(stream->pair);
        return stream->segments.empty();
    });
}

void CaptureStore::end(Stream &stream, qint64 timeNs) const
{
    stream.spans.back().untilNs = timeNs;
    if (stream.trace.isCounted())
        stream.spans.back().until = {stream.trace.end(true), stream.trace.end(false)};
}

void CaptureStore::stop(qint64 timeNs)
{
    const std::scoped_lock lock(m_mutex);
    ++m_version;
    m_ends.clear();
    m_waiting.clear();
    m_open.clear();
    for (const std::shared_ptr<Stream> &stream : m_all) {
        if (stream->isBeingCaptured())
            end(*stream, timeNs);
    }
}

void CaptureStore::take(const std::vector<Segment> &segments)
{
    const std::scoped_lock lock(m_mutex);
    for (const Segment &segment : segments)
        takeOne(segment);
}

// Segments come here a moment after they went by: the pair may have been used again.
std::shared_ptr<CaptureStore::Stream> CaptureStore::streamOf(const EndPair &pair, const Segment &segment) const
{
    const qint64 timeNs = segment.timeNs;
    const std::shared_ptr<Stream> newest = open(pair);
    if (!newest || newest->spans.front().fromNs <= timeNs)
        return newest;
    const auto before = std::find_if(m_all.rbegin(), m_all.rend(), [&](const std::shared_ptr<Stream> &stream) {
        return stream != newest && stream->pair == pair && stream->spans.front().fromNs <= timeNs
            && !(isBeginning(segment) && stream->wasOverBefore(timeNs));
    });
    return before == m_all.rend() ? newest : *before;
}

// The last check of which connection a segment belongs to, since a filter may be
// broader, and ports are used again.
void CaptureStore::takeOne(const Segment &segment)
{
    if (!m_ends.owns(segment))
        return;
    const EndPair pair = EndPair::of(segment);
    const std::shared_ptr<Stream> stream = streamOf(pair, segment);
    if (stream && !(isBeginning(segment) && stream->wasOverBefore(segment.timeNs))) {
        if (stream->isBeingCaptured())
            add(*stream, segment);
        return;
    }
    if (stream) {
        m_ends.remove(pair);
        m_open.remove(pair);
    }
    if (m_ends.owns(segment))
        wait(segment);
}

void CaptureStore::wait(const Segment &segment)
{
    const EndPair pair = EndPair::of(segment);
    auto waiting = std::ranges::find(m_waiting, pair, &Waiting::pair);
    if (waiting == m_waiting.end()) {
        if (!isBeginning(segment) || !m_ends.isListening(segment.to))
            return;
        if (m_waiting.size() >= MaxWaiting)
            m_waiting.erase(m_waiting.begin());
        m_waiting.push_back({pair, {}});
        waiting = m_waiting.end() - 1;
    }
    if (waiting->segments.size() < MaxWaitingSegments)
        waiting->segments.push_back(segment);
}

void CaptureStore::add(Stream &stream, const Segment &segment)
{
    Peer from = segment.from;
    from.scope = 0;
    const std::optional<CapturedSegment> taken = stream.trace.take(segment, from == stream.pair.local);
    if (!taken)
        return;
    ++m_kept;
    ++m_version;
    // The connection became known only when accepted, yet is captured from its beginning.
    if (isBeginning(segment) && stream.segments.empty()) {
        CaptureSpan &first = stream.spans.front();
        first.fromNs = std::min(first.fromNs, segment.timeNs);
        first.from = {0, 0};
    }
    stream.segments.push_back(*taken);
    makeRoom(stream);
}

void CaptureStore::makeRoom(Stream &stream) const
{
    const std::size_t most = std::clamp(TotalSegments / std::max<std::size_t>(1, m_all.size()), MinSegments,
                                        MaxSegments);
    if (stream.segments.size() <= most)
        return;
    const auto first = stream.segments.begin() + KeptAtFront;
    const auto last = stream.segments.end() - std::ptrdiff_t(most * 3 / 4 - KeptAtFront);
    for (auto segment = first; segment != last; ++segment)
        stream.leftOutOctets += segment->octets;
    stream.leftOut += quint64(last - first);
    stream.segments.erase(first, last);
}

void CaptureStore::forgetOldest()
{
    const auto isOver = [](const std::shared_ptr<Stream> &stream) {
        return stream->isOver() && !stream->owners.empty();
    };
    if (std::size_t(std::ranges::count_if(m_all, isOver)) <= MaxOver)
        return;
    const auto oldest = std::ranges::find_if(m_all, isOver);
    if (open((*oldest)->pair) == *oldest)
        m_open.remove((*oldest)->pair);
    m_all.erase(oldest);
}

void CaptureStore::addDropped(qint64 timeNs, quint64 count)
{
    const std::scoped_lock lock(m_mutex);
    ++m_version;
    m_droppedCount += count;
    if (m_dropped.size() < MaxDropped)
        m_dropped.push_back({timeNs, count});
    else
        m_dropped.back().count += count;
}

quint64 CaptureStore::version() const
{
    const std::scoped_lock lock(m_mutex);
    return m_version;
}

quint64 CaptureStore::kept() const
{
    const std::scoped_lock lock(m_mutex);
    return m_kept;
}

quint64 CaptureStore::dropped() const
{
    const std::scoped_lock lock(m_mutex);
    return m_droppedCount;
}

std::vector<CapturedStream> CaptureStore::streamsOf(const StreamOwner &owner) const
{
    const std::scoped_lock lock(m_mutex);
    std::vector<CapturedStream> found;
    for (const std::shared_ptr<Stream> &stream : m_all) {
        const Stream::Owned *const owned = stream->ownerOf(owner);
        if (!owned)
            continue;
        CapturedStream seen = seenBy(*stream, owned->isFirst);
        seen.overNs = owned->overNs;
        for (const CapturedStream::Dropped &dropped : m_dropped) {
            if (std::ranges::any_of(seen.spans, [&](const CaptureSpan &span) {
                    return dropped.timeNs >= span.fromNs && (span.untilNs == 0 || dropped.timeNs <= span.untilNs);
                }))
                seen.dropped.push_back(dropped);
        }
        found.push_back(std::move(seen));
    }
    return found;
}

CapturedStream CaptureStore::seenBy(const Stream &stream, bool isFirst)
{
    CapturedStream seen;
    seen.segments = stream.segments;
    seen.spans = stream.spans;
    seen.leftOut = stream.leftOut;
    seen.leftOutOctets = stream.leftOutOctets;
    seen.leftOutAt = stream.leftOut ? KeptAtFront : 0;
    seen.hasHandshake = stream.trace.hasHandshake();
    seen.isCounted = stream.segments.empty() || stream.trace.isCounted();
    if (isFirst)
        return seen;
    for (CapturedSegment &segment : seen.segments)
        segment.isOut = !segment.isOut;
    for (CaptureSpan &span : seen.spans) {
        span.from = span.from.fromOtherSide();
        span.until = span.until.fromOtherSide();
    }
    return seen;
}

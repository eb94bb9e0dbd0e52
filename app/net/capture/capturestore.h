// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/record.h"
#include "app/net/capture/ownends.h"
#include "app/net/capture/segmenttrace.h"

#include <memory>
#include <mutex>
#include <vector>

// Whose connection it is; for a client's attempt the connection is 0.
struct StreamOwner
{
    EndpointId endpoint = 0;
    ConnectionId connection = 0;

    bool operator==(const StreamOwner &) const = default;
};

// A time in which a connection was captured.
struct CaptureSpan
{
    qint64 fromNs = 0; // since 1970-01-01 UTC
    qint64 untilNs = 0; // 0 while it goes on
    StreamNumbers from; // what went before has lower numbers
    StreamNumbers until; // and what came after has these or higher ones

    bool operator==(const CaptureSpan &) const = default;
};

// What was captured of one connection, or of one attempt, as its owner sees it.
struct CapturedStream
{
    // Segments that the system had no room for, of unknown connections.
    struct Dropped
    {
        qint64 timeNs = 0;
        quint64 count = 0;

        bool operator==(const Dropped &) const = default;
    };

    std::vector<CapturedSegment> segments; // as they came
    std::vector<CaptureSpan> spans;
    std::vector<Dropped> dropped;
    quint64 leftOut = 0; // segments that are no longer kept
    quint64 leftOutOctets = 0;
    std::size_t leftOutAt = 0; // they came before this one
    bool hasHandshake = false;
    bool isCounted = true; // else its numbers begin with the first segment seen
    qint64 overNs = 0; // 0 while it goes on
};

// What a capture has brought, for each connection. Written by the network
// thread (owners) and the capture's (segments), read by any. Memory is bounded:
// in a long connection the middle is left out and counted, and of the connections
// that are over, the newest are kept.
class CaptureStore
{
public:
    static constexpr std::size_t MaxSegments = 2048; // of one connection
    static constexpr std::size_t MinSegments = 128; // where there are many
    static constexpr std::size_t TotalSegments = 500'000;
    static constexpr std::size_t KeptAtFront = 16;
    static constexpr std::size_t MaxOver = 500; // connections
    static constexpr std::size_t MaxWaiting = 64; // clients whose connection is not known yet
    static constexpr std::size_t MaxDropped = 256; // times at which something was dropped

    void start(); // counts from 0 from now on
    void setListening(const QSet<Peer> &ends);
    // An attempt begins, or a connection becomes known. The other end of a known
    // connection shares its segments.
    void own(const EndPair &pair, const StreamOwner &owner, qint64 sinceNs, const StreamNumbers &numbers);
    void becomes(const StreamOwner &attempt, const StreamOwner &connection);
    void over(const StreamOwner &owner, qint64 timeNs);
    void release(const EndPair &pair); // long over: what comes belongs to another connection
    void leaveOut(const QSet<Peer> &ends, qint64 timeNs); // nothing more comes from connections of these ends
    void stop(qint64 timeNs); // nothing is captured any more

    void take(const std::vector<Segment> &segments);
    void addDropped(qint64 timeNs, quint64 count);

    [[nodiscard]] quint64 version() const; // changes whenever something is new
    [[nodiscard]] std::vector<CapturedStream> streamsOf(const StreamOwner &owner) const; // the attempts, or one
    [[nodiscard]] quint64 kept() const; // segments since start()
    [[nodiscard]] quint64 dropped() const; // by the system, since start()

private:
    struct Stream;
    struct Waiting // a client's segments from before the listener gave its connection
    {
        EndPair pair;
        std::vector<Segment> segments;
    };
    static constexpr std::size_t MaxWaitingSegments = 64;

    void end(Stream &stream, qint64 timeNs) const;
    void takeOne(const Segment &segment);
    void wait(const Segment &segment);
    void add(Stream &stream, const Segment &segment);
    void makeRoom(Stream &stream) const;
    void forgetOldest();
    [[nodiscard]] std::shared_ptr<Stream> open(const EndPair &pair) const { return m_open.value(pair); }
    [[nodiscard]] std::shared_ptr<Stream> known(const EndPair &pair, const StreamOwner &owner) const;
    [[nodiscard]] std::shared_ptr<Stream> streamOf(const EndPair &pair, const Segment &segment) const;
    void takeWaiting(Stream &stream);
    [[nodiscard]] static CapturedStream seenBy(const Stream &stream, bool isFirst);

    mutable std::mutex m_mutex;
    OwnEnds m_ends;
    std::vector<std::shared_ptr<Stream>> m_all; // in the order in which they began
    QHash<EndPair, std::shared_ptr<Stream>> m_open; // the newest of each pair
    std::vector<Waiting> m_waiting; // oldest first
    std::vector<CapturedStream::Dropped> m_dropped;
    quint64 m_kept = 0;
    quint64 m_droppedCount = 0;
    quint64 m_version = 0;
};

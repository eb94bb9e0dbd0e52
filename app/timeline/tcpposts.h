// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/timeline/timelineevent.h"

// The states of both ends of a connection as its segments change them (RFC
// 9293, 3.3.2), each segment taken to arrive when it is seen.
class TcpPosts
{
public:
    void take(const TimelineEvent &event);

    [[nodiscard]] TcpState local() const { return m_local.state; }
    [[nodiscard]] TcpState peer() const { return m_peer.state; }

private:
    struct Post
    {
        TcpState state = TcpState::Unknown;
        quint64 finEnd = 0; // the acknowledgement that confirms its FIN; 0 while none is out
    };

    static void synchronize(Post &from, Post &to, TimelineEvent::Kind kind);
    static void finish(Post &from, Post &to, const TimelineEvent &event);
    static void acknowledge(Post &to, quint64 number);

    Post m_local;
    Post m_peer;
};

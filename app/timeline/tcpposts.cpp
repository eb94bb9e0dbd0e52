// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/timeline/tcpposts.h"

using Kind = TimelineEvent::Kind;

void TcpPosts::take(const TimelineEvent &event)
{
    Post &from = event.direction == TimelineEvent::Direction::In ? m_peer : m_local;
    Post &to = event.direction == TimelineEvent::Direction::In ? m_local : m_peer;
    switch (event.kind) {
    case Kind::Syn:
    case Kind::SynAck:
        synchronize(from, to, event.kind);
        break;
    case Kind::Ack:
    case Kind::Data:
        acknowledge(to, event.acknowledgement);
        if (to.state == TcpState::SynReceived)
            to.state = TcpState::Established;
        break;
    case Kind::Fin:
        acknowledge(to, event.acknowledgement);
        finish(from, to, event);
        break;
    case Kind::Reset:
    case Kind::Refused:
        m_local = m_peer = {TcpState::Closed, 0};
        break;
    case Kind::NoAnswer:
    case Kind::NotReachable:
    case Kind::Lost:
        m_local = {TcpState::Closed, 0};
        m_peer = {};
        break;
    case Kind::Forgotten:
        from.state = TcpState::Closed;
        break;
    case Kind::Listening:
        m_local.state = TcpState::Listen;
        break;
    case Kind::NotListening:
        m_local.state = TcpState::Closed;
        break;
    default:
        break;
    }
}

void TcpPosts::synchronize(Post &from, Post &to, Kind kind)
{
    if (kind == Kind::Syn) {
        from = {TcpState::SynSent, 0};
        to = {TcpState::Listen, 0};
    } else {
        from.state = TcpState::SynReceived;
        to.state = TcpState::Established;
    }
}

void TcpPosts::finish(Post &from, Post &to, const TimelineEvent &event)
{
    from.finEnd = event.end();
    // A side that does not confirm the FIN with its own had not got it.
    if (to.finEnd != 0 && event.acknowledgement < to.finEnd)
        from.state = TcpState::Closing;
    else if (from.state == TcpState::CloseWait)
        from.state = TcpState::LastAck;
    else if (from.state == TcpState::Established)
        from.state = TcpState::FinWait1;
    if (to.state == TcpState::Established)
        to.state = TcpState::CloseWait;
    else if (to.state == TcpState::FinWait1)
        to.state = TcpState::Closing;
    else if (to.state == TcpState::FinWait2)
        to.state = TcpState::TimeWait;
}

void TcpPosts::acknowledge(Post &to, quint64 number)
{
    if (to.finEnd == 0 || number < to.finEnd)
        return;
    if (to.state == TcpState::FinWait1)
        to.state = TcpState::FinWait2;
    else if (to.state == TcpState::Closing)
        to.state = TcpState::TimeWait;
    else if (to.state == TcpState::LastAck)
        to.state = TcpState::Closed;
}

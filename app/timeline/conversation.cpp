// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/timeline/conversation.h"

Conversation Conversation::of(const Flow &flow, RecordKind kind)
{
    Conversation found;
    if (!flow.origin || flow.origin->endpoint == 0)
        return found;
    found.endpoint = flow.origin->endpoint;
    found.scheme = flow.origin->address.scheme;
    found.connection = flow.connection;
    found.local = flow.local;
    found.peer = flow.peer;
    if (!flow.isStream())
        found.kind = Kind::Datagrams;
    else if (flow.connection != 0)
        found.kind = Kind::Stream;
    else if (EndpointKind::of(found.scheme).listens())
        found.kind = Kind::Listener;
    else
        found.kind = Kind::Attempts;
    const bool isOne = found.kind == Kind::Attempts ? kind == RecordKind::Failed && !flow.peer.isNull()
        : found.kind == Kind::Listener              ? kind == RecordKind::Opened
                                                    : !flow.peer.isNull();
    return isOne ? found : Conversation();
}

bool Conversation::isSame(const Conversation &other) const
{
    return kind == other.kind && endpoint == other.endpoint && connection == other.connection
        && (kind != Kind::Datagrams || peer == other.peer);
}

bool Conversation::holds(const Flow &flow) const
{
    if (!flow.origin || flow.origin->endpoint != endpoint)
        return false;
    switch (kind) {
    case Kind::Stream:
        return flow.connection == connection;
    case Kind::Attempts:
        return flow.connection == 0;
    case Kind::Listener:
        return true;
    case Kind::Datagrams:
        return flow.peer == peer;
    }
    Q_UNREACHABLE();
}

bool Conversation::isOtherEndOf(const Conversation &other) const
{
    const auto endsBefore = [](const Conversation &one, const Conversation &later) {
        return one.lastRecord != 0 && one.lastRecord < later.firstRecord;
    };
    return kind == Kind::Stream && other.kind == Kind::Stream && !local.isNull() && local == other.peer
        && peer == other.local && !endsBefore(*this, other) && !endsBefore(other, *this);
}

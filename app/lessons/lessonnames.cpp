// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lessons/lessonnames.h"

#include <algorithm>

namespace {

bool isEverywhere(const Peer &bound)
{
    return std::ranges::all_of(bound.ip, [](quint8 octet) { return octet == 0; });
}

bool isOfConnection(const Flow &flow)
{
    return flow.isStream() && flow.connection != 0;
}

// The address that the endpoint is bound to: a datagram's destination may be narrower.
Peer boundOf(const Flow &flow)
{
    if (isOfConnection(flow) || !flow.origin->address.isBound())
        return flow.local;
    const EndpointAddress &address = flow.origin->address;
    Peer bound = Peer::parseIp(address.host).value_or(flow.local);
    bound.port = address.port;
    return bound;
}

} // namespace

bool LessonName::holds(const Flow &flow) const
{
    return flow.origin && flow.origin->endpoint == endpoint && (!isOneOfServer() || flow.connection == connection);
}

bool LessonName::isPeerOf(const Flow &flow) const
{
    if (flow.peer.isNull() || flow.peer.port != local.port)
        return false;
    if (connection != 0)
        return flow.peer == local && flow.local == peer;
    return isEverywhere(local) || flow.peer == local;
}

quint16 LessonNames::portOf(const Flow &flow)
{
    const bool isBound = flow.origin && flow.origin->address.isBound();
    return flow.local.port == 0 && isBound ? flow.origin->address.port : flow.local.port;
}

void LessonNames::give(const QString &name, const Record &record)
{
    const Flow &flow = *record.flow;
    if (!flow.origin)
        return;
    LessonName given;
    given.endpoint = flow.origin->endpoint;
    given.scheme = flow.origin->address.scheme;
    given.connection = flow.isStream() ? flow.connection : 0;
    given.local = boundOf(flow);
    given.peer = flow.peer;
    given.port = portOf(flow);
    given.peerPort = flow.peer.port;
    given.recordPeer = flow.peer;
    if (record.isData()) {
        given.octets = quint64(record.payload.size());
        given.hasData = record.payload.size() <= MaxData;
        given.data = given.hasData ? record.payload.toByteArray() : QByteArray();
    }
    m_names.insert(name, given);
}

bool LessonNames::follow(RecordKind kind, const Flow &flow)
{
    bool changed = false;
    for (LessonName &name : m_names) {
        if (!flow.origin || name.endpoint != flow.origin->endpoint || name.isOneOfServer())
            continue;
        const bool isClient = EndpointKind::of(name.scheme).connects();
        if (kind != (isClient ? RecordKind::Connected : RecordKind::Opened))
            continue;
        changed = true;
        name.local = boundOf(flow);
        if (isClient) {
            name.connection = flow.connection;
            name.peer = flow.peer;
        }
    }
    return changed;
}

void LessonNames::end(const Flow &flow)
{
    for (LessonName &name : m_names)
        name.hasEnded = name.hasEnded || (name.isOneOfServer() && name.holds(flow));
}

const LessonName *LessonNames::find(const QString &name) const
{
    const auto found = m_names.constFind(name);
    return found == m_names.cend() ? nullptr : &*found;
}

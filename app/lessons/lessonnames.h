// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/record.h"

#include <QByteArray>
#include <QHash>
#include <QString>

// What a step has named: an endpoint, or one connection of a TCP server.
struct LessonName
{
    EndpointId endpoint = 0;
    Scheme scheme{};
    ConnectionId connection = 0; // a TCP client's: the newest; 0: none, or all of a server
    Peer local; // as bound, or of the connection
    Peer peer; // of the connection

    // Of the record that gave the name.
    quint16 port = 0;
    quint16 peerPort = 0;
    Peer recordPeer;
    quint64 octets = 0;
    QByteArray data; // empty if it is longer than LessonNames keeps
    bool hasData = false;
    bool hasEnded = false; // a server's connection, which never comes back

    [[nodiscard]] bool isOneOfServer() const { return EndpointKind::of(scheme).listens() && connection != 0; }
    [[nodiscard]] bool holds(const Flow &flow) const; // the flow belongs to it
    [[nodiscard]] bool isPeerOf(const Flow &flow) const; // the flow's peer is an address of it
};

// The names of one run through a lesson. Follows clients that connect again and
// endpoints that open again.
class LessonNames
{
public:
    static constexpr qsizetype MaxData = qsizetype(256) << 10; // octets kept of a message

    void give(const QString &name, const Record &record);
    bool follow(RecordKind kind, const Flow &flow); // whether something has changed
    void end(const Flow &flow); // that connection has ended
    [[nodiscard]] const LessonName *find(const QString &name) const;

    [[nodiscard]] static quint16 portOf(const Flow &flow); // ours

private:
    QHash<QString, LessonName> m_names;
};

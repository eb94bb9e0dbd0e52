// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/journal/journal.h"

#include <QRandomGenerator>

// Flows and records for tests of readers of the journal.
namespace samples {

inline Flow flow(const QString &address, const QString &peer = {}, EndpointId endpoint = 1)
{
    auto origin = std::make_shared<Origin>();
    origin->endpoint = endpoint;
    origin->address = EndpointAddress::parse(address).address;
    origin->text = address;
    Flow flow;
    flow.origin = std::move(origin);
    if (!peer.isEmpty())
        flow.peer = Peer::parse(peer).value();
    return flow;
}

inline RecordHead head(RecordKind kind, FlowId flow = 0)
{
    RecordHead head;
    head.timeNs = 1'764'000'000'123'456'789; // 2025-11-24T16:00:00.123456789Z
    head.kind = kind;
    head.flow = flow;
    return head;
}

// Adds a record, publishes it and returns it.
inline Record add(Journal &journal, const RecordHead &head, QByteArrayView payload)
{
    const quint64 number = journal.append(head, payload);
    journal.publish();
    return journal.record(number);
}

inline Record add(Journal &journal, const RecordHead &head, const Event &event)
{
    const quint64 number = journal.append(head, event);
    journal.publish();
    return journal.record(number);
}

// Octets of every kind: plain text, valid and broken UTF-8, controls, random
// ones.
inline QByteArray randomOctets(QRandomGenerator &random, int maxPieces)
{
    static const QList<QByteArray> pieces = {
        "hello",
        "Kelvin",
        "\xe2\x84\xaa",
        "\xe4\xbd\xa0\xe5\xa5\xbd",
        "\xe4\xbd",
        "\xf0\x9f\x98\x80",
        "\xff",
        "\"",
        "\\",
        "\r\n",
        ",",
        "\x1b[2J",
        QByteArray(1, '\0'),
        "=1+1",
        "\xed\xa0\x80",
        "\xc2\x9b",
    };
    QByteArray octets;
    for (int i = random.bounded(maxPieces + 1); i > 0; --i) {
        octets += pieces.at(random.bounded(int(pieces.size())));
        octets += char(random.bounded(256));
    }
    return octets;
}

} // namespace samples

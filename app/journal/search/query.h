// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/notice.h"
#include "app/base/record.h"

#include <QByteArray>
#include <QString>

#include <optional>

// What a filter asks for. All conditions must hold.
struct Query
{
    enum Direction : quint8 { Received = 1, Sent = 2, Events = 4, AllDirections = 7 };

    QString text; // in the payload's text or the event's sentences, case-insensitive
    QByteArray octets; // in the payload
    QString from; // "IP" or "IP:PORT" of the peer
    EndpointId endpoint = 0; // 0: any
    quint8 directions = AllDirections;

    struct Parsed;
    // What is typed into the filter: words of text, `hex:0d0a`, `from:192.168.1.20`.
    // In quotes anything is text, or a value with spaces: `hex:"0d 0a"`; a quote
    // doubled within quotes is a quote. The words of text are joined with single
    // spaces and looked for as one.
    [[nodiscard]] static Parsed parse(QStringView typed);
    [[nodiscard]] static Direction directionOf(RecordKind kind);

    [[nodiscard]] bool isEmpty() const { return *this == Query{}; }
    [[nodiscard]] std::optional<Peer> peer() const; // what `from` means, port 0 for any; nullopt when nothing
    // For one record; use a Matcher for many, a Search for a whole journal.
    [[nodiscard]] bool matches(const Record &record) const;

    bool operator==(const Query &) const = default;
};

struct Query::Parsed
{
    Query query;
    qsizetype errorAt = -1; // index into what was typed
    Notice error;
};

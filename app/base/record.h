// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/endpointaddress.h"
#include "app/base/peer.h"
#include "app/base/problem.h"

#include <QByteArrayView>

#include <array>
#include <memory>

using EndpointId = quint32; // what a tab owns; stable over closing and opening; 0 is none
using ConnectionId = quint32; // from 1 within an endpoint; 0 is none, or all

enum class RecordKind : quint8 { Opened, Closed, Connected, Disconnected, Received, Sent, Failed, Dropped, Note };
[[nodiscard]] QString kindText(RecordKind kind); // "opened", …: the words of the record format

enum class Cast : quint8 { Unknown, Unicast, Broadcast, Multicast };
[[nodiscard]] QString castText(Cast cast); // empty for Unknown

enum class EndReason : quint8 { None, PeerClosed, Reset, ClosedHere, Lost };
[[nodiscard]] QString reasonText(EndReason reason); // "peer-closed", …

// Which opening of which endpoint a record belongs to. A new one is made
// whenever an endpoint opens or its charset changes.
struct Origin
{
    EndpointId endpoint = 0;
    EndpointAddress address; // with the real port
    QString text; // the address printed once
};

// Everything about a record that many records share: interned by the journal,
// so that a record costs 32 octets beside its payload.
struct Flow
{
    std::shared_ptr<const Origin> origin;
    Peer local;
    Peer peer;
    QString interfaceName; // received UDP, sent broadcasts; empty where not known
    ConnectionId connection = 0;
    Cast cast = Cast::Unknown;

    [[nodiscard]] bool isStream() const;
};

using FlowId = quint32;

// Octets of a character that a chunk of a stream left unfinished, at most three
// in every charset offered.
struct PartialCharacter
{
    std::array<char, 3> octets{};
    quint8 size = 0;

    [[nodiscard]] QByteArrayView view() const { return {octets.data(), size}; }

    bool operator==(const PartialCharacter &) const = default;
};

// What the writer says of a record, beside its payload.
struct RecordHead
{
    qint64 timeNs = 0; // since 1970-01-01 UTC
    FlowId flow = 0;
    RecordKind kind = RecordKind::Note;
    EndReason reason = EndReason::None;
    Problem::Word word = Problem::Word::None;
    bool own = false; // our own broadcast, come back
    bool kernelTime = false; // the time is the kernel's receive time
    PartialCharacter carry; // streams: what the chunk before left unfinished
    quint8 tail = 0; // streams: how many octets at the end are left for the next chunk
};

// One thing that happened, as a reader of the journal sees it. A view: the
// payload is alive while `hold` is.
struct Record
{
    quint64 number = 0; // from 1, without holes; 0 when there is no such record
    RecordHead head;
    const Flow *flow = nullptr; // lives as long as the journal
    QByteArrayView payload; // octets of the exchange, or an Event's
    std::shared_ptr<const void> hold;
    bool evicted = false; // the journal no longer keeps it: only the number is meaningful

    [[nodiscard]] bool isValid() const { return number != 0 && !evicted; }
    [[nodiscard]] bool isData() const { return head.kind == RecordKind::Received || head.kind == RecordKind::Sent; }
};

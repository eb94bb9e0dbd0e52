// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/record.h"
#include "app/net/socket/tcpfacts.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

// What a step of a lesson waits for (docs/lessons.md has the words).

enum class Sign : quint8 { Equal, NotEqual, Less, AtMost, More, AtLeast };
[[nodiscard]] bool holds(quint64 left, Sign sign, quint64 right);

// A number to compare with; with a name, that of the record which the name stands for.
struct Amount
{
    Sign sign = Sign::Equal;
    quint64 number = 0;
    QString name;

    bool operator==(const Amount &) const = default;
};

// A record with all of these properties, or several such records.
struct RecordCondition
{
    struct PeerIs
    {
        bool is = true; // false: any other
        Peer peer; // with port 0 the IP alone counts; null: that of `name`
        QString name;

        bool operator==(const PeerIs &) const = default;
    };
    struct DataIs
    {
        enum class How : quint8 { Same, Other, Holds };

        How how = How::Same;
        QString name;

        bool operator==(const DataIs &) const = default;
    };
    enum class Cut : quint8 { None, Start, End };

    RecordKind kind = RecordKind::Note;
    std::optional<Scheme> scheme;
    QString of; // the name of its endpoint or connection
    QStringList peers; // its peer is an address of these names
    QStringList others; // and of none of these
    std::optional<EndReason> reason;
    std::optional<Problem::Word> word;
    std::optional<Cast> cast;
    std::optional<bool> own;
    QString text;
    QList<Amount> octets;
    QList<DataIs> data;
    QList<Amount> ports;
    QList<Amount> peerPorts;
    QList<PeerIs> peer;
    std::optional<Cut> cut;
    std::optional<bool> broken;
    QString as;
    int times = 1;

    bool operator==(const RecordCondition &) const = default;
};

// The state of an endpoint or a connection.
struct StateCondition
{
    enum class Kind : quint8 {
        State,
        Listening,
        NotListening,
        Connections,
        Waiting,
        AcceptingByHand,
        ReadingStopped,
        Reading,
        SendingFinished,
        SendWaits,
        WindowClosed,
        WindowOpen,
    };

    Kind kind = Kind::State;
    QString of;
    TcpState state = TcpState::Unknown; // for State
    Amount amount; // for Connections and Waiting

    [[nodiscard]] bool isOfServer() const;
    [[nodiscard]] bool needsFacts() const; // only the system knows them

    bool operator==(const StateCondition &) const = default;
};

// What ticks a step: these records, in whatever order they come, or a state.
using Condition = std::variant<QList<RecordCondition>, StateCondition>;

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/journal/recordtext.h"
#include "app/net/network.h"

#include <QTest>

// Generous: a busy machine may need it, an idle one never does.
constexpr int LimitMs = 30'000;
#define TRY_COMPARE(actual, expected) QTRY_COMPARE_WITH_TIMEOUT(actual, expected, LimitMs)
#define TRY_VERIFY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, LimitMs)

// A network with one endpoint, and queries of its journal.
class TcpBench
{
public:
    explicit TcpBench(const QString &url, const OpenOptions &options = {})
        : address(EndpointAddress::parse(url).address),
          id(network.add(address.scheme))
    {
        network.tell(id, Open{address, options});
    }

    [[nodiscard]] EndpointState state() const { return network.state(id); }
    [[nodiscard]] quint16 port() const { return state().address.port; }
    void send(const QByteArray &octets, ConnectionId connection = 0) { network.tell(id, Send{octets, {}, connection}); }

    [[nodiscard]] QList<Record> records() const
    {
        QList<Record> all;
        for (quint64 number = network.journal().first(); number <= network.journal().size(); ++number)
            all.append(network.journal().record(number));
        return all;
    }

    [[nodiscard]] QList<Record> records(RecordKind kind) const
    {
        QList<Record> some = records();
        some.removeIf([kind](const Record &record) { return record.head.kind != kind; });
        return some;
    }

    [[nodiscard]] int count(RecordKind kind) const { return int(records(kind).size()); }

    [[nodiscard]] Record last(RecordKind kind) const
    {
        const QList<Record> some = records(kind);
        return some.isEmpty() ? Record() : some.last();
    }

    [[nodiscard]] QString lastText(RecordKind kind) const { return textOf(last(kind)); }
    [[nodiscard]] static QString textOf(const Record &record)
    {
        return ::textOf(Event::fromOctets(record.payload).notices);
    }

    // "opened connected received …": the order of events.
    [[nodiscard]] QString story() const
    {
        QStringList kinds;
        for (const Record &record : records())
            kinds.append(kindText(record.head.kind));
        return kinds.join(QLatin1Char(' '));
    }

    [[nodiscard]] QByteArray octets(RecordKind kind, ConnectionId connection = 0) const
    {
        QByteArray all;
        for (const Record &record : records(kind)) {
            if (connection == 0 || record.flow->connection == connection)
                all += record.payload;
        }
        return all;
    }

    // The joined texts of the records, as decoded by a reader of the journal.
    [[nodiscard]] QString text(RecordKind kind) const
    {
        QString all;
        for (const Record &record : records(kind))
            all += payloadText(record);
        return all;
    }

    Network network;
    EndpointAddress address;
    EndpointId id;
};

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/journal/journal.h"

// Writes records as the network thread would, from a test.
class JournalFeed
{
public:
    explicit JournalFeed(Journal &journal) : m_journal(journal) { }

    struct What
    {
        EndpointId endpoint = 1;
        QString address = QStringLiteral("udp://127.0.0.1:7788");
        QString peer = QStringLiteral("192.168.1.20:8080");
        RecordKind kind = RecordKind::Received;
        bool own = false;
        PartialCharacter carry = {};
        quint8 tail = 0;
    };

    quint64 add(QByteArrayView payload, const What &what) { return m_journal.append(headOf(what), payload); }
    quint64 add(QByteArrayView payload) { return add(payload, What{}); }
    quint64 addEvent(RecordKind kind, const QByteArray &sentence)
    {
        What what;
        what.kind = kind;
        what.peer.clear();
        Event event;
        event.notices = {{sentence, {}}};
        return m_journal.append(headOf(what), event);
    }
    void publish() { m_journal.publish(); }
    void addMany(int count, QByteArrayView payload)
    {
        const RecordHead head = headOf({});
        for (int i = 0; i < count; ++i)
            m_journal.append(head, payload);
        publish();
    }

private:
    RecordHead headOf(const What &what)
    {
        auto origin = std::make_shared<Origin>();
        origin->endpoint = what.endpoint;
        origin->address = EndpointAddress::parse(what.address).address;
        origin->text = what.address;
        Flow flow;
        flow.origin = origin;
        flow.local = *Peer::parse(u"127.0.0.1:7788");
        flow.peer = Peer::parse(what.peer).value_or(Peer());
        RecordHead head;
        head.timeNs = 1'700'000'000'123'456'789 + qint64(m_journal.size()) * 1000;
        head.flow = m_journal.intern(flow);
        head.kind = what.kind;
        head.own = what.own;
        head.carry = what.carry;
        head.tail = what.tail;
        return head;
    }

    Journal &m_journal;
};

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/journal/journal.h"

#include <QList>
#include <QString>

// The tests' questions to a journal.
class JournalView
{
public:
    explicit JournalView(const Journal &journal) : m_journal(journal) { }

    [[nodiscard]] QList<Record> all(RecordKind kind) const
    {
        QList<Record> found;
        for (quint64 number = m_journal.first(); number <= m_journal.size(); ++number) {
            const Record record = m_journal.record(number);
            if (record.isValid() && record.head.kind == kind)
                found.append(record);
        }
        return found;
    }

    [[nodiscard]] qsizetype count(RecordKind kind) const { return all(kind).size(); }

    // The newest record of that kind; an invalid one if there is none.
    [[nodiscard]] Record last(RecordKind kind) const
    {
        const QList<Record> found = all(kind);
        return found.isEmpty() ? Record{} : found.last();
    }

    [[nodiscard]] QList<QByteArray> payloads(RecordKind kind) const
    {
        QList<QByteArray> octets;
        for (const Record &record : all(kind))
            octets.append(record.payload.toByteArray());
        return octets;
    }

    [[nodiscard]] QString sentences(RecordKind kind) const
    {
        const Record record = last(kind);
        return record.isValid() ? textOf(Event::fromOctets(record.payload).notices) : QString();
    }

    [[nodiscard]] quint64 dropped() const
    {
        quint64 sum = 0;
        for (const Record &record : all(RecordKind::Dropped))
            sum += Event::fromOctets(record.payload).count;
        return sum;
    }

private:
    const Journal &m_journal;
};

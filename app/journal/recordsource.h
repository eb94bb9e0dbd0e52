// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/journal/journal.h"

// Where the console's records come from: numbered from 1, those before first()
// no longer kept. Growing all the time, so that each answer may be newer than
// the one before.
class RecordSource
{
public:
    RecordSource() = default;
    RecordSource(const RecordSource &) = delete;
    RecordSource &operator=(const RecordSource &) = delete;
    virtual ~RecordSource() = default;

    [[nodiscard]] virtual quint64 size() const = 0; // the newest number
    [[nodiscard]] virtual quint64 first() const = 0;
    [[nodiscard]] virtual Record record(quint64 number) const = 0;
};

class JournalSource final : public RecordSource
{
public:
    explicit JournalSource(const Journal &journal) : m_journal(journal) { }

    [[nodiscard]] quint64 size() const override { return m_journal.size(); }
    [[nodiscard]] quint64 first() const override { return m_journal.first(); }
    [[nodiscard]] Record record(quint64 number) const override { return m_journal.record(number); }

private:
    const Journal &m_journal;
};

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/scanner.h"

#include <algorithm>
#include <utility>

Scanner::Scanner(const Journal &journal, Query query, quint64 from)
    : m_journal(journal),
      m_matcher(std::move(query)),
      m_examined(std::max<quint64>(from, 1) - 1)
{
}

bool Scanner::advance(std::vector<quint64> &found, const std::atomic<bool> &stop)
{
    constexpr qsizetype Slice = 64 * 1024;
    constexpr qsizetype CostOfARecord = 512;
    qsizetype work = 0;
    const quint64 end = m_journal.size();
    if (m_examined >= end)
        return false;
    while (m_examined < end && work < Slice && !stop) {
        const Record record = m_journal.record(++m_examined);
        if (m_matcher.matches(record))
            found.push_back(m_examined);
        work += CostOfARecord + record.payload.size();
    }
    return !stop;
}

void Scanner::skipTo(quint64 number)
{
    m_examined = std::max(m_examined, number);
}

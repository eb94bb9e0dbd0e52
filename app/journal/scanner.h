// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/journal/journal.h"
#include "app/journal/matcher.h"

#include <atomic>
#include <vector>

// Finds the records that match, slice by slice, as far as the journal has
// grown. Finds what Matcher finds. Lives on the thread that looks.
class Scanner
{
public:
    Scanner(const Journal &journal, Query query, quint64 from = 1);

    // Looks at some more records, a few hundred microseconds' worth, and puts the
    // numbers of those that match behind `found`. False when there were none to
    // look at, or `stop` came: then `found` is without value.
    bool advance(std::vector<quint64> &found, const std::atomic<bool> &stop);
    // Those up to `number` are not looked at.
    void skipTo(quint64 number);

    [[nodiscard]] quint64 examined() const { return m_examined; } // all up to this number were looked at

private:
    const Journal &m_journal;
    Matcher m_matcher;
    quint64 m_examined;
};

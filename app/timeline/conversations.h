// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/journal/journal.h"
#include "app/timeline/conversation.h"

#include <vector>

// The newest conversations that a journal holds, found while it grows. However
// many peers there are, no more than MaxKept are kept.
class Conversations
{
public:
    static constexpr std::size_t MaxKept = 500;
    static constexpr quint64 ReadAtOnce = 200'000; // records

    // Reads what is new; returns whether the list has changed.
    bool read(const Journal &journal);

    [[nodiscard]] const std::vector<Conversation> &all() const { return m_all; } // in the order in which they began
    [[nodiscard]] const Conversation *find(const Conversation &same) const;
    [[nodiscard]] const Conversation *otherEndOf(const Conversation &conversation) const;

private:
    bool take(const Journal &journal, const IndexEntry &entry, quint64 number);
    void makeRoom();

    std::vector<Conversation> m_all;
    std::vector<bool> m_known; // by flow: its conversation was found
    quint64 m_next = 1; // record to be looked at
};

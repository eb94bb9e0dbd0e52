// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/journal/journal.h"
#include "app/timeline/timeline.h"

#include <optional>
#include <vector>

// Feeds a timeline from the growing journal, a slice at a time.
class TimelineReader
{
public:
    static constexpr quint64 ReadAtOnce = 200'000; // records

    // `otherEnd` is set where the other end is an endpoint of this program too.
    TimelineReader(const Conversation &conversation, const std::optional<Conversation> &otherEnd);

    void read(const Journal &journal);
    [[nodiscard]] Timeline &timeline() { return m_timeline; }
    [[nodiscard]] const Timeline &timeline() const { return m_timeline; }
    [[nodiscard]] const std::optional<Conversation> &otherEnd() const { return m_otherEnd; }

private:
    enum class Whose : quint8 { NotKnown, Nobodys, Ours, OtherEnds };
    [[nodiscard]] Whose whose(const Journal &journal, FlowId flow);

    Timeline m_timeline;
    std::optional<Conversation> m_otherEnd;
    std::vector<Whose> m_flows;
    quint64 m_next; // record to be looked at
};

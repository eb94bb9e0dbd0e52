// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/journal/journal.h"

#include <QByteArray>

// Records of 64 octets of text, like those of datagrams. One in a thousand
// holds the needle.
class SampleRecords
{
public:
    static constexpr qsizetype Octets = 64;
    static constexpr quint64 EachNeedle = 1000;
    static constexpr char Needle[] = "ERR-42xq";

    explicit SampleRecords(Journal &journal, std::shared_ptr<const Origin> origin = {});

    void append(quint64 count); // also publishes them
    [[nodiscard]] quint64 appended() const { return m_appended; }

private:
    [[nodiscard]] const char *payload() const;

    Journal &m_journal;
    RecordHead m_head;
    quint64 m_appended = 0;
    QByteArray m_text;
    QByteArray m_marked;
};

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/record.h"
#include "app/payload/textcodec.h"
#include "ui/console/model/recordformatter.h"

#include <QString>

// A record in full, as plain text: its origin, offsets and octets in hex with the
// decoded text beside them, and at the end a summary.
class RecordReport
{
    Q_DECLARE_TR_FUNCTIONS(RecordReport)

public:
    RecordReport(Record record, const RecordFormatter &formatter, int octetsPerLine);

    [[nodiscard]] QString head() const;
    // The next lines, for at least so many octets; none when there are no more.
    [[nodiscard]] QString takeLines(qsizetype octets);
    [[nodiscard]] QString foot() const; // of an event: its sentences
    [[nodiscard]] qsizetype left() const; // octets not taken yet

    // Characters in a line of so many octets.
    [[nodiscard]] static int lineLength(int octetsPerLine);

private:
    [[nodiscard]] QString takeLine();
    [[nodiscard]] QString lineText(QByteArrayView octets);
    [[nodiscard]] QString endsWith() const;

    Record m_record;
    const RecordFormatter &m_formatter;
    Charset m_charset;
    StreamCutter m_cutter;
    qsizetype m_offset = 0;
    int m_octetsPerLine;
};

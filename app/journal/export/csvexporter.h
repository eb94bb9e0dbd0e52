// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/journal/export/exporter.h"

// CSV as in RFC 4180: commas, CR LF, a header line; a field with a comma, a
// quote, a line break or a space at an end stands in quotes. UTF-8 without a
// byte order mark. The columns are the keys of JSON Lines.
//
// Data are exact: a payload that begins with = + - or @ is not changed,
// although a spreadsheet may take it for a formula (import the column as text;
// the `hex` column is safe). NULs and other control characters are kept too.
class CsvExporter final : public Exporter
{
public:
    [[nodiscard]] QByteArray header() const override;
    void append(const Record &record, QByteArray &out) override;

    // In quotes where it must be.
    static void appendField(QStringView value, QByteArray &out);
};

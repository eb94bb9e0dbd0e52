// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/journal/recordsource.h"

#include <QString>

#include <vector>

// Rows as text for the clipboard.
namespace copyrows {

enum class Form : quint8 { Text, Payload, Hex };

constexpr std::size_t MaxRows = 100'000;
constexpr qsizetype MaxOctets = 64 << 20;

struct Copy
{
    QString text;
    std::size_t rows = 0; // fewer than asked for if a bound was met
};

// One line a record for Text and Hex; payloads of data records joined by line
// breaks for Payload. Records that are no longer kept are skipped.
[[nodiscard]] Copy copy(const RecordSource &source, const std::vector<quint64> &numbers, Form form);

} // namespace copyrows

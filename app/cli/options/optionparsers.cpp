// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/options/optionparsers.h"

#include <algorithm>

std::optional<quint64> optionparsers::wholeNumber(QStringView text, quint64 least, quint64 most)
{
    const bool digits = !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool fits = false;
    const quint64 number = text.toULongLong(&fits);
    return digits && fits && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

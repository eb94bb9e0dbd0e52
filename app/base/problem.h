// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/notice.h"

#include <QLatin1StringView>

// What went wrong, for a person in three sentences and for a machine in one
// stable word.
struct Problem
{
    // The order is part of the journal's format: add at the end.
    enum class Word : quint8 {
        None,
        InUse,
        Refused,
        Unreachable,
        NoSuchHost,
        NoPermission,
        NoSuchAddress,
        TooLarge,
        Timeout,
        Other,
    };

    Word word = Word::None;
    Notice what{}; // what happened
    Notice why{}; // the probable cause; may be empty
    Notice advice{}; // what to do; may be empty

    [[nodiscard]] bool isNull() const { return word == Word::None; }
    [[nodiscard]] Notices notices() const; // the ones that are not empty
    [[nodiscard]] QString text() const; // translated

    bool operator==(const Problem &) const = default;
};

// "in-use", "refused", …: the words of the record format, never translated.
[[nodiscard]] QString wordText(Problem::Word word);

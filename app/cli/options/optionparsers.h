// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/options/arguments.h"
#include "app/cli/options/option.h"
#include "app/cli/options/usageerror.h"

#include <limits>
#include <optional>
#include <type_traits>
#include <utility>

// Parsers for the values of most rows in the table of options.
namespace optionparsers {

// Only digits, in that range.
[[nodiscard]] std::optional<quint64> wholeNumber(QStringView text, quint64 least, quint64 most);

// Switches the option on.
template <auto Member>
Notices flag(const Option &, const QString &, Arguments &into)
{
    into.*Member = true;
    return {};
}

// Takes the value as typed.
template <auto Member>
Notices text(const Option &, const QString &value, Arguments &into)
{
    into.*Member = value;
    return {};
}

// Takes one of the option's words, as typed.
template <auto Member>
Notices word(const Option &option, const QString &value, Arguments &into)
{
    if (!option.words.contains(value))
        return usageerror::notOneOf(option.name, value, option.words);
    into.*Member = value;
    return {};
}

// Takes what `Find` returns for the value; std::nullopt is a usage error.
template <auto Member, auto Find>
Notices found(const Option &option, const QString &value, Arguments &into)
{
    const auto found = Find(value);
    if (!found)
        return usageerror::notOneOf(option.name, value, option.words);
    into.*Member = *found;
    return {};
}

template <auto Member>
using NumberOf = typename std::remove_reference_t<decltype(std::declval<Arguments &>().*Member)>::value_type;

// Parses a whole number into a std::optional.
template <auto Member, quint64 Least, quint64 Most = quint64(std::numeric_limits<NumberOf<Member>>::max())>
Notices number(const Option &option, const QString &value, Arguments &into)
{
    const std::optional<quint64> number = wholeNumber(value, Least, Most);
    if (!number)
        return usageerror::notInRange(option.name, value, Least, Most);
    into.*Member = NumberOf<Member>(*number);
    return {};
}

// Prints that text and ends, whatever other options were given.
template <QString (*Text)()>
Notices prints(const Option &, const QString &, Arguments &into)
{
    if (!into.textToPrint)
        into.textToPrint = Text;
    return {};
}

} // namespace optionparsers

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/endpointaddress.h"

#include <QLatin1StringView>

#include <span>

// One option that may stand behind the "?" of an address: for which schemes,
// how its value is read into the address and printed from it.
struct AddressOption
{
    QLatin1StringView name;
    unsigned schemes; // a bit for each Scheme
    bool isAddress; // its value may hold an IPv6 zone, with a bare "%"
    bool repeatable;
    Notice allowed; // what a value may be
    bool (*parse)(EndpointAddress &address, const QString &value);
    QStringList (*print)(const EndpointAddress &address); // empty when the address has the default
    QString (*printDefault)(); // nullptr when the default cannot be written

    [[nodiscard]] bool isFor(Scheme scheme) const { return (schemes >> unsigned(scheme) & 1U) != 0; }

    [[nodiscard]] static std::span<const AddressOption> all(); // in the order in which they are printed
    [[nodiscard]] static const AddressOption *find(QStringView name);
};

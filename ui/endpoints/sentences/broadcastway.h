// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/endpointaddress.h"

// Which broadcast addresses a message goes to, as in the field Send through:
// "All interfaces", an interface, 255.255.255.255, the same through one
// interface, or an address.
struct BroadcastWay
{
    EndpointAddress::Via via = EndpointAddress::Via::All;
    QString name; // the interface or the address, as typed
    QString interfaceName; // for 255.255.255.255; empty: the system chooses

    [[nodiscard]] static BroadcastWay of(const EndpointAddress &address);
    void putInto(EndpointAddress &address) const;

    // Parses text in the current language, and "255.255.255.255%eth0".
    // isWrong() tells whether the text was invalid.
    [[nodiscard]] static BroadcastWay fromText(const QString &typed);
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isWrong() const;

    [[nodiscard]] QString forRequest() const; // in the form that Send expects

    bool operator==(const BroadcastWay &) const = default;
};

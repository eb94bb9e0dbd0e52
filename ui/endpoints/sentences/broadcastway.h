// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/endpointaddress.h"

// Which broadcast addresses a message goes to, as the field Send through has
// it: "All interfaces", an interface, 255.255.255.255, the same on an
// interface, or an address.
struct BroadcastWay
{
    EndpointAddress::Via via = EndpointAddress::Via::All;
    QString name; // of the interface, or the address, as typed
    QString interfaceName; // for 255.255.255.255; empty: the system chooses

    [[nodiscard]] static BroadcastWay of(const EndpointAddress &address);
    void putInto(EndpointAddress &address) const;

    // In the language in use; "255.255.255.255%eth0" is read too. What is typed
    // may be wrong: isWrong() says so.
    [[nodiscard]] static BroadcastWay fromText(const QString &typed);
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isWrong() const;

    [[nodiscard]] QString forRequest() const; // as Send has it

    bool operator==(const BroadcastWay &) const = default;
};

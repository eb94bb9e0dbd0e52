// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/automation/responders/responderledger.h"
#include "app/journal/journal.h"

// Reads a broadcast endpoint's records from the journal into a ledger, a slice
// at a time. Lives on one thread, any.
class ResponderWatch
{
public:
    static constexpr quint64 Slice = 20'000; // records looked at in one go

    // Begins with the next record; to be made before the endpoint is opened.
    ResponderWatch(const Journal &journal, EndpointId endpoint);

    void setInterfaces(const QList<interfaces::Interface> &interfaces) { m_ledger.setInterfaces(interfaces); }
    bool advance(); // true when the ledger has changed
    [[nodiscard]] const ResponderLedger &ledger() const { return m_ledger; }

private:
    [[nodiscard]] bool hasNothingNew() const;
    bool look(const BlockRun &run);

    const Journal &m_journal;
    EndpointId m_endpoint;
    ResponderLedger m_ledger;
    quint64 m_next; // the first record that was not looked at
    quint64 m_seen; // received and sent records of the endpoint, as the tally counts them
    bool m_missedSome = false; // evicted before they were looked at
};

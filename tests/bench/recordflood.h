// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/net/endpoint/companion.h"
#include "tests/bench/subjects/samplerecords.h"

#include <QTimer>

#include <atomic>
#include <memory>
#include <optional>

// Writes records straight into the journal of a running program, on the thread
// that may write to it. Begins when its endpoint is ready.
class RecordFlood final : public Companion
{
public:
    struct Plan
    {
        quint64 count = 0; // 0: until it is detached
        double perSecond = 0; // 0: as fast as the journal accepts them
    };
    using Appended = std::shared_ptr<std::atomic<quint64>>;

    // `appended` counts the records, for a thread that waits for them.
    RecordFlood(Journal &journal, EndpointId endpoint, const Plan &plan, Appended appended);

    void ready(CompanionHost &host, ConnectionId connection, const Peer &peer) override;

private:
    void appendSome();
    [[nodiscard]] quint64 due() const;

    Journal &m_journal;
    const EndpointId m_endpoint; // the endpoint of the records
    const Plan m_plan;
    const Appended m_appended;
    qint64 m_startNs = 0;
    std::optional<SampleRecords> m_sample;
    std::unique_ptr<QTimer> m_timer; // lives on the network thread, where the companion is also destroyed
};

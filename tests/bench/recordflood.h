// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/net/endpoint/companion.h"
#include "tests/bench/subjects/samplerecords.h"

#include <QTimer>

#include <atomic>
#include <memory>
#include <optional>

// Records straight into the journal of a running program, on the thread that
// may write there. Begins when its endpoint is ready.
class RecordFlood final : public Companion
{
public:
    struct Plan
    {
        quint64 count = 0; // 0: until it is detached
        double perSecond = 0; // 0: as fast as the journal takes them
    };
    using Appended = std::shared_ptr<std::atomic<quint64>>;

    // `appended` counts along, for whoever waits.
    RecordFlood(Journal &journal, EndpointId endpoint, const Plan &plan, Appended appended);

    void ready(CompanionHost &host, ConnectionId connection, const Peer &peer) override;

private:
    void appendSome();
    [[nodiscard]] quint64 due() const;

    Journal &m_journal;
    const EndpointId m_endpoint; // the records' own
    const Plan m_plan;
    const Appended m_appended;
    qint64 m_startNs = 0;
    std::optional<SampleRecords> m_sample;
    std::unique_ptr<QTimer> m_timer; // of the network thread, as is the companion's end
};

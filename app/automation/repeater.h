// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/automation/ticker.h"
#include "app/net/endpoint/companion.h"

#include <QByteArray>
#include <QList>

#include <map>
#include <memory>

// Sends a list of messages, in order, when the socket or a connection is ready,
// and again at absolute deadlines. Each connection of a server has a schedule
// of its own. A deadline that finds the peer's queue full is skipped: it does not
// count as a round, and a note says how many there were.
class Repeater final : public Companion
{
public:
    struct Plan
    {
        QList<QByteArray> messages;
        int periodMs = 0; // 0: once
        quint64 rounds = 1; // 0: until detached
        HostPort to; // UDP and broadcast; null: the address's own target
        ConnectionId only = 0; // TCP server: just this connection
    };

    explicit Repeater(Plan plan);
    ~Repeater() override;

    void ready(CompanionHost &host, ConnectionId connection, const Peer &peer) override;
    void gone(CompanionHost &host, ConnectionId connection) override;

private:
    // A tick may end the connection that it belongs to.
    struct DeleteLater
    {
        void operator()(Ticker *ticker) const;
    };

    struct Schedule
    {
        std::unique_ptr<Ticker, DeleteLater> ticker;
        quint64 done = 0; // rounds
        quint64 skipped = 0; // deadlines not noted yet
    };

    void deadlinesPassed(CompanionHost &host, ConnectionId connection, quint64 due);
    void round(CompanionHost &host, ConnectionId connection);
    [[nodiscard]] bool isDone(const Schedule &schedule) const;
    void noteSkipped(CompanionHost &host, Schedule &schedule);

    Plan m_plan;
    std::map<ConnectionId, Schedule> m_schedules;
};

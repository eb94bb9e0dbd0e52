// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/net/socket/tcpfacts.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <vector>

class Endpoint;

// Asks the system about the connections that somebody looks at, at a steady pace
// and when something happens on them. Lives on the network thread.
class FactsWatch final : public QObject
{
    Q_OBJECT

public:
    static constexpr int IntervalMs = 100;
    static constexpr int EventIntervalMs = 10; // events that come faster share a sample

    explicit FactsWatch(QObject *parent);
    ~FactsWatch() override;

    // A connection has to be removed as often as it was added.
    void add(Endpoint &endpoint, ConnectionId connection);
    void remove(EndpointId endpoint, ConnectionId connection);

signals:
    void sampled(const ConnectionFacts &facts); // only if something has changed

private:
    struct Watched
    {
        QPointer<Endpoint> endpoint;
        ConnectionFacts last;
        Peer local;
        Peer peer;
        int watchers = 1;
    };

    void sampleSoon();
    void sampleAll();
    void sample(Watched &watched);
    [[nodiscard]] ConnectionFacts look(Watched &watched) const;

    std::vector<Watched> m_watched;
    QTimer m_pacer;
    QTimer m_soon; // runs while a sample is due because of an event
};

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/net/capture/capture.h"
#include "app/net/endpoint/endpoint.h"
#include "app/net/socket/sockethub.h"
#include "app/net/tcp/factswatch.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

// The network thread's side of Network: owns the endpoints and gathers their
// changes of state, so that a flood of them is sent once a frame.
class NetworkCore final : public QObject
{
    Q_OBJECT

public:
    static constexpr int StateIntervalMs = 33; // states are sent no more often
    static constexpr int ConnectionsPerMs = 10; // the more connections a state has, the less often it is sent

    NetworkCore(Journal &journal, const std::shared_ptr<CaptureStore> &captured);
    ~NetworkCore() override;

    void add(EndpointId id, Scheme scheme);
    [[nodiscard]] Endpoint *endpoint(EndpointId id) const { return m_endpoints.value(id); }
    void note(EndpointId id, const Notice &notice);
    void closeAll();
    [[nodiscard]] FactsWatch &facts() { return m_facts; }
    [[nodiscard]] Capture &capture() { return m_capture; }

signals:
    void factsChanged(const ConnectionFacts &facts);
    void captureChanged(const CaptureState &state);
    void stateChanged(const EndpointState &state);
    void answered(const EndpointState &state);
    void companionFinished(EndpointId id, quint64 handle);
    void allClosed();

private:
    [[nodiscard]] Endpoint *create(EndpointId id, Scheme scheme);
    void gather(EndpointId id);
    void sendStates();
    [[nodiscard]] bool isAllClosed() const;

    Journal &m_journal;
    SocketHub m_hub;
    FactsWatch m_facts;
    Capture::Endpoints m_endpoints; // children of this
    Capture m_capture;
    QSet<EndpointId> m_changed;
    QHash<EndpointId, Phase> m_sentPhases;
    QTimer m_sending; // runs while states wait to be sent
    bool m_closingAll = false;
};

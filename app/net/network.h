// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/journal/journal.h"
#include "app/net/capture/capture.h"
#include "app/net/endpoint/command.h"
#include "app/net/endpoint/companion.h"
#include "app/net/endpoint/endpointstate.h"
#include "app/net/socket/tcpfacts.h"

#include <QHash>
#include <QObject>
#include <QThread>

#include <memory>

class Endpoint;
class NetworkCore;
class HostNetwork;

// The network thread as the rest of the program sees it: commands go down as
// queued calls, records come back through the journal and states as signals.
// Lives on the thread that makes it and owns the thread that it runs.
class Network final : public QObject
{
    Q_OBJECT

public:
    explicit Network(const JournalLimits &limits = {}, QObject *parent = nullptr);
    // Ends without waiting for peers; call closeAll() before and wait for allClosed().
    ~Network() override;

    [[nodiscard]] const Journal &journal() const { return m_journal; }
    [[nodiscard]] HostNetwork &hostNetwork(); // made when first asked for
    void setLimits(const JournalLimits &limits) { m_journal.setLimits(limits); }

    EndpointId add(Scheme scheme);
    void tell(EndpointId id, Command command);
    void note(EndpointId id, const Notice &notice); // 0: of no endpoint

    using CompanionHandle = quint64;
    CompanionHandle attach(EndpointId id, std::unique_ptr<Companion> companion);
    void detach(EndpointId id, CompanionHandle handle);

    // Reports what the system says of a connection, again and again until unwatch();
    // once it is closed here, only its state, until the system forgets it.
    void watch(EndpointId id, ConnectionId connection);
    void unwatch(EndpointId id, ConnectionId connection);

    // Captures the segments of this program's own TCP connections, where the system allows it.
    void setCapturing(bool on);
    [[nodiscard]] const CaptureState &captureState() const { return m_captureState; }
    [[nodiscard]] const CaptureStore &captured() const { return *m_captured; }

    // The newest state that has arrived.
    [[nodiscard]] EndpointState state(EndpointId id) const { return m_states.value(id); }
    // Asks for the state after all commands so far have been carried out.
    void ask(EndpointId id);
    void closeAll();

signals:
    void stateChanged(EndpointId id, const EndpointState &state);
    void factsChanged(const ConnectionFacts &facts);
    void captureChanged(const CaptureState &state);
    void answered(EndpointId id, const EndpointState &state); // to ask()
    void companionFinished(EndpointId id, quint64 handle);
    void allClosed(); // after closeAll()

private:
    template <typename Call>
    void call(EndpointId id, Call call); // with the endpoint, on the network thread
    void onStateChanged(const EndpointState &state);
    void onAnswered(const EndpointState &state);
    void onCaptureChanged(const CaptureState &state);

    Journal m_journal;
    std::shared_ptr<CaptureStore> m_captured;
    CaptureState m_captureState;
    QThread m_thread;
    NetworkCore *m_core; // lives on m_thread and is deleted there
    HostNetwork *m_hostNetwork = nullptr; // child of this
    QHash<EndpointId, EndpointState> m_states;
    EndpointId m_lastId = 0;
    CompanionHandle m_lastHandle = 0;
};

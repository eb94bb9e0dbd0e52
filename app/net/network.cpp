// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/network.h"

#include "app/net/endpoint/endpoint.h"
#include "app/net/host/hostnetwork.h"
#include "app/net/networkcore.h"
#include "app/net/socket/nativesocket.h"

#include <utility>

Network::Network(const JournalLimits &limits, QObject *parent)
    : QObject(parent),
      m_journal(limits),
      m_captured(std::make_shared<CaptureStore>()),
      m_core(new NetworkCore(m_journal, m_captured))
{
    qRegisterMetaType<EndpointState>();
    qRegisterMetaType<ConnectionFacts>();
    qRegisterMetaType<CaptureState>();
    nativesocket::raiseDescriptorLimit();
    m_thread.setObjectName(QStringLiteral("network"));
    m_core->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_core, &QObject::deleteLater);
    connect(m_core, &NetworkCore::stateChanged, this, &Network::onStateChanged);
    connect(m_core, &NetworkCore::answered, this, &Network::onAnswered);
    connect(m_core, &NetworkCore::companionFinished, this, &Network::companionFinished);
    connect(m_core, &NetworkCore::factsChanged, this, &Network::factsChanged);
    connect(m_core, &NetworkCore::captureChanged, this, &Network::onCaptureChanged);
    connect(m_core, &NetworkCore::allClosed, this, &Network::allClosed);
    m_thread.start();
}

Network::~Network()
{
    m_thread.quit();
    m_thread.wait();
}

HostNetwork &Network::hostNetwork()
{
    if (!m_hostNetwork)
        m_hostNetwork = new HostNetwork(this);
    return *m_hostNetwork;
}

template <typename Call>
void Network::call(EndpointId id, Call call)
{
    NetworkCore *const core = m_core;
    QMetaObject::invokeMethod(core, [core, id, call = std::move(call)]() mutable {
        if (Endpoint *const endpoint = core->endpoint(id))
            call(*endpoint);
    });
}

EndpointId Network::add(Scheme scheme)
{
    const EndpointId id = ++m_lastId;
    EndpointState state;
    state.id = id;
    state.address.scheme = scheme;
    m_states.insert(id, state);
    NetworkCore *const core = m_core;
    QMetaObject::invokeMethod(core, [core, id, scheme] { core->add(id, scheme); });
    return id;
}

void Network::tell(EndpointId id, Command command)
{
    call(id, [command = std::move(command)](Endpoint &endpoint) { endpoint.execute(command); });
}

void Network::watch(EndpointId id, ConnectionId connection)
{
    call(id, [core = m_core, connection](Endpoint &endpoint) { core->facts().add(endpoint, connection); });
}

void Network::unwatch(EndpointId id, ConnectionId connection)
{
    call(id, [core = m_core, connection](Endpoint &endpoint) { core->facts().remove(endpoint.id(), connection); });
}

void Network::setCapturing(bool on)
{
    QMetaObject::invokeMethod(m_core, [core = m_core, on] { on ? core->capture().start() : core->capture().stop(); });
}

void Network::note(EndpointId id, const Notice &notice)
{
    NetworkCore *const core = m_core;
    QMetaObject::invokeMethod(core, [core, id, notice] { core->note(id, notice); });
}

Network::CompanionHandle Network::attach(EndpointId id, std::unique_ptr<Companion> companion)
{
    const CompanionHandle handle = ++m_lastHandle;
    // A queued call needs a copyable function.
    auto shared = std::make_shared<std::unique_ptr<Companion>>(std::move(companion));
    call(id, [handle, shared](Endpoint &endpoint) { endpoint.attach(handle, std::move(*shared)); });
    return handle;
}

void Network::detach(EndpointId id, CompanionHandle handle)
{
    call(id, [handle](Endpoint &endpoint) { endpoint.detach(handle); });
}

void Network::ask(EndpointId id)
{
    call(id, [core = m_core](Endpoint &endpoint) { emit core->answered(endpoint.state()); });
}

void Network::closeAll()
{
    QMetaObject::invokeMethod(m_core, &NetworkCore::closeAll);
}

void Network::onStateChanged(const EndpointState &state)
{
    m_states.insert(state.id, state);
    emit stateChanged(state.id, state);
}

void Network::onAnswered(const EndpointState &state)
{
    onStateChanged(state);
    emit answered(state.id, state);
}

void Network::onCaptureChanged(const CaptureState &state)
{
    m_captureState = state;
    emit captureChanged(state);
}

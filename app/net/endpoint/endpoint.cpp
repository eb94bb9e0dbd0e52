// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/endpoint/endpoint.h"

#include "app/base/clock.h"
#include "app/base/overloaded.h"
#include "app/net/endpoint/companion.h"

#include <algorithm>

Endpoint::Endpoint(EndpointId id, Journal &journal, QObject *parent) : QObject(parent), m_id(id), m_journal(journal) { }

Endpoint::~Endpoint() = default;

EndpointState Endpoint::state() const
{
    EndpointState state;
    state.id = m_id;
    state.phase = m_phase;
    state.address = m_address;
    state.problem = m_problem;
    return state;
}

void Endpoint::execute(const Command &command)
{
    std::visit(Overloaded{[this](const Open &open) { this->open(open); },
                          [this](const SetCharset &charset) {
                              EndpointAddress now = m_address;
                              now.charset = charset.name;
                              changeAddress(now);
                          },
                          [this](const SetName &name) {
                              EndpointAddress now = m_address;
                              now.name = name.name;
                              changeAddress(now);
                          },
                          [](const auto &) {}},
               command);
}

void Endpoint::open(const Open &command)
{
    if (m_phase != Phase::Closed)
        return;
    m_options = command.options;
    m_problem = {};
    setAddress(command.address);
    doOpen();
}

void Endpoint::attach(quint64 handle, std::unique_ptr<Companion> companion)
{
    companion->finished = [this, handle] { emit companionFinished(handle); };
    Companion &attached = *companion;
    m_companions.push_back({handle, std::move(companion)});
    const EndpointState now = state();
    if (now.phase == Phase::Open && !now.address.kind().listens())
        attached.ready(*this, 0, {});
    for (const ConnectionState &connection : now.connections) {
        if (connection.phase == Phase::Connected)
            attached.ready(*this, connection.id, connection.peer);
    }
}

void Endpoint::detach(quint64 handle)
{
    std::erase_if(m_companions, [handle](const Attached &attached) { return attached.handle == handle; });
}

void Endpoint::setPhase(Phase phase)
{
    m_phase = phase;
    emit stateChanged();
}

void Endpoint::setProblem(const Problem &problem)
{
    m_problem = problem;
    emit stateChanged();
}

void Endpoint::changeAddress(const EndpointAddress &address)
{
    if (address != m_address)
        setAddress(address);
}

void Endpoint::setAddress(const EndpointAddress &address)
{
    m_address = address;
    m_origin = std::make_shared<const Origin>(Origin{m_id, address, address.toString()});
    emit stateChanged();
}

FlowId Endpoint::flow(const Peer &local, const Peer &peer, ConnectionId connection)
{
    Flow flow;
    flow.origin = m_origin;
    flow.local = local;
    flow.peer = peer;
    flow.connection = connection;
    return m_journal.intern(flow);
}

void Endpoint::recordEvent(RecordKind kind, FlowId flow, const Event &event, EndReason reason, PartialCharacter carry)
{
    RecordHead head;
    head.timeNs = nowNs();
    head.flow = flow;
    head.kind = kind;
    head.reason = reason;
    head.carry = carry;
    m_journal.append(head, event);
    m_journal.publish();
}

void Endpoint::recordFailure(FlowId flow, const Problem &problem, const QList<Figure> &marks)
{
    RecordHead head;
    head.timeNs = nowNs();
    head.flow = flow;
    head.kind = RecordKind::Failed;
    head.word = problem.word;
    m_journal.append(head, Event{problem.notices(), 0, {}, marks});
    m_journal.publish();
}

void Endpoint::note(FlowId flow, const Notice &notice)
{
    recordEvent(RecordKind::Note, flow, Event{{notice}, 0});
}

// Iterates by index, since a companion may be attached or detached from within.
void Endpoint::announceReady(ConnectionId connection, const Peer &peer)
{
    for (std::size_t i = 0; i < m_companions.size(); ++i)
        m_companions[i].companion->ready(*this, connection, peer);
}

void Endpoint::announceReceived(ConnectionId connection, const Peer &peer, QByteArrayView octets, qint64 kernelNs)
{
    m_arrivalNs = kernelNs;
    for (std::size_t i = 0; i < m_companions.size(); ++i)
        m_companions[i].companion->received(*this, connection, peer, octets);
}

void Endpoint::announceGone(ConnectionId connection)
{
    for (std::size_t i = 0; i < m_companions.size(); ++i)
        m_companions[i].companion->gone(*this, connection);
}

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/journal/journal.h"
#include "app/net/endpoint/companionhost.h"
#include "app/net/endpoint/endpointstate.h"
#include "app/net/socket/tcpfacts.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

class Companion;
class ConnectionObserver;

// What every kind of endpoint shares: its address, its state, its way into the
// journal and its companions. Lives on the network thread. An endpoint is made
// once for a tab and can be opened again after it was closed; every change of
// phase is a record.
class Endpoint : public QObject, public CompanionHost
{
    Q_OBJECT

public:
    ~Endpoint() override;

    [[nodiscard]] EndpointId id() const { return m_id; }
    [[nodiscard]] const EndpointAddress &address() const final { return m_address; }
    [[nodiscard]] virtual EndpointState state() const;
    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] virtual qsizetype connectionCount() const { return 0; }
    [[nodiscard]] bool isClosed() const { return m_phase == Phase::Closed && connectionCount() == 0; }
    [[nodiscard]] const std::shared_ptr<const Origin> &origin() const { return m_origin; }

    // Each class carries out the commands that it knows and leaves the others to
    // its base; a command that no class knows is ignored.
    void execute(const Command &command) override;

    // TCP only: null where there is no such connection.
    [[nodiscard]] virtual std::optional<ConnectionState> connection(ConnectionId) const { return std::nullopt; }
    [[nodiscard]] virtual std::optional<TcpFacts> facts(ConnectionId) const { return std::nullopt; }
    // TCP server: where it listens now; else null.
    [[nodiscard]] virtual Peer listeningOn() const { return {}; }
    void setObserver(ConnectionObserver *observer) { m_observer = observer; } // lives longer than this

    // Companions are called in the order in which they were attached.
    void attach(quint64 handle, std::unique_ptr<Companion> companion);
    void detach(quint64 handle);

    using CompanionHost::note;
    void note(const Event &event) final { recordEvent(RecordKind::Note, flow(), event); }
    [[nodiscard]] qint64 arrivalNs() const final { return m_arrivalNs; }
    [[nodiscard]] QObject *context() final { return this; }

signals:
    void stateChanged();
    void companionFinished(quint64 handle);

protected:
    Endpoint(EndpointId id, Journal &journal, QObject *parent);

    virtual void doOpen() = 0; // the address and the options are set
    [[nodiscard]] const OpenOptions &options() const { return m_options; }
    [[nodiscard]] Journal &journal() { return m_journal; }
    [[nodiscard]] ConnectionObserver *observer() const { return m_observer; } // may be null

    void setPhase(Phase phase);
    void setProblem(const Problem &problem);
    // Makes this the origin of the records that follow: the address with the real port.
    void setAddress(const EndpointAddress &address);
    [[nodiscard]] FlowId flow(const Peer &local = {}, const Peer &peer = {}, ConnectionId connection = 0);

    // Events, stamped with the current time and published at once.
    void recordEvent(RecordKind kind, FlowId flow, const Event &event, EndReason reason = EndReason::None,
                     PartialCharacter carry = {});
    void recordFailure(FlowId flow, const Problem &problem, const QList<Figure> &marks = {});
    void note(FlowId flow, const Notice &notice);

    // Calls to the companions.
    [[nodiscard]] bool hasCompanions() const { return !m_companions.empty(); }
    void announceReady(ConnectionId connection, const Peer &peer);
    void announceReceived(ConnectionId connection, const Peer &peer, QByteArrayView octets, qint64 kernelNs = 0);
    void announceGone(ConnectionId connection);

private:
    void open(const Open &command);
    void changeAddress(const EndpointAddress &address);

    struct Attached
    {
        quint64 handle;
        std::unique_ptr<Companion> companion;
    };

    EndpointId m_id;
    Journal &m_journal;
    ConnectionObserver *m_observer = nullptr;
    EndpointAddress m_address;
    OpenOptions m_options;
    std::shared_ptr<const Origin> m_origin;
    Phase m_phase = Phase::Closed;
    Problem m_problem;
    std::vector<Attached> m_companions;
    qint64 m_arrivalNs = 0;
};

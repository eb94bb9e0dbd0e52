// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/journal/journal.h"
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
class Endpoint : public QObject
{
    Q_OBJECT

public:
    // Octets that may wait for one peer before sends are refused; one message
    // is always taken when nothing waits.
    static constexpr quint64 MaxPending = quint64(16) << 20;

    ~Endpoint() override;

    [[nodiscard]] EndpointId id() const { return m_id; }
    [[nodiscard]] const EndpointAddress &address() const { return m_address; }
    [[nodiscard]] virtual EndpointState state() const;
    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] virtual qsizetype connectionCount() const { return 0; }
    [[nodiscard]] bool isClosed() const { return m_phase == Phase::Closed && connectionCount() == 0; }
    [[nodiscard]] const std::shared_ptr<const Origin> &origin() const { return m_origin; }

    // Opens, or fails with a record; ignored while not closed. A TCP server
    // listens again and keeps the connections that it has.
    void open(const EndpointAddress &address, const OpenOptions &options);
    // Orderly; the phase is Closed and the closed record is out when it is done.
    // A TCP server stops listening and closes every connection.
    virtual void close() = 0;
    virtual void send(const SendRequest &request) = 0;

    // TCP only; elsewhere nothing happens. 0 is every connection.
    virtual void stopListening() { }
    virtual void finishSending(ConnectionId) { }
    virtual void disconnectConnection(ConnectionId) { }
    virtual void cancelPending(ConnectionId) { } // what waits is thrown away; a note says how much
    virtual void abortConnection(ConnectionId) { } // RST, and what waits is thrown away
    virtual void setStreamOptions(ConnectionId, const StreamOptions &) { }
    virtual void setAccepting(const AcceptOptions &) { }
    virtual void acceptOne() { }
    // Null where there is no such connection.
    [[nodiscard]] virtual std::optional<ConnectionState> connection(ConnectionId) const { return std::nullopt; }
    [[nodiscard]] virtual std::optional<TcpFacts> facts(ConnectionId) const { return std::nullopt; }
    // UDP only, and while it is open; elsewhere nothing happens.
    virtual void joinGroup(const MulticastGroup &) { }
    virtual void leaveGroup(const MulticastGroup &) { }
    virtual void setMulticast(const MulticastOptions &) { }
    // From now on. Streams forget an unfinished character.
    virtual void setCharset(const QString &name);
    virtual void setName(const QString &name);

    // TCP server: where it listens now; null elsewhere.
    [[nodiscard]] virtual Peer listeningOn() const { return {}; }
    void setObserver(ConnectionObserver *observer) { m_observer = observer; } // lives longer than this

    // Companions go in the order in which they came.
    void attach(quint64 handle, std::unique_ptr<Companion> companion);
    void detach(quint64 handle);

    // Where a companion may send: its own octets, to where something came from.
    // Gives false when it was refused (the record says why).
    virtual bool sendTo(QByteArrayView octets, ConnectionId connection, const Peer &peer) = 0;
    // Octets that wait for that connection (0: the datagram socket).
    [[nodiscard]] virtual quint64 pending(ConnectionId connection) const = 0;
    void note(const Notice &notice) { note(flow(), notice); }
    void note(const Event &event) { recordEvent(RecordKind::Note, flow(), event); }
    // The kernel's receive time of what the companions are told of now; 0 when not known.
    [[nodiscard]] qint64 arrivalNs() const { return m_arrivalNs; }

signals:
    void stateChanged();
    void companionFinished(quint64 handle);

protected:
    Endpoint(EndpointId id, Journal &journal, QObject *parent);

    virtual void doOpen() = 0;
    [[nodiscard]] const OpenOptions &options() const { return m_options; }
    [[nodiscard]] Journal &journal() { return m_journal; }
    [[nodiscard]] ConnectionObserver *observer() const { return m_observer; } // may be null

    void setPhase(Phase phase);
    void setProblem(const Problem &problem);
    // Gives the records that follow this origin: the address with the real port.
    void setAddress(const EndpointAddress &address);
    [[nodiscard]] FlowId flow(const Peer &local = {}, const Peer &peer = {}, ConnectionId connection = 0);

    // Events, stamped with the time now and published at once.
    void recordEvent(RecordKind kind, FlowId flow, const Event &event, EndReason reason = EndReason::None,
                     PartialCharacter carry = {});
    void recordFailure(FlowId flow, const Problem &problem, const QList<Figure> &marks = {});
    void note(FlowId flow, const Notice &notice);

    // To the companions.
    [[nodiscard]] bool hasCompanions() const { return !m_companions.empty(); }
    void announceReady(ConnectionId connection, const Peer &peer);
    void announceReceived(ConnectionId connection, const Peer &peer, QByteArrayView octets, qint64 kernelNs = 0);
    void announceGone(ConnectionId connection);

private:
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

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/problem.h"
#include "app/journal/journal.h"
#include "app/net/endpoint/endpointstate.h"
#include "app/net/socket/nativesocket.h"
#include "app/net/socket/sockethub.h"
#include "app/net/socket/tcpfacts.h"
#include "app/net/tcp/closewatch.h"
#include "app/net/tcp/outbox.h"
#include "app/net/tcp/streamend.h"
#include "app/net/tcp/transport.h"
#include "app/payload/textcodec.h"

#include <QObject>
#include <QTcpSocket>

#include <memory>

enum class TcpSide : quint8 { Connected, Accepted }; // who began: we, or the peer

// What a client's and an accepted connection share. A QTcpSocket owns the socket
// but does not watch it: when the hub reports it ready, octets go through the
// transport, straight into the journal and out of the outbox, since QTcpSocket
// takes a reset for a FIN and drops what is unread when a write fails. Its endpoint
// writes every other record of the connection. Lives on the network thread; after
// ended() it only waits to be deleted.
class TcpStream final : public QObject, private SocketHub::Listener
{
    Q_OBJECT

public:
    // The most octets in one turn, before others have theirs.
    static constexpr qsizetype ReadChunk = qsizetype(256) << 10;
    static constexpr qsizetype ReadBudget = 2 * ReadChunk;
    static constexpr qsizetype SmallChunk = ReadChunk / 4; // for a stream that brings little
    static constexpr int CongestionMs = 5; // the pause in reading all streams while the journal cannot take more
    static constexpr qsizetype WriteBudget = 4 * Outbox::ChunkSize;
    // Reading stops while more octets of answers wait, and resumes below half.
    static constexpr quint64 MaxAnswers = quint64(1) << 20;

    // Takes over a connected descriptor and the transport on it.
    TcpStream(qintptr descriptor, std::unique_ptr<StreamTransport> transport, TcpSide side, ConnectionId id,
              Journal &journal, SocketHub &hub, QObject *parent);
    ~TcpStream() override;

    // Records go to that flow from now on; nothing is read before the first call.
    void setFlow(FlowId flow, Charset charset);
    [[nodiscard]] FlowId flow() const { return m_flow; }

    [[nodiscard]] ConnectionId id() const { return m_id; }
    [[nodiscard]] const Peer &local() const { return m_local; }
    [[nodiscard]] const Peer &peer() const { return m_peer; }
    [[nodiscard]] ConnectionState state() const;
    [[nodiscard]] quint64 pending() const { return m_outbox.octets(); }
    // A send() from a slot of received() is an answer, and always accepted.
    [[nodiscard]] bool isAnnouncing() const { return m_announcing; }

    // Returns a problem if it was refused; else the sent record follows when the
    // system has taken the octets.
    [[nodiscard]] Problem send(const QByteArray &octets);
    void cancelPending();
    void finishSending(); // FIN after what waits; goes on receiving
    // Returns the events that this causes.
    [[nodiscard]] TcpEvents setOptions(const StreamOptions &options);
    [[nodiscard]] const StreamOptions &options() const { return m_options; }
    [[nodiscard]] std::optional<TcpFacts> facts() const { return tcpfacts::of(m_descriptor); }
    [[nodiscard]] const TcpEvents &moments() const { return m_events; }
    void abort(); // RST; what waits is discarded
    void close(); // orderly: what waits, FIN, the peer's FIN; or, after a limit, RST (CloseWatch)

signals:
    void received(QByteArrayView octets); // just recorded; they stay in the journal's memory
    void changed(); // octet counts, phase
    void sendingFinished(); // our FIN is out, the connection stays
    void cancelled(const Outbox::Rest &rest); // of what waited
    void ended(const StreamEnd &end); // the descriptor is closed

private:
    using Transfer = StreamTransport::Transfer;

    void socketReadable() override;
    void socketWritable() override { writeSome(); }

    void readSome();
    Transfer readChunk();
    void adaptRoom(qsizetype octets);
    void onPeersEnd();
    void recordReceived(QByteArrayView chunk);

    void writeSome();
    void recordSent(QByteArrayView chunk);
    void allIsWritten();

    [[nodiscard]] bool isReadable() const;
    [[nodiscard]] bool isGone() const { return m_descriptor == nativesocket::None; }
    [[nodiscard]] TcpEvent moment(TcpEvent::Kind kind) const;
    void remember(TcpEvent::Kind kind) { m_events.append(moment(kind)); }
    void watch(); // asks the hub for what the state needs
    void beginClosing(EndReason reason);
    void giveUp();
    void breakOff(const Transfer &failure);
    void end(StreamEnd end);

    QTcpSocket m_socket;
    qintptr m_descriptor; // the socket's; None once it is closed
    std::unique_ptr<StreamTransport> m_transport;
    TcpSide m_side;
    ConnectionId m_id;
    Journal &m_journal;
    FlowId m_flow = 0;
    Peer m_local;
    Peer m_peer;
    qint64 m_sinceMs;

    SocketHub &m_hub;
    SocketHub::Watch m_ready;
    qsizetype m_room = ReadChunk; // octets to read at once
    int m_fewReads = 0; // in a row, that brought little
    StreamCutter m_in;
    StreamCutter m_out;
    Outbox m_outbox;
    quint64 m_received = 0; // octets
    quint64 m_sent = 0; // octets

    StreamOptions m_options;
    TcpEvents m_events; // FINs and resets so far

    CloseWatch m_watch; // runs since closing began
    EndReason m_reason = EndReason::None; // who began to close
    bool m_finishing = false; // FIN after what waits
    bool m_finIsOut = false;
    bool m_peerEnded = false; // its FIN is here
    bool m_paused = false; // too many answers wait
    bool m_announcing = false;
};

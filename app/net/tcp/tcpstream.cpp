// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/tcp/tcpstream.h"

#include "app/base/clock.h"
#include "app/net/endpoint/endpoint.h"
#include "app/net/tcp/tcpproblems.h"

#include <QDateTime>
#include <QScopedValueRollback>
#include <QSocketNotifier>

#include <utility>

using Outcome = StreamTransport::Transfer::Outcome;

TcpStream::TcpStream(qintptr descriptor, std::unique_ptr<StreamTransport> transport, TcpSide side, ConnectionId id,
                     Journal &journal, SocketHub &hub, QObject *parent)
    : QObject(parent),
      m_descriptor(descriptor),
      m_transport(std::move(transport)),
      m_side(side),
      m_id(id),
      m_journal(journal),
      m_local(nativesocket::localEnd(descriptor)),
      m_peer(nativesocket::farEnd(descriptor)),
      m_sinceMs(QDateTime::currentMSecsSinceEpoch()),
      m_hub(hub),
      m_ready(hub, descriptor, *this)
{
    nativesocket::prepare(descriptor);
    // Only a connect makes a QTcpSocket unbuffered: opened otherwise it reads ahead.
    m_socket.connectToHost(QString(), 0, QIODevice::ReadWrite | QIODevice::Unbuffered);
    m_socket.abort();
    m_socket.setSocketDescriptor(descriptor, QAbstractSocket::ConnectedState,
                                 QIODevice::ReadWrite | QIODevice::Unbuffered);
    // The hub watches the socket; a second watcher would cost as much at each wake-up.
    for (QSocketNotifier *const notifier : m_socket.findChildren<QSocketNotifier *>())
        notifier->setEnabled(false);
    connect(&m_watch, &CloseWatch::gaveUp, this, &TcpStream::giveUp);
}

TcpStream::~TcpStream()
{
    m_ready.stop();
    m_socket.abort();
}

void TcpStream::setFlow(FlowId flow, Charset charset)
{
    m_flow = flow;
    if (charset != m_in.charset()) {
        m_in.setCharset(charset);
        m_out.setCharset(charset);
    }
    watch();
}

ConnectionState TcpStream::state() const
{
    ConnectionState state;
    state.id = m_id;
    state.local = m_local;
    state.peer = m_peer;
    state.sinceMs = m_sinceMs;
    state.received = m_received;
    state.sent = m_sent;
    state.pending = m_outbox.octets();
    state.phase = m_reason == EndReason::None ? Phase::Connected : Phase::Closing;
    state.finishedSending = m_finIsOut;
    state.options = m_options;
    return state;
}

Problem TcpStream::send(const QByteArray &octets)
{
    if (isGone() || m_reason != EndReason::None)
        return tcpproblems::isClosing();
    if (m_finishing)
        return tcpproblems::sendingIsFinished();
    const bool idle = m_outbox.isEmpty();
    if (!m_announcing && !idle && m_outbox.octets() + quint64(octets.size()) > Endpoint::MaxPending)
        return tcpproblems::queueIsFull(m_outbox.octets());
    m_outbox.add(octets, m_announcing ? Outbox::Sort::Automatic : Outbox::Sort::User);
    if (idle)
        writeSome();
    watch();
    emit changed();
    return {};
}

void TcpStream::cancelPending()
{
    if (m_outbox.isEmpty())
        return;
    recordSent(m_outbox.taken());
    const Outbox::Rest rest = m_outbox.clear();
    watch();
    emit changed();
    emit cancelled(rest);
    allIsWritten();
}

void TcpStream::finishSending()
{
    if (isGone() || m_finishing || m_reason != EndReason::None)
        return;
    m_finishing = true;
    if (m_outbox.isEmpty())
        allIsWritten();
}

TcpEvents TcpStream::setOptions(const StreamOptions &options)
{
    const StreamOptions before = std::exchange(m_options, options);
    if (options.noDelay != before.noDelay)
        nativesocket::setNoDelay(m_descriptor, options.noDelay);
    if (const auto &keep = options.keepAlive; keep != before.keepAlive)
        nativesocket::setKeepAlive(m_descriptor, keep.on, keep.idleS, keep.intervalS, keep.probes);
    watch();
    emit changed();
    if (options.reading == before.reading)
        return {};
    return {moment(options.reading ? TcpEvent::Kind::ReadingResumed : TcpEvent::Kind::ReadingStopped)};
}

void TcpStream::abort()
{
    if (isGone())
        return;
    if (m_reason == EndReason::None)
        m_reason = EndReason::ClosedHere;
    m_transport->reset();
    remember(TcpEvent::Kind::ResetSent);
    end({.reason = m_reason, .how = StreamEnd::How::Aborted});
}

// Resumes reading: otherwise the peer's FIN would never be seen.
void TcpStream::close()
{
    if (isGone() || m_reason != EndReason::None)
        return;
    m_options.reading = true;
    beginClosing(EndReason::ClosedHere);
    if (m_outbox.isEmpty())
        allIsWritten();
}

bool TcpStream::isReadable() const
{
    return m_flow != 0 && !m_peerEnded && !m_paused && m_options.reading;
}

// The peer's sending slows down with our reading: nothing is lost.
void TcpStream::socketReadable()
{
    if (m_journal.isCongested())
        m_hub.pause(CongestionMs);
    else
        readSome();
}

void TcpStream::readSome()
{
    if (!isReadable())
        return;
    qsizetype budget = ReadBudget;
    qsizetype room = 0;
    Transfer got;
    // A short read has emptied the socket: no further call is needed to learn it.
    do {
        room = m_room;
        got = readChunk();
        adaptRoom(got.octets);
        budget -= got.octets;
    } while (got.octets == room && budget > 0 && !isGone() && !m_paused);
    m_journal.publish();
    if (isGone())
        return;
    watch();
    if (got.octets > 0) {
        m_watch.received();
        emit changed();
    } else if (got.outcome == Outcome::End) {
        onPeersEnd();
    } else if (got.outcome != Outcome::Nothing) {
        breakOff(got);
    }
}

StreamTransport::Transfer TcpStream::readChunk()
{
    char *const room = m_journal.reserve(m_room);
    const Transfer got = m_transport->receive({room, std::size_t(m_room)});
    if (got.outcome == Outcome::Octets)
        recordReceived(QByteArrayView(room, got.octets));
    return got;
}

// Room that is reserved and not used is lost at the end of a block.
void TcpStream::adaptRoom(qsizetype octets)
{
    constexpr int FewReads = 16;
    m_fewReads = octets < SmallChunk ? m_fewReads + 1 : 0;
    if (octets == m_room)
        m_room = ReadChunk;
    else if (m_fewReads >= FewReads)
        m_room = SmallChunk;
}

void TcpStream::recordReceived(QByteArrayView chunk)
{
    const StreamCutter::Cut cut = m_in.feed(chunk);
    RecordHead head;
    head.timeNs = nowNs();
    head.flow = m_flow;
    head.kind = RecordKind::Received;
    head.carry = cut.carry;
    head.tail = quint8(cut.tail);
    m_journal.commit(head, chunk.size());
    m_received += quint64(chunk.size());
    const QScopedValueRollback announcing(m_announcing, true);
    emit received(chunk);
}

void TcpStream::onPeersEnd()
{
    m_peerEnded = true;
    remember(TcpEvent::Kind::FinReceived);
    if (m_reason == EndReason::None)
        beginClosing(EndReason::PeerClosed);
    watch();
    if (m_outbox.isEmpty())
        allIsWritten();
}

void TcpStream::writeSome()
{
    qsizetype budget = WriteBudget;
    Transfer taken;
    while (budget > 0 && !m_outbox.isEmpty()) {
        taken = m_transport->send(m_outbox.waiting());
        if (taken.outcome != Outcome::Octets)
            break;
        budget -= taken.octets;
        m_outbox.take(taken.octets);
        if (m_outbox.isChunkTaken()) {
            recordSent(m_outbox.taken());
            m_outbox.nextChunk();
        }
    }
    m_journal.publish();
    if (budget < WriteBudget) {
        m_watch.sent();
        emit changed();
    }
    if (taken.outcome != Outcome::Octets && taken.outcome != Outcome::Nothing) {
        breakOff(taken);
        return;
    }
    watch();
    if (m_outbox.isEmpty())
        allIsWritten();
}

void TcpStream::recordSent(QByteArrayView chunk)
{
    if (chunk.isEmpty())
        return;
    const StreamCutter::Cut cut = m_out.feed(chunk);
    RecordHead head;
    head.timeNs = nowNs();
    head.flow = m_flow;
    head.kind = RecordKind::Sent;
    head.carry = cut.carry;
    head.tail = quint8(cut.tail);
    m_journal.append(head, chunk);
    m_sent += quint64(chunk.size());
}

void TcpStream::allIsWritten()
{
    if (isGone() || (!m_finishing && m_reason == EndReason::None))
        return;
    if (m_peerEnded) {
        if (!m_finIsOut)
            remember(TcpEvent::Kind::FinSent);
        end({.reason = m_reason});
        return;
    }
    if (m_finIsOut)
        return;
    remember(TcpEvent::Kind::FinSent);
    m_finIsOut = true;
    m_transport->shutdown();
    emit changed();
    if (m_reason == EndReason::None)
        emit sendingFinished();
}

void TcpStream::watch()
{
    if (isGone())
        return;
    const quint64 answers = m_outbox.answerOctets();
    m_paused = answers > (m_paused ? MaxAnswers / 2 : MaxAnswers);
    m_ready.setWanted(isReadable(), !m_outbox.isEmpty());
}

// Takes the system's counts; where it gives none, our own.
TcpEvent TcpStream::moment(TcpEvent::Kind kind) const
{
    using Kind = TcpEvent::Kind;
    const std::optional<TcpFacts> facts = tcpfacts::of(m_descriptor);
    const quint64 expected = facts ? facts->nextExpected() : 1 + m_received + (m_peerEnded ? 1 : 0);
    const quint64 sent = 1 + m_sent + (m_finIsOut ? 1 : 0);
    const quint64 acknowledged = facts ? facts->ackedOctets + (m_side == TcpSide::Accepted ? 1 : 0) : sent;
    switch (kind) {
    case Kind::FinReceived:
        return {kind, nowNs(), 1 + m_received, acknowledged};
    case Kind::ResetReceived:
        return {kind, nowNs(), expected, acknowledged};
    case Kind::ResetSent:
        if (facts) // a FIN that waits behind octets has no number yet
            return {kind, nowNs(), facts->nextToSend() + (m_finIsOut && !facts->unsentOctets ? 1 : 0), expected};
        break;
    default:
        break;
    }
    return {kind, nowNs(), sent, expected};
}

void TcpStream::beginClosing(EndReason reason)
{
    m_reason = reason;
    m_watch.start(m_descriptor);
    emit changed();
}

void TcpStream::giveUp()
{
    m_transport->reset();
    remember(TcpEvent::Kind::ResetSent);
    end({.reason = m_reason, .how = StreamEnd::How::OurReset, .waitedMs = m_watch.elapsedMs()});
}

// What came before a reset is still there to be read; the failed send has used
// up the news of the reset, so that the end then looks like a FIN.
void TcpStream::breakOff(const Transfer &failure)
{
    Transfer last;
    while (!m_peerEnded && !isGone() && last.outcome != Outcome::End) {
        last = readChunk();
        if (last.outcome != Outcome::Octets)
            break;
    }
    if (isGone())
        return;
    const bool reset = failure.outcome == Outcome::Reset || last.outcome == Outcome::Reset;
    const bool closed = failure.outcome == Outcome::End;
    StreamEnd how{.reason = m_reason, .how = StreamEnd::How::Lost, .error = failure.error};
    if (reset || closed)
        how.how = StreamEnd::How::PeerReset;
    if (how.how == StreamEnd::How::PeerReset)
        remember(TcpEvent::Kind::ResetReceived);
    if (m_reason == EndReason::None)
        how.reason = reset ? EndReason::Reset : closed ? EndReason::PeerClosed : EndReason::Lost;
    end(how);
}

void TcpStream::end(StreamEnd end)
{
    m_watch.stop();
    m_ready.stop();
    if (!m_outbox.isEmpty())
        recordSent(m_outbox.taken());
    m_journal.publish();
    end.rest = m_in.rest();
    end.unsent = m_outbox.clear().octets;
    if (end.how != StreamEnd::How::InOrder) {
        const quint64 unconfirmed = nativesocket::unconfirmed(m_descriptor).value_or(0);
        end.unconfirmed = unconfirmed - (m_finIsOut && unconfirmed ? 1 : 0);
    }
    end.moments = m_events;
    m_descriptor = nativesocket::None;
    m_socket.abort();
    emit ended(end);
}

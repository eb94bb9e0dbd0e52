// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/check/attempt.h"

#include <QDeadlineTimer>
#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <utility>

namespace {

qint64 nowMs()
{
    return QDeadlineTimer::current().deadline();
}

Attempt::Outcome outcomeOf(int error)
{
    if (error == EPERM)
        return Attempt::Outcome::Forbidden;
    switch (nativesocket::wordOf(error)) {
    case Problem::Word::Refused:
        return Attempt::Outcome::Refused;
    case Problem::Word::Unreachable:
        return Attempt::Outcome::Unreachable;
    case Problem::Word::NoPermission:
        return Attempt::Outcome::Forbidden;
    case Problem::Word::Timeout:
        return Attempt::Outcome::Silent;
    default:
        return Attempt::Outcome::NotSent;
    }
}

} // namespace

TcpAttempt::TcpAttempt(QObject *parent) : QObject(parent), m_limit(this)
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &TcpAttempt::timeIsUp);
}

TcpAttempt::~TcpAttempt()
{
    delete std::exchange(m_watch, nullptr);
    drop();
}

// Does without QTcpSocket, which tries a refused address twice and may ask a proxy.
void TcpAttempt::start(const Peer &to, const QHostAddress &from)
{
    m_to = to;
    m_startMs = nowMs();
    const auto connecting = nativesocket::connectTo(to, from.isNull() ? Peer() : Peer::from(from, 0));
    if (connecting.error && connecting.bindFailed)
        return end({Attempt::Outcome::NotSent, 0, {}, nativesocket::textOf(connecting.error)});
    if (connecting.error)
        return fail(connecting.error);
    m_socket = connecting.socket;
    errorqueue::enable(m_socket, to.family == Peer::Family::IPv6);
    m_limit.start(LimitMs);
    watch(true);
}

void TcpAttempt::watch(bool writing)
{
    if (m_watch) {
        m_watch->setEnabled(false);
        m_watch->deleteLater();
    }
    m_watch = new QSocketNotifier(m_socket, writing ? QSocketNotifier::Write : QSocketNotifier::Read, this);
    connect(m_watch, &QSocketNotifier::activated, this, writing ? &TcpAttempt::decide : &TcpAttempt::look);
}

void TcpAttempt::decide()
{
    // On one machine, a socket can connect to itself where nobody listens.
    int error = nativesocket::connectError(m_socket);
    if (!error && nativesocket::localEnd(m_socket) == m_to) {
        nativesocket::setResetOnClose(m_socket);
        error = ECONNREFUSED;
    }
    if (error)
        return fail(error);
    m_stands = true;
    m_tookMs = nowMs() - m_startMs;
    m_limit.start(StandsMs);
    watch(false);
}

void TcpAttempt::fail(int error)
{
    const auto reports = m_socket == nativesocket::None ? QList<errorqueue::NetworkError>()
                                                        : errorqueue::take(m_socket);
    if (!reports.isEmpty())
        return end(Attempt::reported(reports.first()));
    const Attempt::Outcome outcome = outcomeOf(error);
    end({outcome, 0, {}, outcome == Attempt::Outcome::NotSent ? nativesocket::textOf(error) : QString()});
}

// What the server says first is read and discarded, so that closing does not answer it with a reset.
void TcpAttempt::look()
{
    std::array<char, 4096> octets; // NOLINT: the system fills it
    const auto got = nativesocket::receive(m_socket, octets.data(), qsizetype(octets.size()));
    if (got.outcome == nativesocket::Transfer::Outcome::Nothing)
        return;
    const bool isOctets = got.outcome == nativesocket::Transfer::Outcome::Octets;
    end({isOctets ? Attempt::Outcome::Answered : Attempt::Outcome::ClosedAtOnce});
}

void TcpAttempt::timeIsUp()
{
    end({m_stands ? Attempt::Outcome::Answered : Attempt::Outcome::Silent});
}

void TcpAttempt::end(Attempt attempt)
{
    m_limit.stop();
    attempt.tookMs = m_tookMs < 0 ? nowMs() - m_startMs : m_tookMs;
    drop();
    emit ended(attempt);
}

// The notifier may be the one whose signal brought us here.
void TcpAttempt::drop()
{
    if (m_watch)
        m_watch->setEnabled(false);
    if (m_socket != nativesocket::None)
        nativesocket::close(std::exchange(m_socket, nativesocket::None));
}

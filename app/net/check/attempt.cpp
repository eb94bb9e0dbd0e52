// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/check/attempt.h"

#include <QDeadlineTimer>
#include <QNetworkDatagram>

#include <cerrno>

namespace {

qint64 nowMs()
{
    return QDeadlineTimer::current().deadline();
}

// For what the system refuses at once. Qt does not tell a missing route from nobody on the link.
Attempt::Outcome outcomeOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return Attempt::Outcome::Refused;
    case QAbstractSocket::SocketAccessError:
        return Attempt::Outcome::Forbidden;
    case QAbstractSocket::SocketTimeoutError:
        return Attempt::Outcome::Silent;
    case QAbstractSocket::NetworkError:
        return Attempt::Outcome::Unreachable;
    default:
        return Attempt::Outcome::NotSent;
    }
}

} // namespace

Attempt Attempt::reported(const errorqueue::NetworkError &report)
{
    const bool isOurs = report.isOurWord();
    Attempt attempt;
    attempt.reporter = isOurs ? Peer() : report.reporter;
    switch (report.error) {
    case ECONNREFUSED:
        attempt.outcome = Attempt::Outcome::Refused;
        break;
    case EHOSTUNREACH:
        attempt.outcome = isOurs ? Attempt::Outcome::NoSuchHost : Attempt::Outcome::Unreachable;
        break;
    case EACCES:
    case EPERM:
        attempt.outcome = Attempt::Outcome::Forbidden;
        break;
    default:
        attempt.outcome = Attempt::Outcome::Unreachable;
    }
    return attempt;
}

UdpAttempt::UdpAttempt(QObject *parent) : QObject(parent), m_socket(this), m_clock(this)
{
    m_clock.setInterval(LookMs);
    connect(&m_clock, &QTimer::timeout, this, &UdpAttempt::look);
}

void UdpAttempt::start(const Peer &to, const QHostAddress &from)
{
    const bool ipv6 = to.family == Peer::Family::IPv6;
    m_startMs = nowMs();
    const QHostAddress any(ipv6 ? QHostAddress::AnyIPv6 : QHostAddress::AnyIPv4);
    if (!m_socket.bind(from.isNull() ? any : from, 0))
        return end({Attempt::Outcome::NotSent});
    errorqueue::enable(m_socket.socketDescriptor(), ipv6);
    if (m_socket.writeDatagram(QByteArray(), to.address(), to.port) < 0)
        return end({outcomeOf(m_socket.error())});
    m_clock.start();
}

void UdpAttempt::look()
{
    const QList<errorqueue::NetworkError> errors = errorqueue::take(m_socket.socketDescriptor());
    if (!errors.isEmpty())
        end(Attempt::reported(errors.first()));
    else if (const QNetworkDatagram answer = m_socket.receiveDatagram(); answer.isValid())
        end({Attempt::Outcome::Answered, 0, Peer::from(answer.senderAddress(), quint16(answer.senderPort())), {}});
    else if (nowMs() - m_startMs >= LimitMs)
        end({Attempt::Outcome::Silent});
}

void UdpAttempt::end(Attempt attempt)
{
    m_clock.stop();
    attempt.tookMs = nowMs() - m_startMs;
    if (attempt.outcome == Attempt::Outcome::NotSent)
        attempt.systemSays = m_socket.errorString();
    emit ended(attempt);
}

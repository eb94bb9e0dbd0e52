// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/tcp/tcpconnector.h"

#include "app/base/clock.h"
#include "app/net/endpoint/bindproblem.h"
#include "app/net/endpoint/endpoint.h"
#include "app/net/socket/nativesocket.h"
#include "app/net/tcp/tcpproblems.h"

#include <QHostInfo>

#include <algorithm>
#include <cerrno>
#include <utility>

TcpConnector::TcpConnector(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &TcpConnector::timeIsUp);
}

TcpConnector::~TcpConnector()
{
    m_decided.reset(); // at the very end of a thread, deleteLater() has no effect
    cancel();
}

void TcpConnector::cancel()
{
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(std::exchange(m_lookup, -1));
    m_timer.stop();
    dropSocket();
}

void TcpConnector::start(const EndpointAddress &address, int timeoutMs)
{
    m_address = address;
    m_timeoutMs = timeoutMs;
    m_deadline = QDeadlineTimer(timeoutMs);
    const QHostAddress from = boundAddress(address.from.host);
    m_from = address.from.isNull() ? Peer() : Peer::from(from, address.from.port);
    if (!address.from.isNull() && from.isNull()) {
        emit failed(notAnAddress(address.from.host), {}, {});
        return;
    }
    if (const QHostAddress ip(address.host); !ip.isNull()) {
        m_left = {Peer::from(ip, address.port)};
        tryNext();
        return;
    }
    m_timer.start(timeoutMs);
    m_lookup = QHostInfo::lookupHost(address.host, this, &TcpConnector::onNameLookedUp);
}

void TcpConnector::onNameLookedUp(const QHostInfo &info)
{
    if (info.lookupId() != std::exchange(m_lookup, -1))
        return;
    m_timer.stop();
    for (const QHostAddress &ip : info.addresses()) {
        const Peer peer = Peer::from(ip, m_address.port);
        if (m_from.isNull() || peer.family == m_from.family)
            m_left.append(peer);
    }
    if (m_left.isEmpty()) {
        emit failed(tcpproblems::noSuchHost(m_address.host, info.errorString()), m_from, {});
        return;
    }
    emit resolved();
    tryNext();
}

void TcpConnector::tryNext()
{
    m_to = m_left.takeFirst();
    m_begunNs = nowNs();
    const nativesocket::Connecting connecting = m_bindsFirst
        ? nativesocket::connectTo(m_to, m_from, [this](const Peer &local) { emit bound(local, m_to); })
        : nativesocket::connectTo(m_to, m_from);
    if (connecting.error) {
        const Problem::Word word = nativesocket::wordOf(connecting.error);
        const bool localEnd = connecting.bindFailed || (!m_from.isNull() && word == Problem::Word::NoSuchAddress);
        giveUpAddress(localEnd ? tcpproblems::bindFailed(m_from, connecting.error)
                               : tcpproblems::connectFailed(m_to, connecting.error));
        return;
    }
    m_socket = connecting.socket;
    m_decided = std::make_unique<QSocketNotifier>(m_socket, QSocketNotifier::Write);
    connect(m_decided.get(), &QSocketNotifier::activated, this, &TcpConnector::decide);
    // The remaining time is shared by the remaining addresses.
    m_timer.start(int(std::max<qint64>(1, m_deadline.remainingTime() / (m_left.size() + 1))));
}

void TcpConnector::decide()
{
    m_timer.stop();
    int error = nativesocket::connectError(m_socket);
    // On one machine a socket can connect to itself when its own port happens
    // to be the one that nobody listens on.
    if (!error && nativesocket::localEnd(m_socket) == m_to) {
        nativesocket::setResetOnClose(m_socket);
        error = ECONNREFUSED;
    }
    if (error) {
        giveUpAddress(tcpproblems::connectFailed(m_to, error));
        return;
    }
    m_decided->setEnabled(false);
    m_decided.release()->deleteLater();
    emit connected(std::exchange(m_socket, nativesocket::None));
}

void TcpConnector::timeIsUp()
{
    if (m_lookup >= 0) {
        QHostInfo::abortHostLookup(std::exchange(m_lookup, -1));
        emit failed(tcpproblems::lookupTimedOut(m_address.host, m_timeoutMs), m_from, {});
        return;
    }
    giveUpAddress(tcpproblems::timedOut(m_to, m_timeoutMs));
}

void TcpConnector::giveUpAddress(const Problem &problem)
{
    dropSocket();
    if (m_left.isEmpty())
        emit failed(problem, m_from, m_to);
    else
        tryNext();
}

// The notifier may be the one whose signal brought us here.
void TcpConnector::dropSocket()
{
    if (m_decided) {
        m_decided->setEnabled(false);
        m_decided.release()->deleteLater();
    }
    if (m_socket != nativesocket::None)
        nativesocket::close(std::exchange(m_socket, nativesocket::None));
}

// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/datagram/datagramsender.h"

#include "app/base/limits.h"
#include "app/net/datagram/sendproblem.h"
#include "app/net/endpoint/endpoint.h"
#include "app/net/socket/nativesocket.h"

#include <QHostInfo>
#include <QNetworkDatagram>
#include <QUdpSocket>

#include <algorithm>
#include <cerrno>
#include <utility>

DatagramSender::DatagramSender(QUdpSocket &socket) : m_socket(socket)
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(RetryMs);
    m_retry.setTimerType(Qt::PreciseTimer);
    connect(&m_retry, &QTimer::timeout, this, &DatagramSender::process);
}

void DatagramSender::send(const QByteArray &octets, const HostPort &to)
{
    Waiting waiting{octets, {}, {}};
    if (const QHostAddress literal(to.host); !literal.isNull())
        waiting.destination.to = Peer::from(literal, to.port);
    else
        waiting.host = to;
    if (m_waiting.empty() && waiting.host.isNull()) {
        send(octets, waiting.destination);
    } else if (!refuse(octets.size(), waiting.destination)) {
        enqueue(std::move(waiting));
        process();
    }
}

bool DatagramSender::send(QByteArrayView octets, const Destination &destination)
{
    if (refuse(octets.size(), destination))
        return false;
    if (!m_retry.isActive()) {
        const Outcome outcome = transmit(octets, destination);
        if (outcome != Outcome::Later)
            return outcome == Outcome::Sent;
    }
    return enqueue({octets.toByteArray(), {}, destination});
}

qsizetype DatagramSender::clear()
{
    m_retry.stop();
    m_lookingUp.clear();
    m_pending = 0;
    emit pendingChanged();
    return qsizetype(std::exchange(m_waiting, {}).size());
}

bool DatagramSender::isIPv6() const
{
    return m_socket.localAddress().protocol() == QAbstractSocket::IPv6Protocol;
}

// Refuses what is known to fail before the system is asked.
bool DatagramSender::refuse(qsizetype octets, const Destination &destination)
{
    const bool ipv6 = isIPv6();
    Problem problem;
    if (octets > (ipv6 ? limits::IPv6Payload : limits::IPv4Payload))
        problem = sendproblem::tooLarge(octets, ipv6);
    else if (!destination.to.isNull() && ipv6 != (destination.to.family == Peer::Family::IPv6))
        problem = sendproblem::otherFamily(destination.to);
    else
        return false;
    emit failed(destination, problem);
    return true;
}

bool DatagramSender::enqueue(Waiting waiting)
{
    const auto octets = quint64(waiting.octets.size());
    if (!m_waiting.empty() && m_pending + octets > Endpoint::MaxPending) {
        emit failed(waiting.destination, sendproblem::queueFull(m_pending));
        return false;
    }
    m_pending += octets;
    m_waiting.push_back(std::move(waiting));
    emit pendingChanged();
    return true;
}

void DatagramSender::process()
{
    while (!m_waiting.empty() && !m_retry.isActive()) {
        Waiting &first = m_waiting.front();
        if (!first.host.isNull() && !resolve(first))
            return;
        const Waiting taken = first;
        if (transmit(taken.octets, taken.destination) == Outcome::Later)
            return;
        // A receiver of the signals may have discarded everything.
        if (m_waiting.empty())
            return;
        m_pending -= quint64(taken.octets.size());
        m_waiting.pop_front();
        emit pendingChanged();
    }
}

// True once the message's destination is known.
bool DatagramSender::resolve(Waiting &waiting)
{
    const QString name = waiting.host.host;
    const auto known = m_known.constFind(name);
    if (known != m_known.cend()) {
        waiting.destination.to = Peer::from(*known, waiting.host.port);
        waiting.host = {};
        return true;
    }
    if (m_lookingUp != name) {
        m_lookingUp = name;
        QHostInfo::lookupHost(name, this, [this, name](const QHostInfo &info) { onNameLookedUp(name, info); });
    }
    return false;
}

void DatagramSender::onNameLookedUp(const QString &name, const QHostInfo &info)
{
    if (m_lookingUp != name)
        return;
    m_lookingUp.clear();
    const QList<QHostAddress> addresses = info.addresses();
    const auto protocol = isIPv6() ? QAbstractSocket::IPv6Protocol : QAbstractSocket::IPv4Protocol;
    const auto fits = [protocol](const QHostAddress &address) { return address.protocol() == protocol; };
    const auto found = std::ranges::find_if(addresses, fits);
    if (found != addresses.cend()) {
        m_known.insert(name, *found);
        process();
        return;
    }
    const Problem problem = addresses.isEmpty() ? sendproblem::noSuchHost(name)
                                                : sendproblem::noAddressOfFamily(name, isIPv6());
    // The answer is for all messages that waited for this name; later ones ask again.
    while (!m_waiting.empty() && m_waiting.front().host.host == name) {
        m_pending -= quint64(m_waiting.front().octets.size());
        m_waiting.pop_front();
        emit failed({}, problem);
    }
    emit pendingChanged();
    process();
}

DatagramSender::Outcome DatagramSender::transmit(QByteArrayView octets, const Destination &destination)
{
    int error = write(octets, destination);
    if (error != 0 && error != EAGAIN && error != ENOBUFS) {
        // This may be an earlier datagram's error: a second try shows whose it is.
        emit interrupted();
        error = write(octets, destination);
    }
    switch (error) {
    case 0:
        emit sent(destination, octets);
        return Outcome::Sent;
    case EAGAIN:
    case ENOBUFS:
        m_retry.start();
        return Outcome::Later;
    default:
        emit failed(destination, sendproblem::bySystem(destination.to, error));
        return Outcome::Failed;
    }
}

// 0, or the system's error, which Qt reports in part and leaves in errno.
int DatagramSender::write(QByteArrayView octets, const Destination &destination)
{
    if (destination.interfaceIndex == 0 && destination.from.isNull())
        return nativesocket::sendDatagram(m_socket.socketDescriptor(), octets, destination.to);
    QNetworkDatagram datagram(octets.toByteArray(), destination.to.address(), destination.to.port);
    datagram.setInterfaceIndex(uint(destination.interfaceIndex));
    if (!destination.from.isNull()) // Qt 6.4 on Linux leaves the choice to the interface's route
        datagram.setSender(destination.from);
    errno = 0;
    if (m_socket.writeDatagram(datagram) >= 0)
        return 0;
    if (errno != 0)
        return errno;
    switch (m_socket.error()) {
    case QAbstractSocket::DatagramTooLargeError:
        return EMSGSIZE;
    case QAbstractSocket::TemporaryError:
        return EAGAIN;
    default:
        return EIO;
    }
}

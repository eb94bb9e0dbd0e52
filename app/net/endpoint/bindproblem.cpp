// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/endpoint/bindproblem.h"

#include "app/net/host/interfaces.h"
#include "app/net/socket/nativesocket.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

Notice adviceInUse(kernelfacts::Transport transport, bool byUs)
{
    if (transport == kernelfacts::Transport::Udp)
        return byUs ? Notice{QT_TRANSLATE_NOOP("Notice",
                                               "That is this program: close the other tab, choose another port, or let "
                                               "both share it (share=1).")}
                    : Notice{QT_TRANSLATE_NOOP("Notice",
                                               "Close that program, choose another port (0 lets the system choose), or "
                                               "share it (share=1) if that program shares it too.")};
    return byUs
        ? Notice{QT_TRANSLATE_NOOP("Notice", "That is this program: close the other tab, or choose another port.")}
        : Notice{QT_TRANSLATE_NOOP("Notice", "Close that program, or choose another port (0 lets the system choose).")};
}

Problem inUse(kernelfacts::Transport transport, const Peer &local, PortUse use)
{
    Problem problem;
    problem.word = Problem::Word::InUse;
    const QString port = QString::number(local.port);
    const auto holder = kernelfacts::portHolder(transport, local);
    if (!holder) {
        problem.what = {QT_TRANSLATE_NOOP("Notice", "Port %1 is already used by another program."), {port}};
    } else {
        problem.what = {QT_TRANSLATE_NOOP("Notice", "Port %1 is already used by %2 (process %3)."),
                        {port, holder->program, QString::number(holder->processId)}};
    }
    if (use == PortUse::Shared) {
        problem.why = {
            QT_TRANSLATE_NOOP("Notice", "A port is shared only when every socket on it was opened to share."), {}};
        problem.advice = {
            QT_TRANSLATE_NOOP("Notice", "Open the other one so that it shares too, or choose another port."), {}};
        return problem;
    }
    problem.why = {QT_TRANSLATE_NOOP("Notice", "Only one socket at a time can have a port."), {}};
    problem.advice = adviceInUse(transport, holder && holder->processId == QCoreApplication::applicationPid());
    return problem;
}

QString ownAddresses(QAbstractSocket::NetworkLayerProtocol protocol)
{
    QStringList addresses;
    for (const interfaces::Interface &interface : interfaces::all()) {
        for (const interfaces::Address &address : interface.addresses) {
            if (interface.up && (protocol < 0 || address.ip.protocol() == protocol))
                addresses.append(address.ip.toString());
        }
    }
    return addresses.join(u", "_s);
}

Problem noSuchAddress(const Peer &local)
{
    Problem problem;
    problem.word = Problem::Word::NoSuchAddress;
    problem.what = {QT_TRANSLATE_NOOP("Notice", "%1 is not an address of this machine."), {local.ipText()}};
    problem.why = {QT_TRANSLATE_NOOP("Notice", "A socket can only be bound to an address of its own machine."), {}};
    problem.advice = {
        QT_TRANSLATE_NOOP("Notice", "Choose %1 for all interfaces, or one of %2."),
        {local.family == Peer::Family::IPv6 ? u"::"_s : u"0.0.0.0"_s, ownAddresses(local.address().protocol())}};
    return problem;
}

Problem noPermission(const Peer &local)
{
    Problem problem;
    problem.word = Problem::Word::NoPermission;
    problem.what = {QT_TRANSLATE_NOOP("Notice", "The system does not allow port %1."), {QString::number(local.port)}};
    problem.why = {QT_TRANSLATE_NOOP("Notice", "Ports below 1024 are usually reserved for the administrator."), {}};
    problem.advice = {QT_TRANSLATE_NOOP("Notice", "Choose a port from 1024 up."), {}};
    return problem;
}

} // namespace

Problem bindProblem(kernelfacts::Transport transport, const Peer &local, QAbstractSocket::SocketError error,
                    PortUse use)
{
    switch (error) {
    case QAbstractSocket::AddressInUseError:
        return inUse(transport, local, use);
    case QAbstractSocket::SocketAddressNotAvailableError:
        return noSuchAddress(local);
    case QAbstractSocket::SocketAccessError:
        return noPermission(local);
    case QAbstractSocket::SocketResourceError:
        return {Problem::Word::Other,
                {QT_TRANSLATE_NOOP("Notice", "The system has no more sockets to give."), {}},
                {QT_TRANSLATE_NOOP("Notice", "Too many files and connections are open."), {}},
                {QT_TRANSLATE_NOOP("Notice", "Close some of them and try again."), {}}};
    default:
        return {Problem::Word::Other,
                {QT_TRANSLATE_NOOP("Notice", "%1 could not be bound."), {local.toString()}},
                {},
                {QT_TRANSLATE_NOOP("Notice", "Choose another address or port."), {}}};
    }
}

QAbstractSocket::SocketError bindErrorOf(int error)
{
    switch (nativesocket::wordOf(error)) {
    case Problem::Word::InUse:
        return QAbstractSocket::AddressInUseError;
    case Problem::Word::NoSuchAddress:
        return QAbstractSocket::SocketAddressNotAvailableError;
    case Problem::Word::NoPermission:
        return QAbstractSocket::SocketAccessError;
    default:
        return QAbstractSocket::UnknownSocketError;
    }
}

QHostAddress boundAddress(const QString &host)
{
    if (host.isEmpty())
        return QHostAddress(QHostAddress::AnyIPv4);
    if (host.compare("localhost"_L1, Qt::CaseInsensitive) == 0)
        return QHostAddress(QHostAddress::LocalHost);
    return QHostAddress(host);
}

Problem notAnAddress(const QString &host)
{
    return {Problem::Word::NoSuchAddress,
            {QT_TRANSLATE_NOOP("Notice", "“%1” is not an IP address."), {host}},
            {QT_TRANSLATE_NOOP("Notice", "A socket can only be bound to an address of its own machine."), {}},
            {QT_TRANSLATE_NOOP("Notice", "Choose %1 for all interfaces, or one of %2."),
             {u"0.0.0.0"_s, ownAddresses(QAbstractSocket::UnknownNetworkLayerProtocol)}}};
}

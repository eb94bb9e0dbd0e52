// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/bindproblem.h"

#include "app/net/interfaces.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

Problem inUse(kernelfacts::Transport transport, const Peer &local)
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
    problem.why = {QT_TRANSLATE_NOOP("Notice", "Only one socket at a time can have a port."), {}};
    if (holder && holder->processId == QCoreApplication::applicationPid())
        problem.advice = {
            QT_TRANSLATE_NOOP("Notice", "That is this program: close the other tab, or choose another port."), {}};
    else
        problem.advice = {
            QT_TRANSLATE_NOOP("Notice", "Close that program, or choose another port (0 lets the system choose)."), {}};
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
    problem.why = {QT_TRANSLATE_NOOP("Notice", "Ports below 1024 are mostly kept for the administrator."), {}};
    problem.advice = {QT_TRANSLATE_NOOP("Notice", "Choose a port from 1024 up."), {}};
    return problem;
}

} // namespace

Problem bindProblem(kernelfacts::Transport transport, const Peer &local, QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::AddressInUseError:
        return inUse(transport, local);
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

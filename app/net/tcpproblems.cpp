// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/tcpproblems.h"

#include "app/net/kernelfacts.h"
#include "app/net/nativesocket.h"

#include <QCoreApplication>
#include <QHostAddress>

using Word = Problem::Word;

namespace {

Notice holderOf(const HostPort &local)
{
    const auto holder = kernelfacts::portHolder(kernelfacts::Transport::Tcp,
                                                Peer::from(QHostAddress(local.host), local.port));
    if (!holder)
        return {QT_TRANSLATE_NOOP("Notice", "Another program holds it, or held it a moment ago."), {}};
    return {QT_TRANSLATE_NOOP("Notice", "It is held by %1 (process %2)."),
            {holder->program, QString::number(holder->processId)}};
}

} // namespace

namespace tcpproblems {

Problem noSuchHost(const QString &host, const QString &systemText)
{
    return {
        Word::NoSuchHost,
        {QT_TRANSLATE_NOOP("Notice", "No address was found for %1 (%2)."), {host, systemText}},
        {QT_TRANSLATE_NOOP("Notice", "The name may be misspelt, or no name server knows it or could be reached."), {}},
        {QT_TRANSLATE_NOOP("Notice", "Check the spelling, or give the IP address."), {}}};
}

Problem lookupTimedOut(const QString &host, int afterMs)
{
    return {
        Word::Timeout,
        {QT_TRANSLATE_NOOP("Notice", "No address for %1 was found within %2 ms."), {host, QString::number(afterMs)}},
        {QT_TRANSLATE_NOOP("Notice", "No name server answers."), {}},
        {QT_TRANSLATE_NOOP("Notice", "Check the network, or give the IP address."), {}}};
}

Problem timedOut(const Peer &to, int afterMs)
{
    return {Word::Timeout,
            {QT_TRANSLATE_NOOP("Notice", "%1 did not answer within %2 ms."), {to.toString(), QString::number(afterMs)}},
            {QT_TRANSLATE_NOOP("Notice",
                               "The machine may be off, a firewall may drop what comes, or the server may have too "
                               "many connections waiting."),
             {}},
            {QT_TRANSLATE_NOOP("Notice", "Check the address and the port, or allow more time."), {}}};
}

Problem connectFailed(const Peer &to, int error)
{
    const QString whom = to.toString();
    switch (nativesocket::wordOf(error)) {
    case Word::Refused:
        return {Word::Refused,
                {QT_TRANSLATE_NOOP("Notice", "%1 refused the connection."), {whom}},
                {QT_TRANSLATE_NOOP("Notice",
                                   "The machine is there, but no program listens on that port, or a firewall says no."),
                 {}},
                {QT_TRANSLATE_NOOP("Notice", "Start the server first, and check its port."), {}}};
    case Word::Timeout:
        return {Word::Timeout,
                {QT_TRANSLATE_NOOP("Notice", "%1 did not answer, says the system."), {whom}},
                {QT_TRANSLATE_NOOP("Notice", "The machine may be off, or a firewall may drop what comes."), {}},
                {QT_TRANSLATE_NOOP("Notice", "Check the address and the port."), {}}};
    case Word::Unreachable:
        return {Word::Unreachable,
                {QT_TRANSLATE_NOOP("Notice", "%1 cannot be reached (%2)."), {whom, nativesocket::textOf(error)}},
                {QT_TRANSLATE_NOOP("Notice", "No route leads there, or the network or the machine is down."), {}},
                {QT_TRANSLATE_NOOP("Notice", "Check the address, the cable or the wireless network, and the gateway."),
                 {}}};
    case Word::NoPermission:
        return {Word::NoPermission,
                {QT_TRANSLATE_NOOP("Notice", "The system does not allow a connection to %1."), {whom}},
                {QT_TRANSLATE_NOOP("Notice", "A firewall of this machine may forbid it."), {}},
                {QT_TRANSLATE_NOOP("Notice", "Check the firewall's rules."), {}}};
    default:
        return {Word::Other,
                {QT_TRANSLATE_NOOP("Notice", "Connecting to %1 failed: %2."), {whom, nativesocket::textOf(error)}},
                {},
                {}};
    }
}

Problem notAnAddress(const QString &host)
{
    return {Word::NoSuchAddress,
            {QT_TRANSLATE_NOOP("Notice", "%1 is not an IP address."), {host}},
            {QT_TRANSLATE_NOOP("Notice", "A local end is one of this machine's addresses, not a name."), {}},
            {QT_TRANSLATE_NOOP("Notice", "Choose one of this machine's addresses, or 0.0.0.0 for all of them."), {}}};
}

Problem bindFailed(const HostPort &local, Word word, const QString &systemText)
{
    const QString where = local.toString();
    switch (word) {
    case Word::InUse:
        return {Word::InUse,
                {QT_TRANSLATE_NOOP("Notice", "%1 is in use."), {where}},
                holderOf(local),
                {QT_TRANSLATE_NOOP("Notice", "End that program, or choose another port (0: the system chooses)."), {}}};
    case Word::NoSuchAddress:
        return {
            Word::NoSuchAddress,
            {QT_TRANSLATE_NOOP("Notice", "%1 is not an address of this machine."), {local.host}},
            {QT_TRANSLATE_NOOP("Notice", "It may belong to another machine, or its interface may be down."), {}},
            {QT_TRANSLATE_NOOP("Notice", "Choose one of this machine's addresses, or 0.0.0.0 for all of them."), {}}};
    case Word::NoPermission:
        return {Word::NoPermission,
                {QT_TRANSLATE_NOOP("Notice", "The system does not allow the use of %1."), {where}},
                {QT_TRANSLATE_NOOP("Notice", "Ports below 1024 are often kept for system services."), {}},
                {QT_TRANSLATE_NOOP("Notice", "Choose a port from 1024 to 65535."), {}}};
    default:
        return {Word::Other, {QT_TRANSLATE_NOOP("Notice", "%1 could not be bound: %2."), {where, systemText}}, {}, {}};
    }
}

Problem acceptFailed(const QString &systemText, qsizetype connections)
{
    return {Word::Other,
            {QT_TRANSLATE_NOOP("Notice", "New clients cannot be accepted: %1."), {systemText}},
            {QT_TRANSLATE_N_NOOP("Notice",
                                 "This program may have too many files and sockets open; %n client(s) "
                                 "are connected and stay so."),
             {},
             qint64(connections)},
            {QT_TRANSLATE_NOOP("Notice",
                               "Disconnect clients or raise the limit (ulimit -n); it goes on by itself when it can."),
             {}}};
}

Problem notConnected(Phase phase)
{
    const Notice what{QT_TRANSLATE_NOOP("Notice", "Nothing was sent: there is no connection."), {}};
    if (phase == Phase::Closed)
        return {Word::Other, what, {}, {QT_TRANSLATE_NOOP("Notice", "Connect first."), {}}};
    return {Word::Other,
            what,
            {QT_TRANSLATE_NOOP("Notice", "It is being made or ended."), {}},
            {QT_TRANSLATE_NOOP("Notice", "Send again once it is connected."), {}}};
}

Problem nobodyConnected()
{
    return {Word::Other,
            {QT_TRANSLATE_NOOP("Notice", "Nothing was sent: nobody is connected."), {}},
            {},
            {QT_TRANSLATE_NOOP("Notice", "Wait until a client has connected."), {}}};
}

Problem noSuchConnection(quint32 connection)
{
    return {Word::Other,
            {QT_TRANSLATE_NOOP("Notice", "Nothing was sent: client %1 is no longer connected."),
             {QString::number(connection)}},
            {},
            {QT_TRANSLATE_NOOP("Notice", "Choose another client."), {}}};
}

Problem sendingIsFinished()
{
    return {Word::Other,
            {QT_TRANSLATE_NOOP("Notice", "Nothing was sent: sending on this connection is finished (FIN)."), {}},
            {},
            {QT_TRANSLATE_NOOP("Notice", "Connect anew to send again."), {}}};
}

Problem isClosing()
{
    return {Word::Other,
            {QT_TRANSLATE_NOOP("Notice", "Nothing was sent: the connection is closing."), {}},
            {},
            {QT_TRANSLATE_NOOP("Notice", "Connect anew to send again."), {}}};
}

Problem queueIsFull(quint64 waiting)
{
    return {Word::Other,
            {QT_TRANSLATE_N_NOOP("Notice", "Nothing was sent: %n octet(s) wait for this peer already."),
             {},
             qint64(waiting)},
            {QT_TRANSLATE_NOOP("Notice", "The peer reads too slowly, or not at all."), {}},
            {QT_TRANSLATE_NOOP("Notice", "Wait until it has read, or throw away what waits."), {}}};
}

} // namespace tcpproblems

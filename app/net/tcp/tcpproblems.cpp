// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/tcp/tcpproblems.h"

#include "app/net/endpoint/bindproblem.h"
#include "app/net/socket/nativesocket.h"

#include <QCoreApplication>

using Word = Problem::Word;

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
                {QT_TRANSLATE_NOOP("Notice", "The system reports that %1 did not answer."), {whom}},
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

Problem bindFailed(const Peer &local, int error)
{
    return bindProblem(kernelfacts::Transport::Tcp, local, bindErrorOf(error));
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
            {QT_TRANSLATE_NOOP("Notice", "It is being opened or closed."), {}},
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
            {QT_TRANSLATE_NOOP("Notice", "Connect again to send more."), {}}};
}

Problem isClosing()
{
    return {Word::Other,
            {QT_TRANSLATE_NOOP("Notice", "Nothing was sent: the connection is closing."), {}},
            {},
            {QT_TRANSLATE_NOOP("Notice", "Connect again to send more."), {}}};
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
